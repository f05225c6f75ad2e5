import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { batchFolders, changeManifest, changeRows, manifestOf, rowsOf } from './batchFolder.ts';
import { openLink, readLink } from '../../src/scenario/link.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { root, selfsteer } from './selfsteer.ts';

const folders = batchFolders();
afterAll(folders.clear);

let folder: string;
let names: string[];
let keys: string[];

beforeAll(async () => {
  folder = folders.make('replayed', { design: 'factorial', vary: { 'levers.control': [70, 20] }, replicates: 3 });
  const rows = await rowsOf(folder, 'runs');
  names = rows.map(({ run }) => String(run));
  keys = rows.map(({ key }) => String(key));
}, 60_000);

const replay = (of: string, run: string, ...more: string[]) => selfsteer(['replay', of, '--run', run, ...more]);

/** The chance, four measures at the end, and in weeks 0, 4, 8 and 10. */
const values = 1 + 4 + 4 * 4;

describe('selfsteer replay', () => {
  it('does any run again, by name or key, and finds every value equal', () => {
    for (const run of [names[0], names[4], keys[5]]) {
      const { status, stdout, stderr } = replay(folder, run);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toContain(`${values} values equal`);
    }
    expect(replay(folder, keys[5]).stdout).toMatch(/levers\.control 20; replicate 2, seed seed/);
  });

  it('finds values equal in a batch in which every cell has chance of its own', async () => {
    const file = join(folders.home, 'replayed.json');
    const out = join(folders.home, 'independent');
    expect(selfsteer(['batch', file, '--out', out, '--independent', '--workers', '1']).status).toBe(0);
    const [first] = await rowsOf(out, 'runs');
    expect(replay(out, String(first['run'])).stdout).toContain(`${values} values equal`);
  });

  it('takes what has no value for equal to itself', async () => {
    // Founders have decided nothing yet.
    const founders = folders.make(
      'founders',
      { design: 'list', rows: [{}], replicates: 1, record: ['decisionQuality', 'shareReserved'], every: 1 },
      { run: { weeks: 3, warmUp: 0 } },
    );
    const rows = await rowsOf(founders, 'weeks');
    expect(rows.some((row) => Number.isNaN(row['shareReserved']))).toBe(true);
    expect(replay(founders, String(rows[0]['run'])).stdout).toContain('11 values equal');
  });

  it('says which value at the end of a run was changed, be it in its last bit', async () => {
    const changed = folders.copy(folder);
    const next = (value: number): number => value * (1 + Number.EPSILON);
    await changeRows(changed, 'runs', (rows) =>
      rows.map((row, r) => (r === 3 ? { ...row, strain: next(Number(row['strain'])) } : row)),
    );
    const { status, stdout } = replay(changed, names[3]);
    expect(status).toBe(1);
    expect(stdout).toContain(`1 of ${values} values DIFFER`);
    expect(stdout).toMatch(/runs +10 +strain +\d/);
    expect(replay(changed, names[2]).status).toBe(0);
  });

  it('says which value of a week was changed', async () => {
    const changed = folders.copy(folder);
    await changeRows(changed, 'weeks', (rows) =>
      rows.map((row) => (row['run'] === names[4] && row['week'] === 8 ? { ...row, commitment: 12.5 } : row)),
    );
    expect(replay(changed, names[4]).stdout).toMatch(/weeks +8 +commitment +12\.5 +\d/);
    expect(replay(changed, names[4], '--lang', 'nl').stdout).toMatch(/weeks +8 +commitment +12,5 +\d/);
    const { differences, equal } = JSON.parse(replay(changed, names[4], '--format', 'json').stdout) as {
      differences: object[];
      equal: boolean;
    };
    expect(equal).toBe(false);
    expect(differences).toMatchObject([{ table: 'weeks', week: 8, column: 'commitment', found: 12.5 }]);
  });

  it('offers the nearest name where there is no such run', () => {
    const { status, stderr } = replay(folder, `${names[0].slice(0, -4)}ab-0`);
    expect(status).toBe(2);
    expect(stderr).toContain(`did you mean ${names[0]}?`);
    expect(replay(folder, 'x').stderr).toContain('the column run in runs.csv names them all');
  });

  it('refuses weeks that were taken out', async () => {
    const changed = folders.copy(folder);
    await changeRows(changed, 'weeks', (rows) => rows.filter(({ run, week }) => run !== names[2] || week !== 4));
    const { status, stderr } = replay(changed, names[2]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/weeks\.parquet: week 4 of run c\w+-2 is not where it was written/);
    expect(replay(changed, names[0]).stderr).toContain('weeks.parquet: found 23 rows; expected 24');
  });

  it('refuses runs that were taken out, and a manifest that was cut short', async () => {
    const changed = folders.copy(folder);
    await changeRows(changed, 'runs', (rows) => rows.slice(1));
    expect(replay(changed, names[2])).toMatchObject({ status: 2, stdout: '' });
    writeFileSync(join(changed, 'manifest.json'), JSON.stringify(manifestOf(changed)).slice(0, -9));
    expect(replay(changed, names[2]).stderr).toContain('is no manifest of a batch');
  });

  it('warns of a folder of another engine, and runs all the same', () => {
    const changed = folders.copy(folder);
    changeManifest(changed, { engine: 'selfsteer 0.0.1' });
    const { status, stdout, stderr } = replay(changed, names[3]);
    expect(status).toBe(0);
    expect(stderr).toContain('made by selfsteer 0.0.1');
    expect(stdout).toContain('values equal');
  });

  it('tries a failed run again, and tells what becomes of it', async () => {
    const changed = folders.copy(folder);
    await changeRows(changed, 'runs', (rows) =>
      rows.map((row, r) =>
        r === 1 ? { ...row, status: 'timed-out', stage: 'run', reason: 'took too long', strain: null } : row,
      ),
    );
    await changeRows(changed, 'weeks', (rows) => rows.filter(({ run }) => run !== names[1]));
    const { status, stdout } = replay(changed, names[1]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/DIFFERENTLY: in the folder timed-out \(run\): took too\s+long; now done/);
    expect(replay(changed, names[2]).status).toBe(0);
  });

  it('gives a link that opens the scenario of the run, with its replicate', () => {
    const { status, stdout } = replay(folder, names[4], '--open');
    expect(status).toBe(0);
    const [, text = '', replicate] = /#\/sim\?link=(\S+)&replicate=(\d+)/.exec(stdout) ?? [];
    const link = readLink(text);
    if (!link.ok) throw new Error(link.message.en);
    const preset = parseScenario(readFileSync(join(root, `scenarios/${link.preset}.yaml`), 'utf8'), { file: 'preset' });
    if (!preset.ok) throw new Error('no preset');
    expect(openLink(link, preset.scenario)).toMatchObject({
      ok: true,
      scenario: { levers: { control: [[0, 20]] }, organisation: { employees: 12 }, run: { seed: 'seed' } },
    });
    expect(replicate).toBe('1');
  });
});
