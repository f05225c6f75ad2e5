import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { query } from '../../src/cli/commands/query.ts';
import { dictionaryRows, dictionaryTable } from '../../src/experiment/tables/dictionary.ts';
import { csv } from '../../src/experiment/tables/formats/csv.ts';
import { parquet } from '../../src/experiment/tables/formats/parquet.ts';
import { runsTable, weeksTable } from '../../src/experiment/tables/tables.ts';
import { written } from '../experiment/tables/formats/memory.ts';
import { selfsteer } from './selfsteer.ts';

let folder: string;
/** Its name has all that a path can trip over. */
let results: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'selfsteer-'));
  results = join(folder, "één [1] it's");
  mkdirSync(results);
  mkdirSync(join(folder, 'empty'));
  mkdirSync(join(folder, 'broken'));
  writeFileSync(join(folder, 'broken/runs.parquet'), 'PAR1');
  const runs = runsTable({
    factors: [{ path: 'levers.control', range: { low: 20, high: 70 } }],
    measures: ['strain'],
    outcomes: [],
    reference: false,
    people: false,
  });
  const weeks = weeksTable({ measures: ['strain', 'shareReserved'] });
  writeFileSync(
    join(results, 'runs.parquet'),
    await written(parquet, runs, [
      ['a-0', 'a', 70, 0, null, null, 0, 'f1bf3d9ac0d4622d', 'kf1', 'done', null, null, null, 30.25],
      [
        'b-0',
        'b',
        20,
        1,
        null,
        null,
        0,
        'f1bf3d9ac0d4622d',
        null,
        'failed',
        'run',
        '=1+1',
        'selfsteer replay . --run b-0',
        null,
      ],
    ]),
  );
  const rows = Array.from({ length: 1500 }, (_, week) => ['a-0', week, 30 + week / 7, week === 1 ? Number.NaN : -0]);
  writeFileSync(join(results, 'weeks.parquet'), await written(parquet, weeks, rows));
  writeFileSync(join(results, 'dictionary.csv'), await written(csv, dictionaryTable, dictionaryRows([runs, weeks])));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const ask = (sql: string, ...options: string[]) => selfsteer(['query', results, sql, ...options]);

