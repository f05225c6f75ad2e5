import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { modelVersion } from '../../src/model/version.ts';
import { selfsteer } from './selfsteer.ts';

/** A batch of 4 cells × 3 replicates as version 0.1.0 wrote it with model 1; both assumptions that changed are in it. */
const kept = new URL('./modelOne/', import.meta.url).pathname;
const home = mkdtempSync(join(tmpdir(), 'selfsteer-'));
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

let copies = 0;
function copy(): string {
  const folder = join(home, String(++copies));
  cpSync(kept, folder, { recursive: true });
  return folder;
}

describe('a batch that was computed with model 1', () => {
  it('is analysed as it is, with its own numbers and the assumptions as they were', () => {
    const { status, stdout, stderr } = selfsteer(['analyse', kept, '--format', 'json']);
    expect([status, stderr]).toEqual([0, expect.stringContaining('computed with model 1')]);
    const { model, factors, measures } = JSON.parse(stdout) as {
      model: number;
      factors: unknown;
      measures: { cells: { mean: { mean: number } }[] }[];
    };
    expect(model).toBe(1);
    expect(factors).toEqual(['levers.control', 'assumptions.turnover.slope']);
    expect(stdout).toContain('0.006');
    expect(measures[0].cells[0].mean.mean).toBeCloseTo(52.28, 2);
  });

  it.each([
    ['resumed', (folder: string) => ['batch', scenario(), '--out', folder, '--resume']],
    ['done again from its folder', (folder: string) => ['batch', folder, '--out', join(home, 'again')]],
    ['merged', (folder: string) => ['merge', folder, '--out', join(home, 'merged')]],
    ['replayed', (folder: string) => ['replay', folder, '--run', 'c35953cfefc04342-0']],
  ])('is not %s, and stays as it was', (_, command) => {
    const folder = copy();
    const { status, stderr } = selfsteer(command(folder));
    expect(stderr).toContain('computed with model 1; this program computes model 2');
    expect(status).toBe(2);
    expect(readFileSync(join(folder, 'journal.jsonl'))).toEqual(readFileSync(join(kept, 'journal.jsonl')));
  });
});

function scenario(): string {
  const file = join(home, 'scenario.json');
  writeFileSync(file, JSON.stringify({ selfsteer: 2, title: 'A', run: { weeks: 8, replicates: 2 } }));
  return file;
}

describe('the model', () => {
  it('is named with the version of the program, and in results', () => {
    expect(selfsteer(['--version']).stdout).toMatch(new RegExp(`\\(model ${modelVersion}\\)\\s*$`));
    const file = scenario();
    for (const command of [
      ['run', file],
      ['compare', file, file],
      ['explain', file, '--person', '1', '--week', '3'],
    ]) {
      const { stdout } = selfsteer([...command, '--format', 'json']);
      expect(JSON.parse(stdout)).toMatchObject({ model: modelVersion });
    }
    const { stdout } = selfsteer(['check', file, '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject([{ model: modelVersion }]);
  });
});
