import { csvParseRows } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartTable } from '../../src/charts/chart.ts';
import { csvText } from '../../src/charts/export.ts';
import { document, examples } from './examples.ts';

const heading = { en: 'week', nl: 'week' };
const tableOf = (...rows: ChartTable['rows']): ChartTable => ({
  columns: [
    { name: 'a', heading },
    { name: 'b', heading },
  ],
  rows,
});

describe('a picture as a file', () => {
  it.each(examples())('of $name fetches nothing, and says that it is no forecast', (example) => {
    const text = example.file({ language: 'nl', theme: 'dark', width: 800, height: 480 });
    expect(text).toContain('Een denkhulp, geen voorspelling.');
    expect(text).toContain('viewBox="0 0 800 480"');
    expect(text.replaceAll('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
      /https?:|url\(|@import|<style|class=/,
    );
    expect(text.startsWith('<svg')).toBe(true);
  });

  it('keeps what a reader of XML would trip over as text', () => {
    const name = 'A & B < C';
    const [first] = examples(() => ({ en: name, nl: name }));
    const text = first.file({ language: 'en', theme: 'light', width: 800, height: 480 });
    const again = document.createElement('div');
    again.innerHTML = text;
    expect(again.querySelector('title')?.textContent).toContain(name);
    expect(text).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#)/);
  });
});

describe('a table as CSV', () => {
  it('gives back every text and number to whoever reads it', () => {
    const cell = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.string().filter((text) => !/[=+\-@\s]/.test(text)),
    );
    fc.assert(
      fc.property(cell, cell, (a, b) => {
        const [, row] = csvParseRows(csvText(tableOf([a, b]), 'en'));
        expect(row).toEqual([String(a), String(b)]);
      }),
    );
  });

  it('has a point and commas, or what a spreadsheet in Dutch expects', () => {
    const table = tableOf([0.5, 'x;y'], [null, 'z']);
    expect(csvText(table, 'nl')).toBe('week,week\n0.5,x;y\n,z\n');
    expect(csvText(table, 'nl', { excelInDutch: true })).toBe('\ufeffweek;week\n0,5;"x;y"\n;z\n');
  });

  it('does not let a name run as a formula', () => {
    expect(csvText(tableOf(['=1+1', 'a']), 'en')).toContain("'=1+1,a");
  });
});
