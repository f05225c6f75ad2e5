import type { ColumnSource, SchemaElement } from 'hyparquet-writer';
import { isList, type TableValue, type ColumnValues, type ColumnType, type TableColumn } from './table.ts';

/** Cells of one column, gathered until there are enough for a row group. */
export interface ParquetColumn {
  readonly element: SchemaElement;
  /** Puts `count` cells, from the given one on, at row `at` of the group. */
  put(at: number, cells: ColumnValues, from: number, count: number): void;
  /** The first `count` rows. */
  source(count: number): ColumnSource;
}

export const parquetColumn = (column: TableColumn, capacity: number): ParquetColumn =>
  column.type === 'number' && !column.optional ? doubles(column, capacity) : mixed(column, capacity);

/**
 * Doubles are written as they are: values that a model computed hardly compress (a third at most, for three times the
 * time). A dictionary would take −0 for 0, and statistics leave NaN out, by which some readers skip rows they should not.
 */
const asTheyAre = { encoding: 'PLAIN', codec: 'UNCOMPRESSED', statistics: false } as const;

const elementOf = (column: TableColumn): SchemaElement => ({
  name: column.name,
  repetition_type: column.optional ? 'OPTIONAL' : 'REQUIRED',
  ...storedAs(column),
});

function storedAs(column: TableColumn): Partial<SchemaElement> {
  switch (column.type) {
    case 'text':
      return { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } };
    case 'number':
      return { type: 'DOUBLE' };
    case 'whole':
      return { type: isShort(column) ? 'INT32' : 'INT64' };
    case 'flag':
      return { type: 'BOOLEAN' };
  }
}

/** Whether 32 bits hold all that the column's range allows. */
const isShort = ({ low = 0, high }: TableColumn): boolean =>
  low >= -2_147_483_648 && high !== undefined && high <= 2_147_483_647;

/** The one NaN that is written: processors and engines differ in the bits of those that they compute. */
const nanBits = 0x7ff8000000000000n;

function doubles(column: TableColumn, capacity: number): ParquetColumn {
  const values = new Float64Array(capacity);
  const bits = new BigUint64Array(values.buffer);
  return {
    element: elementOf(column),
    put(at, cells, from, count) {
      const end = at + count;
      if (cells instanceof Float64Array) values.set(cells.subarray(from, from + count), at);
      else if (!isList(cells)) values.fill(double(cells, column), at, end);
      else for (let row = at; row < end; row++) values[row] = double(cells[from + row - at], column);
      for (let row = at; row < end; row++) if (Number.isNaN(values[row])) bits[row] = nanBits;
    },
    source: (count) => ({ name: column.name, data: values.subarray(0, count), ...asTheyAre }),
  };
}

function double(cell: TableValue, column: TableColumn): number {
  if (typeof cell === 'number') return cell;
  throw unfit(cell, column);
}

function mixed(column: TableColumn, capacity: number): ParquetColumn {
  const values = new Array<TableValue>(capacity).fill(null);
  const stored = storing[column.type];
  const storedCell = (cell: TableValue): TableValue => {
    const value = cell === null ? (column.optional ? null : undefined) : stored(cell, column);
    if (value === undefined) throw unfit(cell, column);
    return value;
  };
  return {
    element: elementOf(column),
    put(at, cells, from, count) {
      if (isList(cells)) for (let k = 0; k < count; k++) values[at + k] = storedCell(cells[from + k]);
      else values.fill(storedCell(cells), at, at + count);
    },
    source: (count) => ({
      name: column.name,
      data: values.slice(0, count),
      ...(column.type === 'number' ? asTheyAre : {}),
    }),
  };
}

/** What a cell is in the file; undefined where it does not fit the column. */
const storing: Readonly<Record<ColumnType, (cell: TableValue, column: TableColumn) => TableValue | undefined>> = {
  text: (cell) => (typeof cell === 'string' ? cell : undefined),
  number: (cell) => (typeof cell !== 'number' ? undefined : Number.isNaN(cell) ? Number.NaN : cell),
  flag: (cell) => (typeof cell === 'boolean' ? cell : undefined),
  whole(cell, column) {
    if (typeof cell !== 'bigint' && (typeof cell !== 'number' || !Number.isSafeInteger(cell))) return undefined;
    const value = BigInt(cell);
    const short = isShort(column);
    if (BigInt.asIntN(short ? 32 : 64, value) !== value) return undefined;
    return short ? Number(value) : value;
  },
};

const unfit = (cell: TableValue, { name, type, optional }: TableColumn): Error =>
  new Error(`column ${name} holds ${type}${optional ? ' or null' : ''}, and was given ${String(cell)}`);
