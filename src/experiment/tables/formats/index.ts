import { csv, excelNl } from './csv.ts';
import { parquet } from './parquet.ts';
import type { Format } from './table.ts';

/** All formats of tables; a new one is a file and a line here. */
export const formats = [parquet, csv, excelNl] as const satisfies readonly Format[];
export type FormatId = (typeof formats)[number]['id'];

export type { Cell, ColumnCells, Format, Output, Table, TableColumn, TableWriter } from './table.ts';
