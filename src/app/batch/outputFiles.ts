import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { assemble, layoutOf } from '../../experiment/batch/assemble.ts';
import { openBatchFiles } from '../../experiment/batch/batchFiles.ts';
import { csv, excelNl } from '../../experiment/tables/formats/csv.ts';
import type { Format, Output } from '../../experiment/tables/formats/index.ts';
import { parquet } from '../../experiment/tables/formats/parquet.ts';
import { manifestOf, manifestText, type WrittenFile } from '../../experiment/batch/manifest.ts';
import type { RunStore } from '../../experiment/batch/runStore.ts';
import { pageYielder } from './yieldToPage.ts';
import type { ReadyBatch } from './state.ts';

/** What the command line writes by default, and what it adds with `--excel nl`. */
export const fileSets = { plain: [parquet, csv], excel: [excelNl] } as const satisfies Record<
  string,
  readonly Format[]
>;
export type FileSet = keyof typeof fileSets;

export const fileNames: Readonly<Record<FileSet, readonly string[]>> = {
  plain: [
    'runs.csv',
    'weeks.csv',
    'cells.csv',
    'dictionary.csv',
    'runs.parquet',
    'weeks.parquet',
    'cells.parquet',
    'manifest.json',
  ],
  excel: ['runs.excel.csv', 'weeks.excel.csv', 'cells.excel.csv', 'dictionary.excel.csv'],
};

/** All files of a set, the same to the byte as those of the command line. */
export async function filesOf(
  { given, plan }: ReadyBatch,
  replicates: ReadonlyMap<string, number>,
  store: RunStore,
  set: FileSet,
): Promise<ReadonlyMap<string, Blob>> {
  const layout = layoutOf(plan, given.list?.rows);
  const yieldToPage = pageYielder();
  const opened: MemoryFile[] = [];
  const files = await openBatchFiles(layout, fileSets[set], (name) => {
    const file = memoryFile(name, yieldToPage);
    opened.push(file);
    return Promise.resolve(file);
  });
  const counts = await assemble(plan, layout, replicates, store, files.tables);
  await files.finish();
  const written = opened.map((file) => file.close());
  const blobs = new Map(written.map(({ about, blob }) => [about.name, blob]));
  if (set === 'plain') {
    const manifest = manifestOf(given, plan, layout, counts, written.map(({ about }) => about)); // prettier-ignore
    blobs.set('manifest.json', new Blob([manifestText(manifest)], { type: 'application/json' }));
  }
  return blobs;
}

interface MemoryFile extends Output {
  close(): { readonly about: WrittenFile; readonly blob: Blob };
}

/** The browser keeps large blobs on disk. */
function memoryFile(name: string, yieldToPage: () => Promise<void>): MemoryFile {
  const encoder = new TextEncoder();
  const hash = sha256.create();
  const pieces: Blob[] = [];
  let bytes = 0;
  return {
    async write(content) {
      const piece = typeof content === 'string' ? encoder.encode(content) : new Uint8Array(content);
      hash.update(piece);
      bytes += piece.length;
      pieces.push(new Blob([piece]));
      await yieldToPage();
    },
    close() {
      const type = name.endsWith('.csv') ? 'text/csv' : 'application/octet-stream';
      return { about: { name, bytes, sha256: bytesToHex(hash.digest()) }, blob: new Blob(pieces, { type }) };
    },
  };
}
