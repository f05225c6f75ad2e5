import { createHash } from 'node:crypto';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { BatchTables } from '../../experiment/batch/assemble.ts';
import { fileNamesOf, openBatchFiles } from '../../experiment/batch/batchFiles.ts';
import { formats, formatsFor, type Format, type Output } from '../../experiment/tables/formats/index.ts';
import type { WrittenFile } from '../../experiment/batch/manifest.ts';
import type { Layout } from '../../experiment/tables/tables.ts';

/** The files of a batch while they are written; none has its name before all are complete. */
export interface BatchOutputs {
  readonly tables: BatchTables;
  /** Writes what is left and gives what the manifest tells of each file. */
  finish(): Promise<readonly WrittenFile[]>;
  /** Gives the files their names, in the place of those of an earlier batch. */
  publish(): Promise<void>;
  /** Leaves nothing behind. */
  discard(): Promise<void>;
}

/** `excel` is the country whose Excel gets files too. */
export async function openOutputs(folder: string, layout: Layout, excel: string | undefined): Promise<BatchOutputs> {
  const files: OutputFile[] = [];
  const whole = await openBatchFiles(layout, formatsFor(excel), async (name) => {
    const file = await openOutput(folder, name);
    files.push(file);
    return file;
  });
  return {
    tables: whole.tables,
    async finish() {
      await whole.finish();
      const written: WrittenFile[] = [];
      for (const file of files) written.push(await file.close());
      return written;
    },
    async publish() {
      for (const { part, path } of files) await rename(part, path);
      for (const name of formats.flatMap((format) => staleNames(format, layout))) {
        await rm(join(folder, name), { force: true });
      }
    },
    async discard() {
      for (const file of files) await file.discard();
    },
  };
}

/** What an earlier batch in the folder may have written and this one does not. */
const staleNames = (format: Format, layout: Layout): readonly string[] =>
  fileNamesOf(format).filter((name) => !fileNamesOf(format, layout).includes(name));

interface OutputFile extends Output {
  readonly part: string;
  readonly path: string;
  close(): Promise<WrittenFile>;
  discard(): Promise<void>;
}

async function openOutput(folder: string, name: string): Promise<OutputFile> {
  const path = join(folder, name);
  const part = `${path}.part`;
  const file: FileHandle = await open(part, 'w');
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    part,
    path,
    async write(content) {
      const all = typeof content === 'string' ? Buffer.from(content) : content;
      hash.update(all);
      bytes += all.length;
      for (let done = 0; done < all.length;) done += (await file.write(all, done)).bytesWritten;
    },
    async close() {
      await file.datasync();
      await file.close();
      return { name, bytes, sha256: hash.digest('hex') };
    },
    async discard() {
      await file.close().catch(() => undefined);
      await rm(part, { force: true });
    },
  };
}

/** A small file as a whole: it has its name once it is complete. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const part = `${path}.part`;
  const file = await open(part, 'w');
  try {
    await file.writeFile(text);
    await file.datasync();
  } catch (error) {
    await file.close();
    await rm(part, { force: true });
    throw error;
  }
  await file.close();
  await rename(part, path);
}
