import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { afterAll, describe, expect, it } from 'vitest';
import { batchFolders } from './batchFolder.ts';
import { selfsteer } from './selfsteer.ts';

const folders = batchFolders();
afterAll(folders.clear);

const sweep = { design: 'factorial', vary: { 'levers.coaching': [0, 60] }, replicates: 2 };
const rowsIn = (folder: string) => [...csvParse(readFileSync(join(folder, 'people.csv'), 'utf8'))];
const tables = (folder: string): readonly (readonly [string, string])[] =>
  readdirSync(folder)
    .filter((name) => /\.(csv|parquet)$/.test(name) || name === 'manifest.json')
    .map((name) => [name, readFileSync(join(folder, name), 'latin1')]);
const run = (...args: readonly string[]): void => {
  const { status, stderr } = selfsteer(args, { cwd: folders.home });
  if (status !== 0) throw new Error(stderr);
};

describe('everyone in a batch', () => {
  it('is a row a person, run and week that the sweep names, the same as from a run', () => {
    const folder = folders.make('weeks', { ...sweep, people: [10, 0] });
    const rows = rowsIn(folder);
    expect(rows).toHaveLength(4 * 2 * 12);
    expect(rows.slice(0, 24).map(({ week }) => Number(week))).toEqual([
      ...Array<number>(12).fill(0),
      ...Array<number>(12).fill(10),
    ]);
    const args = ['run', 'weeks.json', '--replicates', '2', '--set', 'levers.coaching=60', '--people', '10'];
    const { stdout } = selfsteer([...args, '--format', 'csv'], { cwd: folders.home });
    const alone = [...csvParse(stdout)].map(
      ({ person, team, satisfaction, prosociality, decidedBy, decider, success }) => ({
        ...{ person, team, satisfaction, prosociality, decidedBy, decider, success },
      }),
    );
    expect(rows.slice(48).filter(({ week }) => week === '10')).toMatchObject(alone);
  });

  it('is in the dictionary, and can be asked for in SQL', () => {
    const folder = folders.make('asked', { ...sweep, people: [10] });
    const dictionary = [...csvParse(readFileSync(join(folder, 'dictionary.csv'), 'utf8'))];
    const columns = dictionary.filter(({ table }) => table === 'people').map(({ column }) => column);
    expect(columns).toEqual(Object.keys(rowsIn(folder)[0]));
    const query = 'select count(*) as n, max(p.strain) <= 100 as fits from people p join runs r on p.run = r.run';
    const { stdout } = selfsteer(['query', folder, query, '--format', 'json']);
    expect(JSON.parse(stdout)).toEqual([{ n: 48, fits: true }]);
  });

  it('comes to the same bytes in parts, and where the weeks, and outcomes, are added to a batch that is there', () => {
    const whole = folders.make('whole', { ...sweep, people: [3], outcomes: { depth: { lowest: 'performance' } } });
    for (const part of [1, 2])
      run('batch', 'whole.json', '--out', `part${part}`, '--shard', `${part}/2`, '--workers', '1');
    run('merge', 'part1', 'part2', '--out', 'merged');
    expect(tables(join(folders.home, 'merged'))).toEqual(tables(whole));

    const before = folders.make('later', sweep);
    expect(existsSync(join(before, 'people.csv'))).toBe(false);
    const file = join(folders.home, 'later.json');
    const without = readFileSync(file, 'utf8');
    writeFileSync(file, readFileSync(join(folders.home, 'whole.json'), 'utf8').replace('"whole"', '"later"'));
    run('batch', 'later.json', '--out', 'later', '--resume', '--workers', '1');
    expect(rowsIn(before)).toEqual(rowsIn(whole));
    writeFileSync(file, without);
    run('batch', 'later.json', '--out', 'later', '--resume', '--workers', '1');
    expect(existsSync(join(before, 'people.csv'))).toBe(false);
  });
});
