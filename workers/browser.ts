/** A worker of the page: carries out one job at a time, and hands its numbers over instead of copying them. */
import { expose, transfer } from 'comlink';
import { buffersOf, type Job, type Outcome } from '../src/experiment/run/job.ts';
import { runJob } from '../src/experiment/run/runner.ts';

/** Milliseconds between two words about how far a run is. */
const STEP = 250;

const worker = {
  run(job: Job): Outcome {
    let last = performance.now();
    const outcome = runJob(job, {
      told: (week) => {
        const now = performance.now();
        if (now - last < STEP) return;
        last = now;
        const progress: Progress = { week };
        postMessage(progress);
      },
    });
    return transfer(outcome, buffersOf(outcome));
  },
};

/** How far a run is: a message of its own, beside what comlink sends. */
export interface Progress {
  readonly week: number;
}

export type PageWorker = typeof worker;

expose(worker);
