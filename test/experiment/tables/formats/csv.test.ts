import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv, csvCell, csvLine, excelNl } from '../../../../src/experiment/tables/formats/csv.ts';
import type { TableValue } from '../../../../src/experiment/tables/formats/table.ts';
import { column, kept, tableOf, written } from './memory.ts';

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

/** A reader by the book (RFC 4180); undefined is a cell with nothing in it. */
function read(text: string, separator = ','): (string | undefined)[][] {
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\n]*))(${separator}|\n)`, 'gy');
  const rows: (string | undefined)[][] = [[]];
  for (const [all, , bare, end] of text.matchAll(cell)) {
    const quoted = all.startsWith('"') ? all.slice(1, -2).replaceAll('""', '"') : undefined;
    rows[rows.length - 1].push(quoted ?? (bare || undefined));
    if (end === '\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const harmless = (text: string | undefined): string | undefined =>
  text !== undefined && /^'+\s*[=+\-@＝＋－＠]|^'+[\t\r\n]/.test(text) ? text.slice(1) : text;

describe('a cell of CSV', () => {
  it('is no formula to a spreadsheet', () => {
    for (const text of ['=1+1', '+1', '-1', '@cell', '\tx', '\r=1', '\n=1', '  =1+1', '＝1+1', '-Infinity']) {
      expect(csvCell(text)).toMatch(/^"?'/);
    }
  });

  it('leaves numbers numbers, negative ones too', () => {
    expect([-1.5, 0.1, 0, -0, 1e-7, 1e21].map((x) => csvCell(x))).toEqual(['-1.5', '0.1', '0', '-0', '1e-7', '1e+21']);
    expect([Infinity, -Infinity, -3n, true].map((x) => csvCell(x))).toEqual(['Infinity', '-Infinity', '-3', 'true']);
    fc.assert(fc.property(fc.double({ noNaN: true }), (value) => Object.is(Number(csvCell(value)), value)));
  });

  it('is empty where there is no value, and a pair of quotes where text is empty', () => {
    expect([csvCell(Number.NaN), csvCell(null), csvCell('')]).toEqual(['', '', '""']);
  });
});

describe('CSV', () => {
  it('keeps any text in its cell, to the letter once an apostrophe is taken away', () => {
    const texts = fc.array(
      fc.string({ unit: fc.constantFrom('=', '-', '@', "'", '"', ',', ';', '\n', '\r', '\t', ' ', 'a', 'é') }),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(texts, (cells) => {
        expect(read(csvLine(cells))).toHaveLength(1);
        expect(read(csvLine(cells))[0].map(harmless)).toEqual(cells);
      }),
    );
  });

  it('has its header in line 1 and nothing before it, and a line for every row', async () => {
    const table = tableOf(column('name', 'text'), column('a,b', 'number'), column('done', 'flag', { optional: true }));
    const rows = [
      ['één; "twee"', -1.5, true],
      ['x', Number.NaN, null],
      ['', Infinity, false],
    ];
    const text = textOf(await written(csv, table, rows));
    expect(text).toBe('name,"a,b",done\n"één; ""twee""",-1.5,true\nx,,\n"",Infinity,false\n');
  });

  it('is read by DuckDB without an option: names, types and every number', async () => {
    const table = tableOf(column('name', 'text'), column('x', 'number'), column('n', 'whole'), column('done', 'flag'));
    const numbers = [-0, 0.1 + 0.2, Number.MIN_VALUE, -Number.MAX_VALUE, Number.NaN, 1e21, Infinity, -Infinity];
    const rows = numbers.map((x, k): TableValue[] => [`één, "${k}"\n`, x, k - 3, k % 2 === 0]);
    const folder = mkdtempSync(join(tmpdir(), 'selfsteer-'));
    writeFileSync(join(folder, 'some.csv'), await written(csv, table, rows));
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const read = await connection.runAndReadAll(`from '${join(folder, 'some.csv')}'`);
    rmSync(folder, { recursive: true });
    expect(read.columnNames()).toEqual(['name', 'x', 'n', 'done']);
    const back = rows.map(([name, x, n, done]) => [name, Number.isNaN(x) ? null : x, BigInt(Number(n)), done]);
    expect(read.getRows()).toStrictEqual(back);
  });

  it('has no line that readers skip', async () => {
    expect(textOf(await written(csv, tableOf(column('x', 'text')), [[null], ['a']]))).toBe('x\n""\na\n');
  });

  it('is written in pieces, the same however rows are dealt over calls', async () => {
    const table = tableOf(column('run', 'whole'), column('x', 'number'));
    const rows = Array.from({ length: 20_000 }, (_, k): TableValue[] => [7, k / 7]);
    const dealt = kept();
    const writer = csv.open(table, dealt);
    for (let from = 0; from < rows.length; from += 157) {
      const some = rows.slice(from, from + 157);
      await writer.write(some.length, [7, Float64Array.from(some, (row) => Number(row[1]))]);
    }
    await writer.finish();
    expect(dealt.pieces()).toBeGreaterThan(2);
    expect(textOf(dealt.bytes())).toBe(textOf(await written(csv, table, rows)));
  });

  it('has a header where there are no rows', async () => {
    expect(textOf(await written(csv, tableOf(column('x', 'text')), []))).toBe('x\n');
  });
});

describe('CSV for Dutch Excel', () => {
  it('has a mark, semicolons and decimal commas, and formulas are text', async () => {
    const table = tableOf(column('name', 'text'), column('x', 'number'), column('n', 'whole'));
    const rows = [
      ['=1+1', -1.33, 3],
      ['a;b', 1e-7, -4],
      ['a,b', 22.5, 1_000_000],
    ];
    const bytes = await written(excelNl, table, rows);
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = textOf(bytes.slice(3));
    expect(text).toBe('name;x;n\n\'=1+1;-1,33;3\n"a;b";1e-7;-4\na,b;22,5;1000000\n');
    expect(read(text, ';')[2]).toEqual(['a;b', '1e-7', '-4']);
  });
});
