import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell } from '../../../src/experiment/formats/csv.ts';

describe('a cell of CSV', () => {
  it('is no formula to a spreadsheet', () => {
    for (const text of ['=1+1', '+1', '-1', '@cell', '\tx']) expect(csvCell(text)).toMatch(/^"?'/);
  });

  it('leaves numbers numbers, negative ones too', () => {
    expect([csvCell(-1.5), csvCell(0.1), csvCell(0)]).toEqual(['-1.5', '0.1', '0']);
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (value) => Object.is(Number(csvCell(value)), value) || value === 0),
    );
  });

  it('is empty where there is no value', () => {
    expect([csvCell(Number.NaN), csvCell(null)]).toEqual(['', '']);
  });

  it('keeps any text in one cell', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const cell = csvCell(text);
        const unquoted = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell;
        expect([text, `'${text}`]).toContain(unquoted);
        if (/[",\r\n]/.test(text)) expect(cell.startsWith('"') && cell.endsWith('"')).toBe(true);
      }),
    );
  });
});
