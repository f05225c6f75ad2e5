import type { Scenario } from '../../scenario/scenario.ts';
import type { Job, Outcome, Wanted } from './job.ts';
import type { Runner } from './pool.ts';

/** Every replicate of a scenario as a job, in their order. */
export function* jobsOf(scenario: Scenario, wanted: Wanted): Generator<Job> {
  for (let replicate = 0; replicate < scenario.run.replicates; replicate++) yield { scenario, replicate, ...wanted };
}

/** How many jobs may be under way or finished but waiting for an earlier one: enough to keep workers busy. */
const AHEAD = 64;

/**
 * The outcomes of jobs in the order of the jobs, whatever the order in which workers finish. Only a few are held at a
 * time, so that any number of runs fits in memory.
 */
export async function* outcomesOf(jobs: Iterable<Job>, runner: Runner): AsyncGenerator<Outcome> {
  const under: Promise<Outcome>[] = [];
  for (const job of jobs) {
    under.push(runner(job));
    if (under.length < AHEAD) continue;
    const first = under.shift();
    if (first) yield await first;
  }
  for (const outcome of under) yield await outcome;
}

/** `scenario` as the pair of `other`: its seed, weeks and replicates, so that replicate i meets the same people and luck. */
export const pairedWith = (scenario: Scenario, other: Scenario): Scenario => ({ ...scenario, run: other.run });

/** What leaders do in `scenario`, and the events they meet, with all else as it is in `other`. */
export const policyUnder = (scenario: Scenario, other: Scenario): Scenario => ({
  ...pairedWith(scenario, other),
  organisation: other.organisation,
  assumptions: other.assumptions,
  without: other.without,
});
