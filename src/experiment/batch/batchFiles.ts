import type { BatchTables } from './assemble.ts';
import { dictionaryRows, dictionaryTable } from '../tables/dictionary.ts';
import type { Format, Output, Table, TableWriter } from '../tables/formats/index.ts';
import { parquet } from '../tables/formats/parquet.ts';
import { toAll, writeTable } from '../tables/formats/table.ts';
import { cellsTable, runsTable, weeksTable, type Layout } from '../tables/tables.ts';

/** The tables of a batch on their way into files. */
export interface BatchFiles {
  readonly tables: BatchTables;
  /** Writes what is left, and the dictionary. */
  finish(): Promise<void>;
}

/** Opens all files of a batch, in the order in which its manifest tells of them. */
export async function openBatchFiles(
  layout: Layout,
  formats: readonly Format[],
  opened: (name: string) => Promise<Output>,
): Promise<BatchFiles> {
  const tableOf = async (table: Table): Promise<TableWriter> => {
    const writers: TableWriter[] = [];
    for (const format of formats) writers.push(format.open(table, await opened(`${table.name}.${format.ending}`)));
    return toAll(writers);
  };
  const shapes = { runs: runsTable(layout), weeks: weeksTable(layout), cells: cellsTable(layout) };
  const tables: BatchTables = {
    runs: await tableOf(shapes.runs),
    weeks: await tableOf(shapes.weeks),
    cells: await tableOf(shapes.cells),
  };
  return {
    tables,
    async finish() {
      for (const table of [tables.runs, tables.weeks, tables.cells]) await table.finish();
      const rows = dictionaryRows(Object.values(shapes));
      for (const format of formats.filter(({ id }) => id !== parquet.id)) {
        await writeTable(format, dictionaryTable, rows, await opened(`dictionary.${format.ending}`));
      }
    },
  };
}
