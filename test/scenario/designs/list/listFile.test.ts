import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listRowsOf } from '../../../../src/scenario/designs/list/listFile.ts';
import { csvLine } from '../../../../src/experiment/tables/formats/csv.ts';

const read = (text: string) => {
  const found = listRowsOf(text, { file: 'points.csv' });
  return found.ok ? found.rows : found.issues.map(({ line, path, message }) => `${line} ${path}: ${message.en}`);
};

describe('the file of a list', () => {
  it('is a header of paths and a row a point, each with its line', () => {
    expect(read('levers.control,levers.coaching\n70,0\n20.5,1e1\n')).toEqual([
      { line: 2, values: { 'levers.control': 70, 'levers.coaching': 0 } },
      { line: 3, values: { 'levers.control': 20.5, 'levers.coaching': 10 } },
    ]);
  });

  it('leaves what a cell leaves empty, and takes schedules as JSON', () => {
    expect(read('levers.control,shift.control\n"{""0"":70,""52"":35}",\n\n,13\n')).toEqual([
      { line: 2, values: { 'levers.control': { 0: 70, 52: 35 } } },
      { line: 4, values: { 'shift.control': 13 } },
    ]);
  });

  it('may come from Excel on a Dutch computer', () => {
    expect(read('\uFEFFlevers.control;levers.coaching\r\n70,5;0\r\n')).toEqual([
      { line: 2, values: { 'levers.control': 70.5, 'levers.coaching': 0 } },
    ]);
  });

  it('may have tabs between its cells', () => {
    expect(read('levers.control\tlevers.coaching\n70.5\t0\n20\t\n')).toEqual([
      { line: 2, values: { 'levers.control': 70.5, 'levers.coaching': 0 } },
      { line: 3, values: { 'levers.control': 20 } },
    ]);
  });

  it('may number its rows in a column without a name, as pandas and R do', () => {
    const points = [
      { line: 2, values: { 'levers.control': 70 } },
      { line: 3, values: { 'levers.control': 20 } },
    ];
    expect(read(',levers.control\n0,70\n1,20\n')).toEqual(points);
    expect(read('"","levers.control"\n"1",70\n"2",20\n')).toEqual(points);
  });

  it.each(['name', 'label', 'Name'])('may have a column %s with what people call each point', (column) => {
    expect(read(`${column},levers.control\n"Hands off, mostly",20\n,70\n`)).toEqual([
      { line: 2, values: { 'levers.control': 20 }, label: 'Hands off, mostly' },
      { line: 3, values: { 'levers.control': 70 } },
    ]);
  });

  it.each(['levers.control', 'levers.control,levers.coaching'])('may end in empty lines: %s', (header) => {
    const row = header.replace(/[^,]+/g, '5');
    expect(read(`${header}\r\n${row}\r\n\r\n  \r\n\r\n`)).toHaveLength(1);
  });

  it('reads back what the project writes', () => {
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(numbers, numbers), { minLength: 1 }), (points) => {
        const text = csvLine(['a', 'b']) + points.map((point) => csvLine(point)).join('');
        expect(read(text)).toEqual(points.map(([a, b], n) => ({ line: n + 2, values: { a, b } })));
      }),
    );
  });

  it.each([
    ['', '1 : found nothing in line 1'],
    ['levers.control,\n1,2', '1 : found a column without a name'],
    ['a,b,a\n1,2,3', '1 a: found this path twice'],
    ['a,b\n1\n', '2 : found 1 cells; expected 2'],
    ['a,b\n1,2,3\n', '2 : found 3 cells; expected 2'],
    ['a,b\n1,=1+1\n', '2 b: found "=1+1"; expected a number with a decimal point'],
    ['a;b\n1;2.5\n', '2 b: found "2.5"; expected a number with a decimal comma'],
    ['a,b\n1,Infinity\n', '2 b: found "Infinity"'],
    ['a,b\n1,1e999\n', '2 b: found "1e999"'],
    ['a,b\n1,{"0":"x"}\n', '2 b: found "{'],
  ])('tells what is wrong with %j', (text, expected) => {
    const found = read(text);
    expect(found).toEqual([expect.stringContaining(expected)]);
  });

  it('takes no name for more than a name', () => {
    const rows = read('__proto__,constructor\n1,2\n');
    expect(JSON.stringify(rows)).toBe('[{"line":2,"values":{"__proto__":1,"constructor":2}}]');
  });
});
