import { type Words, words } from '../../../words/words.ts';

/** What numbers count, in the words of the data dictionary. */
export const units = {
  none: words('', ''),
  points: words('points', 'punten'),
  share: words('per cent', 'procent'),
  count: words('number', 'aantal'),
  week: words('week', 'week'),
  measure: words('that of the measure', 'die van de uitkomst'),
} as const satisfies Readonly<Record<string, Words>>;
export type UnitName = keyof typeof units;

/** `number` is a double, `whole` an integer, `flag` true or false. */
export type ColumnType = 'text' | 'number' | 'whole' | 'flag';

export interface TableColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly meaning: Words;
  readonly unit: UnitName | Words;
  /** Where in a scenario file the number stands, if the name of the column is not that. */
  readonly path?: string;
  /** Ends of the range, where it has them. */
  readonly low?: number;
  readonly high?: number;
  /** A cell may be null: there is nothing to tell, unlike NaN, which is what a sum came to. */
  readonly optional?: true;
}

export interface Table {
  /** Of the file, without ending. */
  readonly name: string;
  readonly columns: readonly TableColumn[];
}

export type TableValue = string | number | bigint | boolean | null;

/** The cells of one column, row after row; a single cell where all rows have the same. */
export type ColumnValues = ArrayLike<TableValue> | TableValue;

/** Where a file's bytes go, piece by piece; ends when there is room for more. Text is to be written as UTF-8. */
export interface Output {
  write(bytes: string | Uint8Array): Promise<void>;
}

/** Writes a table as rows come, in memory that does not grow with them. The next call waits for the one before. */
export interface TableWriter {
  /** As many rows as `count`, column by column. The bytes do not depend on how rows are dealt over calls. */
  write(count: number, columns: readonly ColumnValues[]): Promise<void>;
  /** Writes what is left; closing the output is up to whoever opened it. */
  finish(): Promise<void>;
}

/** A way to write tables to files. */
export interface Format {
  readonly id: string;
  /** Of the file's name, after a point. */
  readonly ending: string;
  readonly name: Words;
  readonly meaning: Words;
  /** What the page offers it for. */
  readonly offer: Words;
  readonly mediaType: string;
  /** People can read it: the dictionary of columns is written in it too. */
  readonly isText: boolean;
  /** Written only where Excel of this country is asked for (`--excel`); a format without one always is. */
  readonly excel?: string;
  readonly open: (table: Table, output: Output) => TableWriter;
}

export const isList = (cells: ColumnValues): cells is ArrayLike<TableValue> =>
  typeof cells === 'object' && cells !== null;

/** Rows as the columns that a writer takes. */
export const columnsOf = (table: Table, rows: readonly (readonly TableValue[])[]): readonly (readonly TableValue[])[] =>
  table.columns.map((_, c) => rows.map((row) => row[c]));

/** Throws where columns are missing or too short: that is a fault of the caller's. */
export function checkShape({ name, columns }: Table, count: number, lists: readonly ColumnValues[]): void {
  if (lists.length !== columns.length) {
    throw new Error(`table ${name} has ${columns.length} columns, and was given ${lists.length}`);
  }
  const short = lists.findIndex((cells) => isList(cells) && cells.length < count);
  if (short >= 0) throw new Error(`table ${name}: column ${columns[short].name} has fewer than ${count} cells`);
}

/** A table whole, for those that are small. */
export async function writeTable(
  format: Format,
  table: Table,
  rows: readonly (readonly TableValue[])[],
  output: Output,
): Promise<void> {
  const writer = format.open(table, output);
  await writer.write(rows.length, columnsOf(table, rows));
  await writer.finish();
}

/** One writer to several, which get the same rows. */
export const toAll = (writers: readonly TableWriter[]): TableWriter => ({
  async write(count, columns) {
    for (const writer of writers) await writer.write(count, columns);
  },
  async finish() {
    for (const writer of writers) await writer.finish();
  },
});
