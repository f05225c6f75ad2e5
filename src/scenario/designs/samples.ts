import type { Role } from './define.ts';
import { estimate } from '../../statistics/estimate.ts';
import { outputsOf, type AnalysedCell, type AnalysedPlan, type Outputs } from './analysed.ts';

/** A cell of a random design with its mean over replicates. */
export interface SampledOutcome<R extends Role> {
  readonly role: R;
  readonly values: AnalysedCell['values'];
  readonly value: number;
}

export interface Samples<R extends Role> {
  /** Of samples, or trajectories, that have a value in all of their cells. */
  readonly outcomes: readonly SampledOutcome<R>[];
  /** How many samples were left out because runs in them failed, or are in another part of the batch. */
  readonly incomplete: number;
}

/** Outcomes of the samples that are complete; one that is not would spoil all others. */
export function samplesOf<R extends Role>(
  plan: AnalysedPlan,
  outputs: Outputs,
  cellsInSample: number,
  isOwn: (role: Role) => role is R,
  sampleOf: (role: R) => number,
): Samples<R> {
  const samples = new Map<number, SampledOutcome<R>[]>();
  for (const { role, ...cell } of plan.cells) {
    if (!role || !isOwn(role)) continue;
    const value = estimate(outputsOf(cell, outputs)).mean;
    const sample = sampleOf(role);
    const own = samples.get(sample) ?? [];
    samples.set(sample, own);
    if (!Number.isNaN(value)) own.push({ role, values: cell.values, value });
  }
  const complete = [...samples.values()].filter((own) => own.length >= cellsInSample);
  return { outcomes: complete.flat(), incomplete: samples.size - complete.length };
}
