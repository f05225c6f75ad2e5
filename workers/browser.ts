/** A worker of the page: carries out one task at a time, and hands its numbers over instead of copying them. */
import { expose, transfer } from 'comlink';
import { buffersOf } from '../src/experiment/lives.ts';
import { carryOut, type Task, type TaskOutcome } from '../src/experiment/task.ts';

const worker = {
  run(task: Task): TaskOutcome {
    const outcome = carryOut(task);
    return outcome.ok && outcome.kind === 'lives' ? transfer(outcome, buffersOf(outcome.answer)) : outcome;
  },
};
export type PageWorker = typeof worker;

expose(worker);
