/** A worker of the page: carries out one task at a time, and hands its numbers over instead of copying them. */
import { expose, transfer } from 'comlink';
import { buffersOf } from '../src/experiment/run/trajectory.ts';
import { carryOut, type Task, type TaskOutcome } from '../src/experiment/run/task.ts';

const worker = {
  run(task: Task): TaskOutcome {
    const outcome = carryOut(task);
    return transfer(outcome, handedOver(outcome));
  },
};

function handedOver(outcome: TaskOutcome): ArrayBufferLike[] {
  if (!outcome.ok) return [];
  if (outcome.kind === 'lives') return buffersOf(outcome.answer);
  return outcome.kind === 'recordedRun' && outcome.answer.status === 'done' ? [outcome.answer.values.buffer] : [];
}

export type PageWorker = typeof worker;

expose(worker);
