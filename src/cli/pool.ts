import { availableParallelism } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { crashed, type Job, type Outcome } from '../experiment/run/job.ts';
import type { Pool } from '../experiment/run/pool.ts';

/** Worker threads; `close` once no more jobs come. */
export interface ThreadPool extends Pool {
  close(): Promise<void>;
}

export const workersOr = (workers: number | undefined): number => workers ?? availableParallelism();

/** As many threads as were asked for, or as there are cores, but no more than runs. */
export const threadsFor = (runs: number, workers?: number): number => Math.max(1, Math.min(workersOr(workers), runs));

const filename = fileURLToPath(new URL('../worker/node.js', import.meta.url));

/** What a thread may take to start; whichever jobs wait for one meanwhile have so much longer. */
const startMs = 5_000;

/** What a thread may take to start at the very worst, on a machine that hardly gets to it. */
const mostStartMs = 60_000;

/**
 * Threads that stay until the pool is closed. A run that takes longer than `timeout` (s; absent: for
 * ever) ends with its thread, and so does one whose thread dies; another thread takes its place.
 */
export function openPool(size: number, timeout?: number): ThreadPool {
  const pool = new Piscina<Job, Outcome>({
    filename,
    maxThreads: size,
    // A thread starts with a job: a batch that has nothing left to do starts none.
    minThreads: 0,
    idleTimeout: Infinity,
    concurrentTasksPerWorker: 1,
  });
  const loaded = watchLoaded(pool);
  let startsUntil: number | undefined;
  return {
    size,
    async run(job) {
      startsUntil ??= performance.now() + startMs;
      const limit = timeLimit(timeout, startsUntil);
      try {
        return await pool.run(job, limit ? { signal: limit.signal } : {});
      } catch (error) {
        // Whatever takes its thread's place has to start as well.
        startsUntil = performance.now() + startMs;
        if (!limit?.signal.aborted) return crashed(job, error);
        const reason = `took longer than ${timeout ?? 0} s`;
        return { status: 'timed-out', replicate: job.replicate, stage: 'run', reason };
      } finally {
        limit?.lift();
      }
    },
    close: () => ended(pool, loaded),
  };
}

/** A signal that is aborted after `timeout` seconds, or later where threads start until then; undefined: never. */
function timeLimit(timeout: number | undefined, startsUntil: number) {
  if (timeout === undefined) return undefined;
  const over = new AbortController();
  const timer = setTimeout(
    () => {
      over.abort();
    },
    timeout * 1_000 + (performance.now() < startsUntil ? startMs : 0),
  );
  return {
    signal: over.signal,
    lift: () => {
      clearTimeout(timer);
    },
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
  const until = performance.now() + mostStartMs;
  while (pool.threads.some(({ threadId }) => threadId > 0 && !loaded.has(threadId)) && performance.now() < until) {
    await pause(5);
  }
  await pool.destroy();
}
