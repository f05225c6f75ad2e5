import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parquet } from '../../../../src/experiment/tables/formats/parquet.ts';
import type { TableValue, Table } from '../../../../src/experiment/tables/formats/table.ts';
import { column, kept, tableOf, written } from './memory.ts';

let folder: string;
let connection: DuckDBConnection;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'selfsteer-'));
  connection = await (await DuckDBInstance.create(':memory:')).connect();
});

afterAll(() => {
  connection.closeSync();
  rmSync(folder, { recursive: true });
});

type Rows = readonly (readonly TableValue[])[];

const bufferOf = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;

async function readByHyparquet({ columns }: Table, bytes: Uint8Array): Promise<Rows> {
  const objects: Record<string, TableValue>[] = await parquetReadObjects({ file: bufferOf(bytes) });
  return objects.map((row) => columns.map(({ name }) => row[name]));
}

async function readByDuckdb(bytes: Uint8Array): Promise<Rows> {
  const path = join(folder, 'some.parquet');
  writeFileSync(path, bytes);
  return (await connection.runAndReadAll(`from read_parquet('${path}')`)).getRows() as Rows;
}

/** What comes back, by both readers. */
async function bothRead(table: Table, rows: Rows): Promise<readonly Rows[]> {
  const bytes = await written(parquet, table, rows);
  return [await readByHyparquet(table, bytes), await readByDuckdb(bytes)];
}

const strange = [
  0,
  -0,
  Number.NaN,
  Infinity,
  -Infinity,
  Number.MIN_VALUE,
  -Number.MAX_VALUE,
  0.1 + 0.2,
  1 / 3,
  2 ** 53,
];

describe('Parquet', () => {
  it('keeps every double exactly, in columns with and without null', async () => {
    const table = tableOf(column('x', 'number'), column('y', 'number', { optional: true }));
    // Toe to toe so often that a dictionary would pay.
    const rows = Array.from({ length: 2000 }, (_, k) => [strange[k % 10], k % 3 === 0 ? null : strange[k % 7]]);
    for (const read of await bothRead(table, rows)) expect(read).toStrictEqual(rows);
  });

  it('keeps any doubles', async () => {
    const table = tableOf(column('x', 'number'));
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.double().map((x): TableValue[] => [x]),
          { minLength: 1 },
        ),
        async (rows) => {
          for (const read of await bothRead(table, rows)) expect(read).toStrictEqual(rows);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('keeps text, whole numbers short and long, flags and null, under any name', async () => {
    const table = tableOf(
      column('naam van één', 'text'),
      column('levers.control', 'text', { optional: true }),
      column('week', 'whole', { high: 5200 }),
      column('run', 'whole'),
      column('many "x"', 'whole', { optional: true }),
      column('done', 'flag'),
      column('known', 'flag', { optional: true }),
    );
    const rows = [
      ['=1+1', null, 0, 0n, null, true, null],
      ['één, "twee"\n', '', 5200, 2n ** 62n, -1n, false, true],
      ['𝛑 – 漢字', "'", -3, 2n ** 53n, 2n ** 40n, true, false],
    ];
    for (const read of await bothRead(table, rows)) expect(read).toStrictEqual(rows);
  });

  it('has the same bytes however rows are dealt over calls, and whatever bits a NaN has', async () => {
    const table = tableOf(...Array.from({ length: 600 }, (_, c) => column(`x${c}`, c === 0 ? 'text' : 'number')));
    const rows = 5000;
    const nan = new Float64Array(new BigUint64Array([0xfff8000000000123n]).buffer)[0];
    const cells = (from: number, count: number, other: number) => [
      Array.from({ length: count }, (_, k) => `run ${Math.floor((from + k) / 157)}`),
      ...Array.from({ length: 599 }, (_, c) =>
        Float64Array.from({ length: count }, (_, k) => ((from + k + c) % 11 === 0 ? other : (from + k) / (c + 1))),
      ),
    ];
    const whole = kept();
    const one = parquet.open(table, whole);
    await one.write(rows, cells(0, rows, Number.NaN));
    await one.finish();
    const dealt = kept();
    const other = parquet.open(table, dealt);
    for (let from = 0; from < rows; from += 157) {
      const count = Math.min(157, rows - from);
      await other.write(count, cells(from, count, nan));
    }
    await other.finish();
    expect(Buffer.compare(whole.bytes(), dealt.bytes())).toBe(0);
    expect(parquetMetadata(bufferOf(dealt.bytes())).row_groups.length).toBeGreaterThan(2);
    expect(dealt.pieces()).toBeGreaterThan(2);
  });

  it('has one NaN in optional columns too', async () => {
    const table = tableOf(column('x', 'number', { optional: true }));
    const nan = new Float64Array(new BigUint64Array([0xfff8000000000123n]).buffer);
    expect(
      Buffer.compare(await written(parquet, table, [[nan[0]]]), await written(parquet, table, [[Number.NaN]])),
    ).toBe(0);
  });

  it('puts a cell that is given alone in every row', async () => {
    const table = tableOf(column('run', 'whole'), column('name', 'text'), column('x', 'number'), column('y', 'number'));
    const output = kept();
    const writer = parquet.open(table, output);
    await writer.write(2, [7, 'a', 0.5, Float64Array.of(1, 2)]);
    await writer.write(1, [8, 'b', -0, [3]]);
    await writer.finish();
    const rows = [
      [7n, 'a', 0.5, 1],
      [7n, 'a', 0.5, 2],
      [8n, 'b', -0, 3],
    ];
    expect(await readByHyparquet(table, output.bytes())).toStrictEqual(rows);
  });

  it('can be a table without rows', async () => {
    const table = tableOf(column('x', 'number'), column('name', 'text'));
    for (const read of await bothRead(table, [])) expect(read).toEqual([]);
  });

  it('tells nothing of when and where it was written', async () => {
    const bytes = await written(parquet, tableOf(column('x', 'number')), [[1]]);
    const { created_by, key_value_metadata } = parquetMetadata(bufferOf(bytes));
    expect({ created_by, key_value_metadata }).toEqual({ created_by: 'selfsteer', key_value_metadata: undefined });
  });

  it.each<[string, TableValue]>([
    ['number', null],
    ['number', '1'],
    ['whole', 0.5],
    ['whole', Number.NaN],
    ['whole', null],
    ['whole', 2n ** 64n],
    ['text', 1],
    ['flag', 'true'],
  ])('refuses for a column of %s: %s', async (type, cell) => {
    const table = tableOf(column('x', type as 'number'));
    await expect(written(parquet, table, [[cell]])).rejects.toThrow(/^column x holds/);
  });

  it('refuses a whole number beyond the range of its column, columns that are too short, and too few', async () => {
    const table = tableOf(column('week', 'whole', { high: 5200 }));
    await expect(written(parquet, table, [[2 ** 31]])).rejects.toThrow(/^column week holds whole/);
    const writer = parquet.open(table, kept());
    await expect(writer.write(2, [[1]])).rejects.toThrow('fewer than 2 cells');
    await expect(writer.write(1, [])).rejects.toThrow('has 1 columns, and was given 0');
  });
});
