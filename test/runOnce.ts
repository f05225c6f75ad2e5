import type { Job, Outcome } from '../src/experiment/run/job.ts';
import { everyWeek } from '../src/experiment/run/recording.ts';
import { runJob } from '../src/experiment/run/runner.ts';
import { measures } from '../src/model/measures/index.ts';
import { compile } from '../src/scenario/compile.ts';

const recording = everyWeek(measures.map(({ id }) => id));
const done = new Map<string, Outcome>();

/**
 * All measures of a run in every week, computed once in a process however many claims are about it: many scenarios are
 * held against the same few others. Two jobs are the same run if the model gets the same input.
 */
export function runOnce({ scenario, replicate }: Job): Outcome {
  const input = JSON.stringify([replicate, compile(scenario, replicate)]);
  const outcome = done.get(input) ?? runJob({ scenario, replicate, recording });
  done.set(input, outcome);
  return outcome;
}
