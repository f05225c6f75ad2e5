import {
  writeTable,
  type TableValue,
  type Format,
  type Output,
  type Table,
  type TableColumn,
} from '../../../../src/experiment/tables/formats/table.ts';
import { words } from '../../../../src/words/words.ts';

/** An output that keeps what it gets. */
export function kept(): Output & { readonly bytes: () => Uint8Array; readonly pieces: () => number } {
  const pieces: Uint8Array[] = [];
  return {
    write(piece) {
      pieces.push(typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece);
      return Promise.resolve();
    },
    bytes: () => Buffer.concat(pieces),
    pieces: () => pieces.length,
  };
}

export async function written(
  format: Format,
  table: Table,
  rows: readonly (readonly TableValue[])[],
): Promise<Uint8Array> {
  const output = kept();
  await writeTable(format, table, rows, output);
  return output.bytes();
}

export const column = (
  name: string,
  type: TableColumn['type'],
  more: Pick<TableColumn, 'optional' | 'high'> = {},
): TableColumn => ({ name, type, meaning: words(name, name), unit: 'none', ...more });

export const tableOf = (...columns: readonly TableColumn[]): Table => ({ name: 'some', columns });
