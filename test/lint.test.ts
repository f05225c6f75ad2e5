import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

/** The project's own configuration; only the rules that need types are off, since a snippet is in no project. */
const eslint = new ESLint({
  cwd: new URL('..', import.meta.url).pathname,
  overrideConfig: [
    tseslint.configs.disableTypeChecked,
    { languageOptions: { parserOptions: { projectService: false, project: false } } },
  ],
});

async function rulesFiring(room: string, code: string): Promise<(string | null)[]> {
  const [{ messages }] = await eslint.lintText(code, { filePath: `src/${room}/probe.ts` });
  return [...new Set(messages.map((message) => message.ruleId))];
}

const inexact = [
  'export const a = (x: number): number => Math.exp(x);',
  'export const a = (x: number): number => Math.pow(x, 2);',
  'export const a = (x: number): number => Math.hypot(x, 1);',
  'export const a = (x: number): number => Math.round(x);',
  'export const a = Math.PI;',
  'export const a = (x: number): number => x ** 2;',
  'export const a = (x: number): number => { x **= 2; return x; };',
];

const hiddenMath = [
  'const { exp } = Math; export const a = exp(1);',
  "export const a = Math['exp'](1);",
  'const M = Math; export const a = M.exp(1);',
  'export const a = Math.exp.bind(Math);',
  'export const a = Reflect.get(Math, "exp");',
  'let m; m = Math; export const a = m;',
];

const chance = ['export const a = Math.random();', 'const { random } = Math; export const a = random();'];

const impure = [
  'export const a = Date.now();',
  'export const a = new Date();',
  'export const a = performance.now();',
  'console.log(1);',
  'export const a = process.env;',
  'export const a = window;',
  'export const a = document.title;',
  'export const a = globalThis.Math.exp(1);',
  'export const a = fetch("x");',
  'setTimeout(() => undefined, 1);',
];

const exact = ['sqrt(x)', 'imul(x, 3)', 'floor(x)', 'ceil(x)', 'min(x, 1)', 'max(x, 1)', 'abs(x)'].map(
  (call) => `export const a = (x: number): number => Math.${call} * x;`,
);

describe.each(['random', 'model'])('in src/%s', (room) => {
  it.each([...inexact, ...hiddenMath, ...chance])('lint rejects %s', async (code) => {
    expect(await rulesFiring(room, code)).toContain('no-restricted-syntax');
  });

  it.each(exact)('lint accepts %s', async (code) => {
    expect(await rulesFiring(room, code)).toEqual([]);
  });
});

describe.each(['random', 'model', 'scenario', 'experiment'])('in src/%s', (room) => {
  it.each(impure)('lint rejects %s', async (code) => {
    expect(await rulesFiring(room, code)).toContain('no-restricted-globals');
  });

  it.each(chance)('lint rejects %s', async (code) => {
    expect(await rulesFiring(room, code)).toContain('no-restricted-syntax');
  });
});

it.each(['scenario', 'experiment'])('in src/%s, lint accepts inexact functions', async (room) => {
  expect(await rulesFiring(room, inexact[0])).toEqual([]);
});

it('in src/cli, lint accepts the host', async () => {
  expect(await rulesFiring('cli', 'console.log(Date.now(), process.argv);')).toEqual([]);
});