describe('query', () => {
  it('prints a table', () => {
    const { status, stdout, stderr } = ask('select run, "levers.control", key, strain from runs order by run desc');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(
      [
        'run  levers.control  key               strain',
        'b-0              20  f1bf3d9ac0d4622d',
        'a-0              70  f1bf3d9ac0d4622d   30.25',
        '',
      ].join('\n'),
    );
  });

  it('rounds in a table, with a decimal comma in Dutch', () => {
    expect(ask('select strain from weeks where week = 5', '--lang', 'nl').stdout).toBe(' strain\n30,7143\n');
  });

  it('shows the first rows of a long table, and says so', () => {
    const { stdout, stderr } = ask('from weeks');
    expect(stdout.split('\n')).toHaveLength(1002);
    expect(stderr).toBe('these are the first 1000 rows; --format csv, or --out with a file, gives all\n');
    expect(ask('from weeks limit 1000').stderr).toBe('');
  });

  it('gives CSV, exactly, with formulas as text', () => {
    expect(ask('select strain, shareReserved x from weeks limit 3', '--format', 'csv').stdout).toBe(
      `strain,x\n30,-0\n${30 + 1 / 7},\n${30 + 2 / 7},-0\n`,
    );
    expect(ask('select reason, strain, status from runs', '--format', 'csv').stdout).toBe(
      "reason,strain,status\n,30.25,done\n'=1+1,,failed\n",
    );
    expect(ask('select count(*) n, sum(week) s from weeks', '--format', 'csv').stdout).toBe('n,s\n1500,1124250\n');
  });

  it('leaves weeks without a value out of what it computes', () => {
    const sql = 'select count(shareReserved) n, avg(shareReserved) + 0 m, stddev(shareReserved) s from weeks';
    expect(ask(sql, '--format', 'csv').stdout).toBe('n,m,s\n1499,0,0\n');
  });

  it('gives JSON', () => {
    const sql = "select run, status = 'done' done, reason, [1] list, 2.5 half, 1 run from runs order by run";
    expect(JSON.parse(ask(sql, '--format', 'json').stdout)).toEqual([
      { run: 'a-0', done: true, reason: null, list: '[1]', half: 2.5, 'run:1': 1 },
      { run: 'b-0', done: false, reason: '=1+1', list: '[1]', half: 2.5, 'run:1': 1 },
    ]);
    expect(ask('from runs where replicate > 5', '--format', 'json').stdout).toBe('[]\n');
  });

  it('writes CSV and Parquet files, and over none', async () => {
    const files = ['all.csv', 'all.parquet'].map((file) => join(folder, file));
    for (const file of files) expect(ask('from weeks', '--out', file)).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(files[0], 'utf8').split('\n')).toHaveLength(1502);
    const bytes = Uint8Array.from(readFileSync(files[1])).buffer;
    const rows = await parquetReadObjects({ file: bytes, rowEnd: 2 });
    expect(rows).toStrictEqual([
      { run: 'a-0', week: 0n, strain: 30, shareReserved: -0 },
      { run: 'a-0', week: 1n, strain: 30 + 1 / 7, shareReserved: null },
    ]);
    const again = ask('from weeks', '--out', files[0]);
    expect(again.status).toBe(2);
    expect(again.stderr).toMatch(/^selfsteer query: .*all\.csv: exists already/);
  });

  it('has every week with what was varied beside it, each column once', () => {
    const { stdout } = ask('from tidy order by week limit 2', '--format', 'csv');
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      'run,cell,levers.control,designPoint,role,sample,replicate,key,chance,status,stage,reason,replay,week,strain,shareReserved',
      'a-0,a,70,0,,,0,f1bf3d9ac0d4622d,kf1,done,,,,0,30,-0',
    ]);
  });

  it('knows the data dictionary', () => {
    const sql = 'select meaning_nl from dictionary where "table" = \'weeks\' and "column" = \'strain\'';
    expect(ask(sql, '--format', 'csv').stdout).toContain('Spanning: hoeveel spanning het werk geeft');
  });

  it.each([
    'describe runs',
    'summarize weeks',
    'pivot weeks on week in (1, 2) using avg(strain)',
    'values (1);',
    '/* why */ -- so\n(select 1)',
  ])('answers %s', (sql) => {
    expect(ask(sql)).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('query says in one line', () => {
  it.each([
    ['select nope from weeks', /^selfsteer query: in the query: Binder Error: .*"nope"/],
    ['selec 1', /^selfsteer query: in the query: .*syntax error at or near "selec"/],
    ['select cast(status as integer) from runs', /^selfsteer query: in the query: Conversion Error: /],
    ["from 'https://example.com/a.parquet'", /^selfsteer query: in the query: /],
    ['', /^selfsteer query: only reads: expected one select/],
    ['/* nothing */ ', /^selfsteer query: only reads: expected one select/],
  ])('what is wrong with %s', (sql, said) => {
    for (const options of [[], ['--format', 'csv']]) {
      const { status, stderr } = ask(sql, ...options);
      expect(status).toBe(2);
      expect(stderr).toMatch(said);
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    }
  });

  it.each([
    'select 1; select 2',
    "copy runs to 'copied.csv'",
    'create table x as select 1',
    'drop view runs',
    "attach 'x.db'",
    "explain analyze copy runs to 'copied.csv'",
    "export database 'exported'",
    'set threads = 1',
    'install httpfs',
    "/* from */ export database 'exported'",
  ])('that it only reads: %s', (sql) => {
    const before = readdirSync(folder);
    const { status, stderr } = selfsteer(['query', results, sql, '--lang', 'nl'], { cwd: folder });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(/^.*leest alleen: .*\n$/) as string,
    });
    expect(readdirSync(folder)).toEqual(before);
  });

  it('what is wrong with the folder', () => {
    const at = (name: string) => selfsteer(['query', join(folder, name), 'select 1']);
    expect(at('none')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('cannot be read as a folder (ENOENT)') as string,
    });
    expect(at('empty')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('holds no Parquet file') as string,
    });
    expect(at('broken').stderr).toMatch(/^selfsteer query: .*runs\.parquet: cannot be read \(.*\)\n$/);
    expect(at('broken').status).toBe(2);
  });

  it('which files it can write', () => {
    expect(ask('from runs', '--out', join(folder, 'x.xlsx'))).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/expected a file that ends in \.csv or \.parquet\n$/) as string,
    });
  });

  it.each([
    ['en', 'npm install @duckdb/node-api', 'which is not installed'],
    ['nl', 'npm install @duckdb/node-api', 'dat is niet geïnstalleerd'],
  ])('in %s how to install DuckDB where it is not there', (language, ...said) => {
    const hook = join(folder, 'hook.mjs');
    writeFileSync(
      hook,
      `export async function resolve(name, context, next) {
        if (!name.startsWith('@duckdb/')) return next(name, context);
        throw Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' });
      }`,
    );
    const register = join(folder, 'register.mjs');
    writeFileSync(
      register,
      `import { register } from 'node:module'; register(${JSON.stringify(pathToFileURL(hook).href)});`,
    );
    const env = { NODE_OPTIONS: `--import=${pathToFileURL(register).href}` };
    const { status, stderr } = selfsteer(['query', results, 'from runs', '--lang', language], { env });
    expect(status).toBe(2);
    for (const part of said) expect(stderr).toContain(part);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

it('the examples in its help ask for what is there', () => {
  for (const { line } of query.examples) {
    const [, sql] = /"(.*)"/.exec(line) ?? [];
    expect(ask(sql)).toMatchObject({ status: 0 });
  }
});
