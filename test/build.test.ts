import { execFileSync } from 'node:child_process';
import { accessSync, constants, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { version } from '../package.json';
import { recorded } from '../src/experiment/run/job.ts';
import { scaleOf } from '../src/experiment/run/points.ts';
import { everyWeek } from '../src/experiment/run/recording.ts';
import { runJob } from '../src/experiment/run/runner.ts';
import { modelVersion } from '../src/model/version.ts';
import { usualMeasures } from '../src/model/measures/index.ts';
import { parseScenario } from '../src/scenario/parse.ts';

interface Run {
  readonly replicates: readonly { readonly measures: Readonly<Record<string, readonly (number | null)[]>> }[];
}

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const main = join(dist, 'cli/main.js');

describe('the built command line', () => {
  it('starts by itself', () => {
    accessSync(main, constants.X_OK);
    expect(readFileSync(main, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(execFileSync(main, ['--version'], { encoding: 'utf8' })).toBe(`${version} (model ${modelVersion})\n`);
  });

  it('keeps the constants of the model together and constant, which is a third of its speed', () => {
    const model = readFileSync(join(dist, 'chunks/model.js'), 'utf8');
    for (const name of ['teamCapacity', 'everything', 'now', 'change', 'liveWeek']) {
      expect(model).toMatch(new RegExp(`^(const|function) ${name}\\b`, 'm'));
    }
    expect(model).not.toMatch(/^(var|let) (teamCapacity|everything|now|change)\b/m);
  });

  it('writes the loops over columns out, and computes the same bits as the source', () => {
    expect(readFileSync(join(dist, 'chunks/model.js'), 'utf8')).toMatch(/people\[p \+ \d+\]/);
    const command = ['run', 'scenarios/crisis-early.yaml', '--replicates', '1', '--format', 'json'];
    const built = JSON.parse(execFileSync(main, command, { cwd: root, encoding: 'utf8' })) as Run;
    const parsed = parseScenario(readFileSync(join(root, 'scenarios/crisis-early.yaml'), 'utf8'), { file: 'here' });
    if (!parsed.ok) throw new Error('the scenario was refused');
    const source = runJob({
      scenario: parsed.scenario,
      replicate: 0,
      recording: everyWeek(usualMeasures),
    });
    for (const id of usualMeasures) {
      const values = Array.from(recorded(source, 'measures')[id], (value) => value * scaleOf(id));
      expect([id, built.replicates[0].measures[id]]).toEqual([id, JSON.parse(JSON.stringify(values))]);
    }
  });

  it('names no place on the machine that built it', () => {
    const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.(js|json|md)$/.test(file),
    );
    expect(files).toContain('cli/main.js');
    expect(files.filter((file) => readFileSync(join(dist, file), 'utf8').includes(root))).toEqual([]);
  });
});

describe('the built page', () => {
  it('shows its first screen after at most 130 kB of script', () => {
    const page = join(dist, 'page');
    const named = [
      ...readFileSync(join(page, 'index.html'), 'utf8').matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g),
    ];
    expect(named.length).toBeGreaterThan(1);
    const bytes = named.map(([, file]) => gzipSync(readFileSync(join(page, file))).length);
    expect(bytes.reduce((sum, some) => sum + some, 0)).toBeLessThanOrEqual(130_000);
  });
});
