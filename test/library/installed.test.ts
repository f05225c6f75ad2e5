import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { root } from '../cli/selfsteer.ts';
import { examplesIn, printedBy, programOf } from './examples.ts';
import { installed, type Installed } from './installed.ts';

const compiler = join(root, 'node_modules/@typescript/native/bin/tsc');

/** What a researcher may write, and what their editor would mark. */
const consumer = `
  import { analyse, parseScenario, simulate, sweep, type MeasureId, type Scenario } from 'selfsteer';
  const parsed = parseScenario({ selfsteer: 2, title: 'Typed' }, { set: { 'run.replicates': 2 } });
  if (!parsed.ok) throw new Error(parsed.issues[0]?.message.nl);
  const scenario: Scenario = parsed.scenario;
  const measures: readonly MeasureId[] = ['satisfaction', 'quits'];
  const simulated = await simulate(scenario, {
    measures,
    ownMeasures: { most: ({ person }) => Math.max(...person('strain')) },
    outcomes: { last: ({ measures }) => measures['most']?.at(-1) ?? NaN },
    signal: AbortSignal.timeout(60_000),
  });
  const values: Float64Array | undefined = simulated.runs[0]?.measures['satisfaction'];
  const swept = await sweep(scenario);
  if (swept.ok) console.log(values, analyse(swept, 'satisfaction').sensitivity?.of);
  // @ts-expect-error There is no such measure.
  await simulate(scenario, { measures: ['satisfactoin'] });
  // @ts-expect-error There is no such column.
  await simulate(scenario, { ownMeasures: { no: ({ person }) => person('satisfactoin')[0] } });
  // @ts-expect-error A sweep may be refused.
  swept.cells;
`;

describe('the package, installed in an empty folder', () => {
  let here: Installed;
  beforeAll(() => {
    here = installed();
    writeFileSync(join(here.folder, 'package.json'), JSON.stringify({ type: 'module' }));
  });
  afterAll(() => {
    here.remove();
  });

  it('runs its command, with the scenarios that come along', () => {
    const main = join(here.selfsteer, 'dist/cli/main.js');
    expect(here.node(main, '--version')).toContain(version);
    expect(here.node(main, 'run', 'step-by-step', '--replicates', '1')).toContain('Satisfaction');
  });

  it('does what the page of examples shows, and prints what stands there', () => {
    const { scripts, files } = examplesIn('src/library/README.md');
    expect(scripts.length).toBeGreaterThan(6);
    for (const { name, text } of files) writeFileSync(join(here.folder, name), text);
    writeFileSync(join(here.folder, 'examples.js'), programOf(scripts));
    expect(printedBy(here.node('examples.js'))).toEqual(scripts.map(({ prints }) => prints));
  });

  it.each(['bundler', 'node16'])('has types for who resolves modules as %s does', async (moduleResolution) => {
    const file = join(here.folder, `${moduleResolution}.ts`);
    writeFileSync(file, consumer);
    const settings = {
      compilerOptions: {
        ...{ strict: true, noUncheckedIndexedAccess: true, noEmit: true, skipLibCheck: false },
        ...{ target: 'es2022', module: moduleResolution === 'bundler' ? 'esnext' : 'node16', moduleResolution },
        ...{ lib: ['es2022', 'dom'], types: [] },
      },
      files: [file],
    };
    const project = join(here.folder, `${moduleResolution}.json`);
    writeFileSync(project, JSON.stringify(settings));
    const { stdout } = await promisify(execFile)(process.execPath, [compiler, '-p', project]).catch(
      (error: unknown) => error as { stdout: string },
    );
    expect(stdout).toBe('');
  });

  it('is one module that needs no other, and leaves nothing behind in a bundle that does not use it', async () => {
    const module = readFileSync(join(here.selfsteer, 'dist/library/index.js'), 'utf8');
    expect(module).not.toMatch(/^import\b|\bimport\(|\brequire\(|["']node:/m);
    expect(readdirSync(join(here.selfsteer, 'dist/library'))).toEqual(['index.js', 'types']);
    const bundled = async (text: string) => {
      const file = join(here.folder, 'bundled.js');
      writeFileSync(file, text);
      const bundle = await rolldown({ input: file, platform: 'browser', logLevel: 'silent' });
      const { output } = await bundle.generate();
      expect(output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.imports : []))).toEqual([]);
      return output[0].code;
    };
    expect(
      await bundled(`import { simulate } from 'selfsteer'; import 'selfsteer'; export const alone = 1;`),
    ).not.toContain('simulate');
    expect(await bundled(`export { simulate } from 'selfsteer';`)).toContain('function simulate');
  });
});
