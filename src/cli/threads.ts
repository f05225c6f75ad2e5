import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Job, Outcome, Runner } from '../experiment/job.ts';

/** Worker threads that carry out jobs; `close` once no more jobs come. */
export interface Threads {
  readonly run: Runner;
  close(): Promise<void>;
}

/** As many threads as there are cores, but no more than jobs. A job whose worker dies is an outcome, not an end. */
export function openThreads(jobs: number, workers = availableParallelism()): Threads {
  const pool = new Piscina<Job, Outcome>({
    filename: fileURLToPath(new URL('../worker/node.js', import.meta.url)),
    maxThreads: Math.max(1, Math.min(workers, jobs)),
    minThreads: 1,
    idleTimeout: 5_000,
  });
  return {
    async run(job) {
      try {
        return await pool.run(job);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return { ok: false, replicate: job.replicate, reason: `worker: ${reason}` };
      }
    },
    close: () => pool.destroy(),
  };
}
