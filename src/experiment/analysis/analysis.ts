import type { Outputs } from '../../scenario/designs/analysed.ts';
import { outputsOf } from '../../scenario/designs/analysed.ts';
import { designOf, type Sensitivity } from '../../scenario/designs/index.ts';
import type { Sweep } from '../../scenario/scenario.ts';
import type { Resampling } from '../../statistics/bootstrap.ts';
import { sharedValue, type NoVariance } from '../../statistics/verdicts.ts';
import { summariesOf, type AnalysedSweep, type CellSummaries } from './cells.ts';

/** What a batch tells of one measure. */
export interface Analysis extends CellSummaries {
  /** All runs came to the same: there is nothing to tell apart. */
  readonly constant: NoVariance | undefined;
  /** What the design was made to tell, if anything. */
  readonly sensitivity: Sensitivity | undefined;
}

export interface AnalysisOptions extends Resampling {
  /** How people differ around the measure in each run, where it is a mean over people and that was recorded. */
  readonly deviations?: Outputs | undefined;
}

export function analysisOf(
  plan: AnalysedSweep,
  outputs: Outputs,
  { deviations, ...resampling }: AnalysisOptions = {},
): Analysis {
  const value = sharedValue(knownIn(plan, outputs));
  return {
    ...summariesOf(plan, outputs, deviations),
    constant: value === undefined ? undefined : { kind: 'no variance', value },
    sensitivity: designOf(plan.sweep.design).sensitivity(plan.sweep, plan, outputs, resampling),
  };
}

function* knownIn({ filed }: AnalysedSweep, outputs: Outputs): Generator<number> {
  for (const cell of filed) for (const value of outputsOf(cell, outputs)) if (!Number.isNaN(value)) yield value;
}

/** Designs whose points are drawn: a cell counts there by its mean over replicates. */
export const isDrawn = ({ design }: Sweep): boolean => designOf(design).isDrawn;
