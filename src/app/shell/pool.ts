import type { Pool } from '../../experiment/run/pool.ts';
import { openWorker, type JobWorker } from './worker.ts';

export interface PagePool extends Pool {
  /** Ends whatever runs, which nobody wants any longer; workers start again when there is a job. */
  close(): void;
}

/** Several workers as one: a job goes where the fewest wait. */
export function openPool(size: number, open: () => JobWorker = openWorker): PagePool {
  const workers = Array.from({ length: size }, () => ({ worker: open(), waiting: 0 }));
  return {
    size,
    async run(job) {
      const freest = workers.reduce((least, one) => (one.waiting < least.waiting ? one : least));
      freest.waiting++;
      try {
        return await freest.worker.run(job);
      } finally {
        freest.waiting--;
      }
    },
    close() {
      for (const { worker } of workers) worker.end();
    },
  };
}
