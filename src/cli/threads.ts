import { availableParallelism } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Job, Outcome, Runner } from '../experiment/run/job.ts';
import type { BatchJob, BatchOutcome, BatchRunner } from '../experiment/run/recordedRun.ts';

/** Worker threads that carry out jobs; `close` once no more jobs come. */
export interface Threads<R = Runner> {
  readonly run: R;
  close(): Promise<void>;
}

export const workersOr = (workers: number | undefined): number => workers ?? availableParallelism();

const filename = fileURLToPath(new URL('../worker/node.js', import.meta.url));

/** What a thread may take to start; whichever jobs wait for one meanwhile have so much longer. */
const startMs = 5_000;

/** As many threads as there are cores, but no more than jobs. A job whose worker dies is an outcome, not an end. */
export function openThreads(jobs: number, workers?: number): Threads {
  const pool = new Piscina<Job, Outcome>({
    filename,
    maxThreads: Math.max(1, Math.min(workersOr(workers), jobs)),
    minThreads: 1,
    idleTimeout: 5_000,
  });
  const loaded = watchLoaded(pool);
  return {
    async run(job) {
      try {
        return await pool.run(job);
      } catch (error) {
        return { ok: false, replicate: job.replicate, reason: `worker: ${reasonOf(error)}` };
      }
    },
    close: () => ended(pool, loaded),
  };
}

/**
 * Threads that stay for a whole batch. A run that takes longer than `timeout` (s; absent: for ever) ends with its
 * thread, and so does one whose thread dies; another thread takes its place.
 */
export function openBatchThreads(workers: number, timeout: number | undefined): Threads<BatchRunner> {
  const pool = new Piscina<BatchJob, BatchOutcome>({
    filename,
    maxThreads: workers,
    minThreads: workers,
    idleTimeout: Infinity,
    concurrentTasksPerWorker: 1,
  });
  const loaded = watchLoaded(pool);
  let startsUntil = performance.now() + startMs;
  return {
    async run(job) {
      const limit =
        timeout === undefined ? undefined : timeout * 1_000 + (performance.now() < startsUntil ? startMs : 0);
      const over = new AbortController();
      const timer =
        limit === undefined
          ? undefined
          : setTimeout(() => {
              over.abort();
            }, limit);
      try {
        return await pool.run(job, { name: 'runRecorded', ...(timer ? { signal: over.signal } : {}) });
      } catch (error) {
        // Whatever takes its thread's place has to start as well.
        startsUntil = performance.now() + startMs;
        if (!over.signal.aborted) return { status: 'crashed', stage: 'run', reason: reasonOf(error) };
        return { status: 'timed-out', stage: 'run', reason: `took longer than ${timeout ?? 0} s` };
      } finally {
        clearTimeout(timer);
      }
    },
    close: () => ended(pool, loaded),
  };
}

/** The threads that have said so (workers/node.ts). */
function watchLoaded(pool: Piscina): ReadonlySet<unknown> {
  const loaded = new Set<unknown>();
  pool.on('message', (thread) => loaded.add(thread));
  return loaded;
}

/**
 * Ends the threads once they have loaded: Node (20 and 22 at least) can abort the whole process when a thread is ended
 * while it loads its modules, and a batch with little left to do is over before all threads are there.
 */
async function ended(pool: Piscina, loaded: ReadonlySet<unknown>): Promise<void> {
  const until = performance.now() + startMs;
  while (pool.threads.some(({ threadId }) => threadId > 0 && !loaded.has(threadId)) && performance.now() < until) {
    await pause(5);
  }
  await pool.destroy();
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
