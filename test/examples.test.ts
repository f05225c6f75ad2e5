import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { selfsteer } from './cli/selfsteer.ts';

/** Whether a program is here with all that an example needs; elsewhere the example counts as skipped. */
const runs = (program: string, ...given: string[]): boolean => spawnSync(program, given).status === 0;
const python = ['/usr/bin/python3', 'python3'].find((name) => runs(name, '-c', 'import pandas, matplotlib, nbclient'));
const r = runs('Rscript', '--version');

let home: string;
let results: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'selfsteer-examples-'));
  results = join(home, 'results');
  if (python === undefined && !r) return;
  const small = ['run.weeks=26', 'organisation.employees=30', 'sweep.replicates=3'].flatMap((set) => ['--set', set]);
  const made = selfsteer(['batch', 'scenarios/sweeps/coaching-and-learning.yaml', '--out', results, ...small]);
  expect(made.status, made.stderr).toBe(0);
}, 60_000);
afterAll(() => {
  rmSync(home, { recursive: true });
});

describe('what others do with a batch', () => {
  it.skipIf(python === undefined)('works as the notebook shows it, from the first step to the last', () => {
    const run = [
      'import nbformat, nbclient',
      "book = nbformat.read('examples/coaching-and-learning.ipynb', as_version=4)",
      'nbclient.NotebookClient(book, timeout=60, kernel_name="python3").execute()',
      "print(''.join(part.get('text', '') for cell in book.cells for part in cell.get('outputs', [])))",
    ].join('\n');
    const env = { ...process.env, RESULTS: results, FIGURES: home };
    const { status, stdout, stderr } = spawnSync(python ?? '', ['-c', run], { env, encoding: 'utf8' });
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('10 cells, largest difference');
    for (const form of ['svg', 'pdf']) expect(existsSync(join(home, `satisfaction.${form}`))).toBe(true);
  });

  it.skipIf(!r)('works as the R script shows it', () => {
    const { status, stdout, stderr } = spawnSync(
      'Rscript',
      ['--vanilla', 'examples/coaching-and-learning.R', results, home],
      { encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('10 cells, largest difference');
    expect(existsSync(join(home, 'satisfaction-r.pdf'))).toBe(true);
  });
});
