/**
 * Does jobs, so many at a time, in the order in which they come. `work` gives what is to be done with its result; that
 * runs beside the lane's next job, so that whoever works does not wait for it. Once one fails no new job is begun, and
 * the failure is thrown when the others have ended.
 */
export async function carryOut<Job>(
  jobs: Iterator<Job>,
  lanes: number,
  work: (job: Job) => Promise<() => Promise<void>>,
): Promise<void> {
  let failed = false;
  const lane = async (): Promise<void> => {
    let finishing: Promise<void> = Promise.resolve();
    try {
      for (let next = jobs.next(); !next.done && !failed; next = jobs.next()) {
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
  const ends = await Promise.allSettled(Array.from({ length: lanes }, lane));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}
