import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main, selfsteer } from './selfsteer.ts';

let home: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'selfsteer-'));
});
afterAll(() => {
  rmSync(home, { recursive: true });
});

function file(name: string, replicates: number, levels = '[20, 70]'): string {
  const path = join(home, name);
  const about = 'selfsteer: 2\ntitle: { en: A, nl: A }\nrun: { weeks: 30, seed: a }\norganisation: { employees: 40 }\n';
  const sweep = `sweep:\n  design: factorial\n  vary: { levers.control: ${levels} }\n  replicates: ${replicates}\n`;
  writeFileSync(path, `${about}${sweep}  record: [performance]\n  every: 10\n`);
  return path;
}

const runsIn = (folder: string): number => {
  const journal = join(folder, 'journal.jsonl');
  return existsSync(journal) ? readFileSync(journal, 'utf8').split('"run":').length - 1 : 0;
};

interface Told {
  interim?: { runs: number; mostRuns: number; cellsMissing: string[] };
  measures: { cells: { mean: { n: number; mean: number } }[] }[];
}

const told = (folder: string): Told =>
  JSON.parse(selfsteer(['analyse', folder, '--measure', 'performance', '--format', 'json']).stdout) as Told;

describe('a batch that is not finished', () => {
  it('is analysed and queried as far as it is, while it runs and after it was killed, and stays as it is', async () => {
    const out = join(home, 'killed');
    const child = spawn(process.execPath, [main, 'batch', file('long.yaml', 10_000), '--out', out], {
      stdio: 'ignore',
    });
    while (runsIn(out) < 40) await sleep(5);
    const running = selfsteer(['analyse', out, '--measure', 'performance']);
    expect(running.status).toBe(0);
    expect(running.stderr).toMatch(
      /^warning: interim: the batch is not finished; \d+ of at most 20,000 runs are there/,
    );
    expect(running.stdout).toMatch(/levers\.control 20/);
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;

    const before = readdirSync(out);
    const { interim, measures } = told(out);
    const [{ cells }] = measures;
    expect(interim?.mostRuns).toBe(20_000);
    expect(interim?.runs).toBe(cells.reduce((sum, { mean }) => sum + mean.n, 0));
    const { stdout, stderr } = selfsteer(['query', out, 'select count(*) n from runs', '--format', 'csv']);
    expect(stdout).toBe(`n\n${interim?.runs}\n`);
    expect(stderr).toContain('interim: the batch is not finished');
    expect(readdirSync(out)).toEqual(before);
  });

  it('has the numbers that it has when it is done, and no mark any more then', () => {
    const [small, large] = [file('small.yaml', 4), file('large.yaml', 4, '[20, 70, 90]')];
    const out = join(home, 'done');
    expect(selfsteer(['batch', small, '--out', out]).status).toBe(0);
    const done = told(out);
    expect(done).not.toHaveProperty('interim');
    expect(readdirSync(out)).not.toContain('begun.json');
    // As a kill leaves it that comes when a wider batch has begun.
    const wide = join(home, 'wide');
    expect(selfsteer(['batch', large, '--out', wide]).status).toBe(0);
    writeFileSync(join(out, 'begun.json'), readFileSync(join(wide, 'manifest.json')));
    const interim = told(out);
    expect(interim.interim).toEqual({ runs: 8, mostRuns: 12, cellsMissing: [expect.stringMatching(/^c/)] });
    expect(interim.measures[0].cells.map(({ mean }) => mean)).toEqual(done.measures[0].cells.map(({ mean }) => mean));
    expect(selfsteer(['analyse', out, '--measure', 'performance', '--lang', 'nl']).stderr).toContain(
      '1 van 3 cellen ontbreken nog: levers.control 90',
    );
    expect(selfsteer(['batch', large, '--out', out, '--resume']).stdout).toContain('(4 done now, 8 before)');
    expect(told(out)).toEqual(told(wide));
  });
});
