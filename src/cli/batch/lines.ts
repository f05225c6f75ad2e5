import type { FileHandle } from 'node:fs/promises';

const chunk = 1_048_576;
const lineFeed = 10;

/** A line without its end, and where it stands in the file. */
export interface LineAt {
  readonly text: string;
  readonly at: number;
  /** In bytes, its end included. */
  readonly length: number;
}

/** The lines of a file that have an end, one after another: a file larger than memory can be read. */
export async function* linesOf(file: FileHandle): AsyncGenerator<LineAt> {
  let rest = Buffer.alloc(0);
  let at = 0;
  for (let position = 0; ;) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(chunk), 0, chunk, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    const bytes = Buffer.concat([rest, buffer.subarray(0, bytesRead)]);
    let from = 0;
    for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, from)) {
      const length = end + 1 - from;
      yield { text: bytes.toString('utf8', from, end), at, length };
      at += length;
      from = end + 1;
    }
    rest = bytes.subarray(from);
  }
}

/** Writes all of it; a disk that takes only a part says why when asked for the rest. */
export async function append(file: FileHandle, text: string): Promise<number> {
  const bytes = Buffer.from(text);
  let written = 0;
  while (written < bytes.length) written += (await file.write(bytes, written)).bytesWritten;
  return bytes.length;
}
