import { concurrently } from '../experiment/run/concurrently.ts';
import { computedBy } from '../experiment/run/identity.ts';
import type { FailedRun, Outcome as JobOutcome } from '../experiment/run/job.ts';
import type { Recording } from '../experiment/run/recording.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { checkOptions, measuresIn, type MeasureOptions, type Options } from './options.ts';
import type { Ensemble, Run } from './run.ts';
import { isRun, runnerOf } from './runner.ts';

export interface SimulateOptions extends Options, MeasureOptions {
  /** Weeks between those that are recorded, 1 or more; week 0 and the last always are. */
  readonly every?: number;
}

/** All replicates of a scenario, and what computed them. */
export interface Simulated extends Ensemble {
  readonly engine: string;
  /** The version of the model: numbers of two versions differ. */
  readonly model: number;
  readonly scenario: Scenario;
}

/**
 * Lives through every replicate of a scenario (`run.replicates` of them): the same numbers, bit for bit, as
 * `selfsteer run`. A run that fails is among `failures`. Rejects with a RangeError or TypeError where options are wrong,
 * and with what a function of your own throws.
 */
export async function simulate(scenario: Scenario, options: SimulateOptions = {}): Promise<Simulated> {
  checkOptions(options);
  const { every = 1 } = options;
  if (!Number.isInteger(every) || every < 1) {
    throw new RangeError(`every: ${every} is no number of weeks; expected a whole number from 1 on`);
  }
  const { ensemble } = await ensembleOf(scenario, { measures: measuresIn(options), every }, options);
  return { ...computedBy, scenario, ...ensemble };
}

/** The runs of a scenario, and what they are made of by replicate. */
export async function ensembleOf(scenario: Scenario, recording: Recording, options: Options) {
  const { signal, progress } = options;
  const runner = runnerOf(options);
  const { replicates } = scenario.run;
  const outcomes = new Map<number, JobOutcome>();
  const all = new Map<number, Run | FailedRun>();
  await concurrently(Array.from({ length: replicates }, (_, r) => r).values(), runner.size, async (replicate) => {
    signal?.throwIfAborted();
    const { outcome, run } = await runner.run(scenario, replicate, recording);
    outcomes.set(replicate, outcome);
    all.set(replicate, run);
    progress?.(all.size, replicates);
    return () => Promise.resolve();
  });
  signal?.throwIfAborted();
  return { outcomes, ensemble: sorted(all) };
}

/** Runs by replicate, in whatever order they ended. */
export function sorted(all: ReadonlyMap<number, Run | FailedRun>): Ensemble {
  const inOrder = [...all].sort(([a], [b]) => a - b).map(([, run]) => run);
  return { runs: inOrder.filter(isRun), failures: inOrder.filter((run): run is FailedRun => !isRun(run)) };
}
