import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Output } from '../experiment/tables/formats/index.ts';
import { words } from '../words/words.ts';
import { BadInput } from './badInput.ts';
import { codeOf } from './errorCode.ts';

/** Where a long result goes, piece by piece; waits while whoever reads cannot keep up. */
export interface Sink extends Output {
  /** All was written. */
  close(): Promise<void>;
}

export const standardOutput: Sink = {
  write: (bytes) => flushed(process.stdout, bytes),
  close: () => Promise.resolve(),
};

/**
 * A new file, which gets its name once it is complete, so that a file by that name is never half a result. Throws
 * BadInput where there is one already or it cannot be written.
 */
export async function openFile(path: string): Promise<Sink> {
  if (await exists(path)) {
    throw new BadInput(
      words(
        `${path}: exists already; expected a folder without it, so that nothing is lost`,
        `${path}: bestaat al; verwacht: een map zonder dit bestand, zodat er niets verloren gaat`,
      ),
    );
  }
  const part = `${path}.part`;
  let failed: Error | undefined;
  let opened: WriteStream | undefined;
  const stream = (): WriteStream => {
    if (opened) return opened;
    opened = createWriteStream(part);
    opened.on('error', (error) => {
      failed = error;
    });
    return opened;
  };
  const check = (): void => {
    if (!failed) return;
    const reason = failed.message;
    throw new BadInput(
      words(
        `${path}: cannot be written (${reason}); what was written so far is in ${part}`,
        `${path}: is niet te schrijven (${reason}); wat er tot dan toe was, staat in ${part}`,
      ),
    );
  };
  return {
    async write(bytes) {
      await flushed(stream(), bytes);
      check();
    },
    async close() {
      await new Promise<void>((resolve) => stream().end(resolve));
      check();
      await rename(part, path);
    },
  };
}

/**
 * Makes a folder and those above it. Step by step, since Node's own recursive way never ends where the system lets
 * nobody make one (/proc).
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST' && (await stat(path)).isDirectory()) return;
    const above = dirname(path);
    if (code !== 'ENOENT' || above === path || (await exists(above))) throw error;
    await makeFolder(above);
    await mkdir(path);
  }
}

/** Ends when the bytes have gone out, or have failed to. */
const flushed = (stream: NodeJS.WritableStream, bytes: string | Uint8Array): Promise<void> =>
  new Promise((resolve) => {
    stream.write(bytes, () => {
      resolve();
    });
  });

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
