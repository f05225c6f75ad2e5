import { open } from 'node:fs/promises';

const chunk = 1_048_576;
const lineFeed = 10;
/** With what a line of a run begins; others tell of the journal itself. */
const runLine = '{"run"';

/** Counts the runs of a journal that another process writes; reads what is new since the last time only. */
export function journalGrowth(path: string): () => Promise<number> {
  let position = 0;
  let runs = 0;
  return async () => {
    const file = await open(path).catch(() => undefined);
    if (!file) return runs;
    try {
      for (;;) {
        const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(chunk), 0, chunk, position);
        const last = buffer.subarray(0, bytesRead).lastIndexOf(lineFeed);
        if (last < 0 && bytesRead < chunk) return runs;
        // A line that fills a whole chunk is not counted: this is for people who watch.
        if (last < 0) position += bytesRead;
        for (let from = 0; from <= last; from = buffer.indexOf(lineFeed, from) + 1) {
          if (buffer.toString('latin1', from, from + runLine.length) === runLine) runs++;
        }
        position += last + 1;
      }
    } finally {
      await file.close();
    }
  };
}
