import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, stat, unlink } from 'node:fs/promises';
import { words } from '../scenario/messages.ts';
import { BadInput } from './badInput.ts';

/** Where a long result goes, piece by piece; waits while whoever reads cannot keep up. */
export interface Sink {
  write(text: string): Promise<void>;
  /** All was written. */
  close(): Promise<void>;
}

export const standardOutput: Sink = {
  async write(text) {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
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
  const stream = createWriteStream(part);
  let failed: Error | undefined;
  stream.on('error', (error) => {
    failed = error;
  });
  const check = async (): Promise<void> => {
    if (!failed) return;
    await unlink(part).catch(() => undefined);
    const reason = failed.message;
    throw new BadInput(words(`${path}: cannot be written (${reason})`, `${path}: is niet te schrijven (${reason})`));
  };
  return {
    async write(text) {
      await check();
      if (!stream.write(text))
        await Promise.race([once(stream, 'drain'), once(stream, 'close')]).catch(() => undefined);
      await check();
    },
    async close() {
      stream.end();
      if (!stream.closed) await once(stream, 'close').catch(() => undefined);
      await check();
      await rename(part, path);
    },
  };
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
