import { words } from '../../../words/words.ts';
import {
  checkShape,
  isList,
  type TableValue,
  type ColumnValues,
  type Format,
  type Output,
  type Table,
} from './table.ts';

/** How CSV is written for a reader; text is UTF-8, lines end in a line feed, and line 1 is the header. */
interface Dialect {
  readonly separator: string;
  readonly decimal: string;
  /** What the file begins with. */
  readonly start: string;
}

/** For programs: what pandas, R and DuckDB read without an option. */
const plain: Dialect = { separator: ',', decimal: '.', start: '' };

/** For Excel on a Dutch computer; the mark at the start is what makes it read UTF-8. */
const dutchExcel: Dialect = { separator: ';', decimal: ',', start: '\uFEFF' };

/**
 * Text that a spreadsheet would run as a formula, spaces in front or not. What is so already behind apostrophes counts
 * too: with one apostrophe more for each, taking one away gives the text back.
 */
const formula = /^'*\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^'*[\t\r\n]/;

/**
 * One cell. Numbers are written so that they read back exactly, −0 and ±Infinity too; null and NaN are an empty cell
 * and empty text is a pair of quotes. Text that looks like a formula gets an apostrophe in front; numbers never do.
 */
export function csvCell(cell: TableValue, { separator, decimal }: Dialect = plain): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return numberText(cell, decimal);
  if (typeof cell !== 'string') return String(cell);
  if (cell === '') return '""';
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function numberText(value: number, decimal: string): string {
  if (Number.isNaN(value)) return '';
  if (Object.is(value, -0)) return '-0';
  const text = String(value);
  return decimal === '.' ? text : text.replace('.', decimal);
}

export const csvLine = (cells: readonly TableValue[]): string => lineIn(plain, cells);

const lineIn = (dialect: Dialect, cells: readonly TableValue[]): string =>
  joined(
    dialect,
    cells.map((cell) => csvCell(cell, dialect)),
  );

/** A line without anything on it would be no row to most readers. */
const joined = ({ separator }: Dialect, texts: readonly string[]): string => `${texts.join(separator) || '""'}\n`;

/** Written in pieces of about this many characters: long enough to be fast, short enough to hold. */
const piece = 65_536;

const writerOf = (dialect: Dialect) => (table: Table, output: Output) => {
  let text = dialect.start + lineIn(dialect, names(table));
  const flush = async (): Promise<void> => {
    const whole = text;
    text = '';
    if (whole !== '') await output.write(whole);
  };
  return {
    async write(count: number, columns: readonly ColumnValues[]): Promise<void> {
      checkShape(table, count, columns);
      // A cell that is the same in every row is put into words once.
      const textsOf = columns.map((cells) => {
        if (isList(cells)) return (row: number) => csvCell(cells[row], dialect);
        const same = csvCell(cells, dialect);
        return () => same;
      });
      for (let row = 0; row < count; row++) {
        text += joined(
          dialect,
          textsOf.map((textOf) => textOf(row)),
        );
        if (text.length >= piece) await flush();
      }
    },
    finish: flush,
  };
};

const names = ({ columns }: Table): readonly string[] => columns.map(({ name }) => name);

export const csv = {
  id: 'csv',
  ending: 'csv',
  name: words('CSV', 'CSV'),
  meaning: words(
    'text for any program: UTF-8, comma, decimal point, header in line 1',
    'tekst voor elk programma: UTF-8, komma, decimale punt, kop op regel 1',
  ),
  offer: words(
    'Tables for any program (CSV), the same as from the command line',
    'Tabellen voor elk programma (CSV), dezelfde als van de opdrachtregel',
  ),
  mediaType: 'text/csv',
  isText: true,
  open: writerOf(plain),
} as const satisfies Format;

export const excelNl = {
  id: 'excel-nl',
  ending: 'excel.csv',
  name: words('CSV for Dutch Excel', 'CSV voor Nederlandse Excel'),
  meaning: words(
    'text that Excel on a Dutch computer opens as it should: semicolon, decimal comma',
    'tekst die Excel op een Nederlandse computer goed opent: puntkomma, decimale komma',
  ),
  offer: words('For Excel in Dutch', 'Voor Nederlandse Excel'),
  mediaType: 'text/csv',
  isText: true,
  excel: 'nl',
  open: writerOf(dutchExcel),
} as const satisfies Format;
