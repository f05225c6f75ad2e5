import { ParquetWriter } from 'hyparquet-writer/src/parquet-writer.js';
import { words } from '../../../words/words.ts';
import { OutputWriter } from './outputWriter.ts';
import { parquetColumn } from './parquetColumn.ts';
import { checkShape, type Format, type Output, type Table, type TableWriter } from './table.ts';

/** Cells of a row group, about 8 MB of doubles: what is held in memory, and what a reader can skip at once. */
const cellsAtOnce = 1_048_576;

/**
 * Parquet for DuckDB, pandas, R and the rest. `number` is DOUBLE and reads back exactly, −0, NaN and ±Infinity too;
 * null is null, in optional columns only. `whole` is INT32 where the column's range fits, else INT64. Nothing in the
 * file tells when, where or by which version it was written, and row groups are cut by number of rows, so that the same
 * rows give the same bytes.
 */
function open(table: Table, output: Output): TableWriter {
  const capacity = Math.max(1, Math.floor(cellsAtOnce / table.columns.length));
  const columns = table.columns.map((column) => parquetColumn(column, capacity));
  const root = { name: table.name, num_children: columns.length };
  const writer = new OutputWriter(output);
  const file = new ParquetWriter({
    writer,
    schema: [root, ...columns.map(({ element }) => element)],
    createdBy: 'selfsteer',
  });
  let filled = 0;
  const flush = async (): Promise<void> => {
    const columnData = columns.map((column) => column.source(filled));
    // Without a page size a row group is one page a column.
    await file.write({ columnData, rowGroupSize: filled, pageSize: 0 });
    filled = 0;
  };
  return {
    async write(count, lists) {
      checkShape(table, count, lists);
      for (let from = 0; from < count;) {
        const rows = Math.min(count - from, capacity - filled);
        for (const [c, column] of columns.entries()) column.put(filled, lists[c], from, rows);
        filled += rows;
        from += rows;
        if (filled === capacity) await flush();
      }
    },
    async finish() {
      if (filled > 0) await flush();
      await file.finish();
      await writer.flush();
    },
  };
}

export const parquet = {
  id: 'parquet',
  ending: 'parquet',
  name: words('Parquet', 'Parquet'),
  meaning: words(
    'compact columns for DuckDB, pandas and R; every number exactly as it is',
    'compacte kolommen voor DuckDB, pandas en R; elk getal precies zoals het is',
  ),
  offer: words('For DuckDB, pandas and R (Parquet)', 'Voor DuckDB, pandas en R (Parquet)'),
  mediaType: 'application/octet-stream',
  isText: false,
  open,
} as const satisfies Format;
