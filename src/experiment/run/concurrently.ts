/**
 * Does work, `concurrency` pieces at a time, in the order in which they come. `work` gives what is to be done with its
 * result; that runs beside the next piece, so that whoever works does not wait for it. Once one fails no new piece is
 * begun, and the failure is thrown when the others have ended.
 */
export async function concurrently<Piece>(
  pieces: Iterator<Piece>,
  concurrency: number,
  work: (piece: Piece) => Promise<() => Promise<void>>,
): Promise<void> {
  let failed = false;
  const oneAfterAnother = async (): Promise<void> => {
    let finishing: Promise<void> = Promise.resolve();
    try {
      for (let next = pieces.next(); !next.done && !failed; next = pieces.next()) {
        const finish = await work(next.value);
        await finishing;
        finishing = finish();
        // It is awaited above or below; until then nobody would hear of a failure.
        finishing.catch(() => undefined);
      }
      await finishing;
    } catch (error) {
      failed = true;
      throw error;
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: concurrency }, oneAfterAnother));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}
