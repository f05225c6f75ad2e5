/** A worker of the page: carries out one job at a time, and hands its numbers over instead of copying them. */
import { expose, transfer } from 'comlink';
import { buffersOf, type Job, type Outcome } from '../src/experiment/run/job.ts';
import { runJob } from '../src/experiment/run/runner.ts';

const worker = {
  run(job: Job): Outcome {
    const outcome = runJob(job);
    return transfer(outcome, buffersOf(outcome));
  },
};

export type PageWorker = typeof worker;

expose(worker);
