import { words } from '../../words/words.ts';
import { units, type TableValue, type Table, type TableColumn } from './formats/table.ts';

const text = (name: string, en: string, nl: string): TableColumn => ({
  name,
  type: 'text',
  meaning: words(en, nl),
  unit: 'none',
  optional: true,
});

const end = (name: string, en: string, nl: string): TableColumn => ({
  ...text(name, en, nl),
  type: 'number',
});

/** What every column of every table means: for people, and for programs that read the files. */
export const dictionaryTable: Table = {
  name: 'dictionary',
  columns: [
    text('table', 'the file, without ending', 'het bestand, zonder extensie'),
    text('column', 'the column, as line 1 of the file has it', 'de kolom, zoals die op regel 1 van het bestand staat'),
    text(
      'type',
      'text, number, whole or flag',
      'text (tekst), number (getal), whole (geheel getal) of flag (ja of nee)',
    ),
    text('meaning_en', 'what it means, in English', 'wat het betekent, in het Engels'),
    text('meaning_nl', 'what it means, in Dutch', 'wat het betekent, in het Nederlands'),
    text('unit_en', 'unit, in English', 'eenheid, in het Engels'),
    text('unit_nl', 'unit, in Dutch', 'eenheid, in het Nederlands'),
    end('low', 'lowest value', 'laagste waarde'),
    end('high', 'highest value', 'hoogste waarde'),
    text(
      'missing',
      'what Parquet holds where there is no value, an empty cell in CSV: null, NaN or never',
      'wat er in Parquet staat waar geen waarde is, in CSV een lege cel: null, NaN of never (nooit)',
    ),
    text(
      'path',
      'of what was varied: its path in the scenario',
      'van wat gevarieerd is: het pad ervan in het scenario',
    ),
  ],
};

/** A row for every column of the tables. */
export const dictionaryRows = (tables: readonly Table[]): readonly (readonly TableValue[])[] =>
  tables.flatMap(({ name, columns }) => columns.map((column) => rowOf(name, column)));

function rowOf(table: string, column: TableColumn): readonly TableValue[] {
  const { name, type, meaning, unit, low, high, optional, path } = column;
  const unitWords = typeof unit === 'string' ? units[unit] : unit;
  const missing = optional ? 'null' : type === 'number' ? 'NaN' : 'never';
  const or = (words: string): TableValue => (words === '' ? null : words);
  return [
    table,
    name,
    type,
    meaning.en,
    meaning.nl,
    or(unitWords.en),
    or(unitWords.nl),
    low ?? null,
    high ?? null,
    missing,
    path ?? null,
  ];
}
