import { readFileSync, readdirSync, truncateSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { batchFolders, rowsOf } from './batchFolder.ts';
import { selfsteer } from './selfsteer.ts';

const folders = batchFolders();
afterAll(folders.clear);

const outcomes = {
  depth: { lowest: 'performance', from: 2 },
  recovery: { weeksUntil: 'satisfaction', above: 90 },
  lost: { lostToReference: 'performance' },
};
const sweep = {
  design: 'factorial',
  vary: { 'levers.control': [70, 20], 'levers.coaching': [0, 80] },
  replicates: 4,
  reference: 'status-quo',
};
let batch: string;

beforeAll(() => {
  batch = folders.make('outcomes', { ...sweep, outcomes });
}, 60_000);

const run = (...args: string[]) => selfsteer(args);
const file = (): string => join(folders.home, 'outcomes.json');
const journal = (folder: string): string => join(folder, 'journal.jsonl');
/** Of every file that must not differ. */
const contents = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name !== 'timings.json')
    .sort()
    .map((name) => `${name}: ${readFileSync(join(folder, name)).toString('base64')}`);

describe('outcomes of a batch', () => {
  it('are columns of runs, empty where a run has none, which the dictionary and queries know', async () => {
    const rows = await rowsOf(batch, 'runs');
    expect(rows).toHaveLength(20);
    expect(rows.every(({ depth, lost }) => Number(depth) > 20 && Number(lost) >= 0)).toBe(true);
    expect(rows.every(({ recovery }) => recovery === null)).toBe(true);
    expect(readFileSync(join(batch, 'dictionary.csv'), 'utf8')).toMatch(
      /^runs,lost,number,"points by which “Performance” lies below .*,punten × weken,0,,null,\r?$/m,
    );
    const { stdout } = run('query', batch, 'select count(depth) n, count(recovery) r from runs', '--format', 'csv');
    expect(stdout.trim().split(/\r?\n/)).toEqual(['n,r', '20,0']);
  });

  it('are the same after a stop anywhere, on any number of workers, and from parts', () => {
    const stopped = folders.copy(batch);
    truncateSync(journal(stopped), Math.floor(readFileSync(journal(stopped)).length / 2));
    rmSync(join(stopped, 'manifest.json'));
    expect(run('batch', file(), '--out', stopped, '--resume', '--workers', '3').status).toBe(0);
    expect(contents(stopped)).toEqual(contents(batch));
    const parts = ['1/2', '2/2'].map((shard) => {
      const out = join(folders.home, `part-${shard[0]}`);
      expect(run('batch', file(), '--out', out, '--shard', shard).status).toBe(0);
      return out;
    });
    const merged = join(folders.home, 'merged');
    expect(run('merge', ...parts, '--out', merged)).toMatchObject({ status: 0, stderr: '' });
    expect(contents(merged)).toEqual(contents(batch));
  });

  it('that are added to a file are computed with --resume, and change nothing else', async () => {
    const before = folders.make('without', sweep);
    const rows = await rowsOf(before, 'runs');
    const added = join(folders.home, 'without.json');
    const content = JSON.parse(readFileSync(added, 'utf8')) as { sweep: object };
    writeFileSync(added, JSON.stringify({ ...content, sweep: { ...content.sweep, outcomes } }));
    expect(run('batch', added, '--out', before, '--resume')).toMatchObject({ status: 0, stderr: '' });
    const own = await rowsOf(batch, 'runs');
    const after = await rowsOf(before, 'runs');
    expect(after).toEqual(rows.map((row, r) => ({ ...row, ...computedIn(own[r]) })));
    expect(run('batch', added, '--out', before, '--resume').stdout).toContain('(0 done now, 20 before)');
  });

  it('come out the same when a run is replayed', async () => {
    const last = (await rowsOf(batch, 'runs')).at(-1);
    const { status, stdout } = run('replay', batch, '--run', String(last?.['run']));
    expect(stdout).toContain('values equal');
    expect(status).toBe(0);
  });
});

const computedIn = (row: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(Object.keys(outcomes).map((name) => [name, row[name]]));

describe('selfsteer analyse --outcome', () => {
  it('tells of an outcome what it tells of a measure, in every form', () => {
    const text = run('analyse', batch, '--outcome', 'depth,recovery').stdout;
    expect(text).toMatch(/^depth\nlowest value of “Performance” from week 2 to the last week\nMain effects\n/m);
    expect(text).toMatch(/^recovery\nweeks from week 0 until [^]*\n20 runs have no value here/m);
    expect(text).not.toContain('SATISFACTION');
    const json = run('analyse', batch, '--outcome', 'depth', '--outcome', 'lost', '--format', 'json').stdout;
    expect(JSON.parse(json)).toMatchObject({
      measures: [],
      outcomes: [
        { outcome: 'depth', definition: { lowest: 'performance', from: 2 }, sensitivity: { of: 'main effects' } },
        { outcome: 'lost', withoutValue: 0, cells: { length: 5 } },
      ],
    });
    const csv = run('analyse', batch, '--outcome', 'lost', '--format', 'csv').stdout;
    expect(csv).toMatch(/^lost,difference,/m);
    expect(csv).toMatch(/^lost,effect,,levers\.control,20,/m);
    const page = join(folders.home, 'report.html');
    expect(run('analyse', batch, '--outcome', 'lost', '--html', page, '--lang', 'nl').status).toBe(0);
    expect(readFileSync(page, 'utf8')).toMatch(/<h2>lost<\/h2>\s*<p class="meaning">punten die ‘Prestaties’[^]*<svg/);
  });

  it('is not needed: without it and --measure, outcomes follow the usual measures', () => {
    const { stdout } = run('analyse', batch, '--format', 'csv');
    const names = new Set(stdout.trim().split('\n').slice(1).map((line) => line.split(',')[0])); // prettier-ignore
    expect([...names]).toEqual(['satisfaction', 'commitment', 'depth', 'recovery', 'lost']);
    const only = run('analyse', batch, '--measure', 'strain', '--format', 'csv').stdout;
    expect(only).not.toMatch(/^depth,/m);
  });

  it('refuses a name that the sweep does not have, with the nearest that it has', () => {
    expect(run('analyse', batch, '--outcome', 'dept')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/--outcome dept: .*did you mean depth\?/) as string,
    });
  });

  it.each([
    ['morris', { trajectories: 4, levels: 4 }],
    ['sobol', { samples: 8 }],
  ])('works on any design: %s', (design, more) => {
    const range = { from: 10, to: 80 };
    const vary = { 'levers.control': range, 'levers.coaching': range };
    const lost = { lost: outcomes.lost };
    const out = folders.make(design, { design, vary, replicates: 2, reference: 'status-quo', outcomes: lost, ...more });
    const { status, stdout } = run('analyse', out, '--outcome', 'lost', '--format', 'json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ design, outcomes: [{ outcome: 'lost', verdict: null }] });
  });
});
