import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const rules = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as IConfiguration;

/** File, what it holds, and the rule that has to fire on it. */
const forbidden: [file: string, text: string, rule: string][] = [
  ['src/random/a.ts', "import '../model/ok.ts';", 'random-sees-lower-rooms-only'],
  ['src/model/a.ts', "import '../scenario/ok.ts';", 'model-sees-lower-rooms-only'],
  ['src/model/b.ts', "import type { Ok } from '../scenario/ok.ts';", 'model-sees-lower-rooms-only'],
  ['src/scenario/a.ts', "import '../experiment/ok.ts';", 'scenario-sees-lower-rooms-only'],
  ['src/experiment/a.ts', "import '../cli/ok.ts';", 'experiment-sees-lower-rooms-only'],
  ['src/experiment/b.ts', "import '../../workers/node.ts';", 'pure-rooms-need-no-worker'],
  ['src/experiment/c.ts', "import 'piscina';", 'pure-rooms-without-a-host'],
  ['src/experiment/d.ts', "export const later = () => import('../cli/ok.ts');", 'experiment-sees-lower-rooms-only'],
  ['src/charts/a.ts', "import '../scenario/ok.ts';", 'charts-sees-lower-rooms-only'],
  ['src/charts/b.ts', "import { ok } from '../model/ok.ts';", 'charts-see-types-of-the-model-only'],
  ['src/cli/a.ts', "import '../app/ok.ts';", 'cli-sees-lower-rooms-only'],
  ['src/app/a.ts', "import '../cli/ok.ts';", 'app-sees-lower-rooms-only'],
  ['src/library/a.ts', "import '../cli/ok.ts';", 'library-sees-lower-rooms-only'],
  ['src/library/b.ts', "import 'node:fs';", 'node-in-the-command-line-only'],
  ['src/library/c.ts', "import 'piscina';", 'pure-rooms-without-a-host'],
  ['src/app/b.ts', "import 'node:fs';", 'node-in-the-command-line-only'],
  ['src/model/c.ts', "import { hostname } from 'node:os';", 'node-in-the-command-line-only'],
  ['src/model/d.ts', "import 'fs';", 'node-in-the-command-line-only'],
  ['src/model/e.ts', "import '../../test/ok.ts';", 'source-stands-alone'],
  ['src/model/f.ts', "import 'fast-check';", 'no-development-package-in-source'],
  ['src/model/g.ts', "import { h } from './h.ts'; export const g = h;", 'no-cycle-at-run-time'],
  ['src/model/i.ts', "import './utils.ts';", 'no-name-without-a-subject-to'],
  ['src/model/j.ts', "import './missing.ts';", 'no-unresolvable'],
  ['src/model/k.ts', 'export const alone = 1;', 'no-orphan'],
  ['workers/a.ts', "import '../src/cli/ok.ts';", 'workers-expose-the-pure-rooms-only'],
];

const allowed: [file: string, text: string][] = [
  ['src/model/l.ts', "import '../random/ok.ts';"],
  ['src/scenario/b.ts', "import '../model/ok.ts'; import 'yaml';"],
  ['src/experiment/e.ts', "import '../scenario/ok.ts'; import '../random/ok.ts';"],
  ['src/charts/c.ts', "import type { Ok } from '../model/ok.ts';"],
  ['src/charts/d.ts', "import { type Ok } from '../model/ok.ts';"],
  ['src/library/d.ts', "import '../experiment/ok.ts'; import 'yaml';"],
  ['src/cli/b.ts', "import '../experiment/ok.ts'; import '../charts/ok.ts'; import 'node:fs'; import 'commander';"],
  ['src/app/c.ts', "import '../experiment/ok.ts'; import '../charts/ok.ts'; import 'comlink';"],
  ['src/model/m.ts', "import type { N } from './n.ts'; export type M = N[];"],
  ['workers/b.ts', "import '../src/experiment/ok.ts'; import 'node:worker_threads';"],
  ['src/build/a.ts', "import '../charts/ok.ts'; import 'node:fs'; import 'fast-check';"],
  ['test/a.ts', "import '../src/cli/ok.ts'; import 'node:fs'; import 'fast-check';"],
];

const imported: [file: string, text: string][] = [
  ...['random', 'model', 'scenario', 'experiment', 'charts', 'cli', 'app'].map((room): [string, string] => [
    `src/${room}/ok.ts`,
    'export const ok = 1; export type Ok = typeof ok;',
  ]),
  ['workers/node.ts', 'export {};'],
  ['test/ok.ts', 'export {};'],
  ['src/model/h.ts', "import { g } from './g.ts'; export const h = g;"],
  ['src/model/n.ts', "import type { M } from './m.ts'; export type N = M | 1;"],
  ['src/model/utils.ts', 'export {};'],
];

describe('the dependency rules', () => {
  let folder: string;
  let violations: ICruiseResult['summary']['violations'];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'selfsteer-'));
    for (const [file, text] of [...forbidden, ...allowed, ...imported]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    copyFileSync(join(root, 'package.json'), join(folder, 'package.json'));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    const { tsConfig: _, ...options } = rules.options ?? {};
    const { output } = await cruise(['src', 'workers', 'test'], {
      ...options,
      baseDir: folder,
      validate: true,
      ruleSet: { forbidden: rules.forbidden ?? [] },
    });
    violations = (output as ICruiseResult).summary.violations;
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const firedOn = (file: string): string[] =>
    violations.filter((violation) => violation.from === file).map((violation) => violation.rule.name);

  it.each(forbidden)('%s: %s breaks %s', (file, _, rule) => {
    expect(firedOn(file)).toContain(rule);
  });

  it.each(allowed)('%s: %s breaks none', (file) => {
    expect(firedOn(file)).toEqual([]);
  });
});

describe('the types that a pure room knows', () => {
  const hosts = ['console', 'process', 'document', 'setTimeout', 'URL'];
  const unknown = namesUnknownToPureRooms([...hosts, 'Float64Array']);

  it('include the language and no host', () => {
    expect(unknown).toEqual(hosts);
  });
});

/** Compiles one more file among the real ones, so that a package whose types bring in Node's or the browser's is seen. */
function namesUnknownToPureRooms(names: string[]): string[] {
  const config = ts.readConfigFile(join(root, 'tsconfig.pure.json'), (path) => ts.sys.readFile(path)).config as unknown;
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const probe = join(root, 'src/model/probe.ts');
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (file) => file === probe || disk.fileExists(file),
    getSourceFile: (file, version, ...rest) =>
      file === probe
        ? ts.createSourceFile(file, names.map((name) => `void ${name};`).join('\n'), version)
        : disk.getSourceFile(file, version, ...rest),
  };
  const program = ts.createProgram([...fileNames, probe], options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(probe))
    .map(({ file, start, length }) => file?.text.slice(start, (start ?? 0) + (length ?? 0)) ?? '');
}
