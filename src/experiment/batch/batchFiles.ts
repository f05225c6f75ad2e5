import type { BatchTables } from './assemble.ts';
import { dictionaryRows, dictionaryTable } from '../tables/dictionary.ts';
import type { Format, Output, Table, TableWriter } from '../tables/formats/index.ts';
import { toAll, writeTable } from '../tables/formats/table.ts';
import { peopleTable } from '../tables/peopleTable.ts';
import { cellsTable, designTable, runsTable, weeksTable, type Layout } from '../tables/tables.ts';

/** The tables of a batch on their way into files. */
export interface BatchFiles {
  readonly tables: BatchTables;
  /** Writes what is left, and the dictionary. */
  finish(): Promise<void>;
}

const fileName = (table: string, { ending }: Format): string => `${table}.${ending}`;

/** Names of the files that a batch may have in a format: those of people only where its sweep asks for them. */
export const fileNamesOf = (format: Format, { people }: Pick<Layout, 'people'> = { people: true }): readonly string[] =>
  [
    'runs',
    'weeks',
    'cells',
    'design',
    ...(people ? [peopleTable.name] : []),
    ...(format.isText ? [dictionaryTable.name] : []),
  ].map((table) => fileName(table, format));

/** Opens all files of a batch, in the order in which its manifest tells of them. */
export async function openBatchFiles(
  layout: Layout,
  formats: readonly Format[],
  opened: (name: string) => Promise<Output>,
): Promise<BatchFiles> {
  const tableOf = async (table: Table): Promise<TableWriter> => {
    const writers: TableWriter[] = [];
    for (const format of formats) writers.push(format.open(table, await opened(fileName(table.name, format))));
    return toAll(writers);
  };
  const shapes = {
    runs: runsTable(layout),
    weeks: weeksTable(layout),
    cells: cellsTable(layout),
    design: designTable(layout),
    ...(layout.people && { people: peopleTable }),
  };
  const tables: BatchTables = {
    runs: await tableOf(shapes.runs),
    weeks: await tableOf(shapes.weeks),
    cells: await tableOf(shapes.cells),
    design: await tableOf(shapes.design),
    ...(shapes.people && { people: await tableOf(shapes.people) }),
  };
  return {
    tables,
    async finish() {
      for (const table of [tables.runs, tables.weeks, tables.cells, tables.design, tables.people])
        await table?.finish();
      const rows = dictionaryRows(Object.values(shapes));
      for (const format of formats.filter(({ isText }) => isText)) {
        await writeTable(format, dictionaryTable, rows, await opened(fileName(dictionaryTable.name, format)));
      }
    },
  };
}
