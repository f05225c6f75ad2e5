import type { MeasureId } from '../model/measures/index.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Job, Replicate, Runner } from './job.ts';

/** All replicates of a scenario, in their order. */
export interface Ensemble {
  readonly scenario: Scenario;
  readonly measures: readonly MeasureId[];
  readonly replicates: readonly Replicate[];
}

export interface Failure {
  readonly replicate: number;
  readonly reason: string;
}

export type EnsembleResult =
  { readonly ok: true; readonly ensemble: Ensemble } | { readonly ok: false; readonly failures: readonly Failure[] };

export interface EnsembleOptions {
  readonly measures: readonly MeasureId[];
  readonly people?: number;
  /** Called after every run that ends. */
  readonly onRun?: () => void;
}

/** Runs every replicate of a scenario; the order in which workers finish changes nothing. */
export async function runEnsemble(
  scenario: Scenario,
  runner: Runner,
  { measures, people, onRun }: EnsembleOptions,
): Promise<EnsembleResult> {
  const jobs = Array.from({ length: scenario.run.replicates }, (_, replicate): Job => {
    const job = { scenario, replicate, measures };
    return people === undefined ? job : { ...job, people };
  });
  const replicates: Replicate[] = [];
  const failures: Failure[] = [];
  const outcomes = await Promise.all(
    jobs.map(async (job) => {
      const outcome = await runner(job);
      onRun?.();
      return outcome;
    }),
  );
  for (const outcome of outcomes) {
    if (outcome.ok) replicates.push(outcome.result);
    else failures.push({ replicate: outcome.replicate, reason: outcome.reason });
  }
  return failures.length > 0 ? { ok: false, failures } : { ok: true, ensemble: { scenario, measures, replicates } };
}

/** `scenario` as the pair of `other`: its seed, weeks and replicates, so that replicate i meets the same people and luck. */
export const pairedWith = (scenario: Scenario, other: Scenario): Scenario => ({ ...scenario, run: other.run });
