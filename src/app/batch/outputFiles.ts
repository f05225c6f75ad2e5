import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { assemble, layoutOf } from '../../experiment/batch/assemble.ts';
import { fileNamesOf, openBatchFiles } from '../../experiment/batch/batchFiles.ts';
import { formats, type Format, type Output } from '../../experiment/tables/formats/index.ts';
import { manifestOf, manifestText, type WrittenFile } from '../../experiment/batch/manifest.ts';
import type { RunStore } from '../../experiment/batch/runStore.ts';
import { pageYielder } from './yieldToPage.ts';
import type { ReadyBatch } from './state.ts';

/** What the command line writes by default, and what it adds with `--excel`. */
export type FileSet = 'plain' | 'excel';

const setOf = ({ excel }: Format): FileSet => (excel === undefined ? 'plain' : 'excel');
const manifestName = 'manifest.json';

export interface FileGroup {
  readonly format: Format;
  readonly set: FileSet;
  readonly names: readonly string[];
}

/** Files by format, those of the command line first. */
export const fileGroupsOf = ({ plan }: ReadyBatch): readonly FileGroup[] =>
  [...formats]
    .sort((a, b) => (setOf(a) === setOf(b) ? (a.ending < b.ending ? -1 : 1) : setOf(a) === 'plain' ? -1 : 1))
    .map((format, place) => ({
      format,
      set: setOf(format),
      names: [...fileNamesOf(format, layoutOf(plan)), ...(place === 0 ? [manifestName] : [])],
    }));

/** All files of a set, the same to the byte as those of the command line. */
export async function filesOf(
  { options, plan }: ReadyBatch,
  replicates: ReadonlyMap<string, number>,
  store: RunStore,
  set: FileSet,
): Promise<ReadonlyMap<string, Blob>> {
  const layout = layoutOf(plan, options);
  const yieldToPage = pageYielder();
  const opened: MemoryFile[] = [];
  const files = await openBatchFiles(
    layout,
    formats.filter((format) => setOf(format) === set),
    (name) => {
      const file = memoryFile(name, yieldToPage);
      opened.push(file);
      return Promise.resolve(file);
    },
  );
  const counts = await assemble(plan, layout, replicates, store, files.tables);
  await files.finish();
  const written = opened.map((file) => file.close());
  const blobs = new Map(written.map(({ about, blob }) => [about.name, blob]));
  if (set === 'plain') {
    const manifest = manifestOf(options, plan, layout, counts, written.map(({ about }) => about)); // prettier-ignore
    blobs.set(manifestName, new Blob([manifestText(manifest)], { type: 'application/json' }));
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
      const type = mediaTypeOf(name);
      return { about: { name, bytes, sha256: bytesToHex(hash.digest()) }, blob: new Blob(pieces, { type }) };
    },
  };
}

const mediaTypeOf = (name: string): string =>
  formats.find((format) => fileNamesOf(format).includes(name))?.mediaType ?? 'application/octet-stream';
