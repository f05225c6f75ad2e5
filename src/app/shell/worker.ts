import { wrap, type Remote } from 'comlink';
import { crashed, type Job, type Outcome } from '../../experiment/run/job.ts';
import type { Runner } from '../../experiment/run/pool.ts';
import type { PageWorker, Progress } from '../../../workers/browser.ts';
import { newWorker } from './newWorker.ts';

/** A worker that is started when there is a job, and started again after it died. */
export interface JobWorker {
  readonly run: Runner;
  /** Whatever runs there is no longer wanted. */
  end(): void;
}

interface Started {
  /** Undefined where workers are refused, as some browsers do for a page from a file: then the page does it itself. */
  readonly worker: Worker | undefined;
  readonly run: Runner;
  /** Settles, by rejection, when the worker dies or is sent away. */
  readonly death: Promise<never>;
  readonly die: (reason: Error) => void;
}

let workersRefused = false;

/** `told` hears how far a run is, where that takes a while. */
export function openWorker(told?: (week: number) => void): JobWorker {
  let started: Started | undefined;

  const end = (reason: string): void => {
    started?.worker?.terminate();
    started?.die(new Error(reason));
    started = undefined;
  };

  const start = (): Started => {
    let die: (reason: Error) => void = () => undefined;
    const death = new Promise<never>((_, reject) => {
      die = reject;
    });
    death.catch(() => undefined);
    const worker = workersRefused ? undefined : workerIfAllowed();
    if (!worker) return { worker, run: runHere, death, die };
    const remote: Remote<PageWorker> = wrap<PageWorker>(worker);
    let answered = false;
    const own: Started = {
      worker,
      async run(job) {
        const outcome = await remote.run(job);
        answered = true;
        return outcome;
      },
      death,
      die,
    };
    const died = (event: Event): void => {
      event.preventDefault();
      // From a file, a browser may only say no once the worker starts.
      if (!answered && location.protocol === 'file:') workersRefused = true;
      if (started === own) end(event instanceof ErrorEvent ? event.message : 'the worker did not start');
    };
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (told && isProgress(data)) told(data.week);
    });
    worker.addEventListener('error', died);
    worker.addEventListener('messageerror', died);
    return own;
  };

  return {
    async run(job) {
      const couldBeRefused = !workersRefused;
      started ??= start();
      const { run, death } = started;
      try {
        // A comlink call never settles when its worker dies.
        return await Promise.race([run(job), death]);
      } catch (error) {
        return couldBeRefused && workersRefused ? await runHere(job) : crashed(job, error);
      }
    },
    end() {
      end('no longer wanted');
    },
  };
}

const isProgress = (data: unknown): data is Progress =>
  typeof data === 'object' && data !== null && 'week' in data && typeof data.week === 'number';

function workerIfAllowed(): Worker | undefined {
  try {
    return newWorker();
  } catch {
    workersRefused = true;
    return undefined;
  }
}

/** The same work without a worker; the page shows what it has before it begins. */
async function runHere(job: Job): Promise<Outcome> {
  const { runJob } = await import('../../experiment/run/runner.ts');
  await new Promise((resolve) => setTimeout(resolve));
  return runJob(job);
}
