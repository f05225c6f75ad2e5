import { csv, excelNl } from './csv.ts';
import { parquet } from './parquet.ts';
import type { Format } from './table.ts';

/** All formats of tables, in the order in which a manifest tells of their files; a new one is a file and a line here. */
export const formats: readonly Format[] = [parquet, csv, excelNl];

/** What a batch is written in, for Excel of a country too if one is given. */
export const formatsFor = (country?: string): readonly Format[] =>
  formats.filter(({ excel }) => excel === undefined || excel === country);

export type { TableValue, ColumnValues, Format, Output, Table, TableColumn, TableWriter } from './table.ts';
