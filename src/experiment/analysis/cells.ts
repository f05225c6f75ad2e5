import { pairedDifference, type Difference } from './comparison.ts';
import { effectSize, pairedEffectSize, type EffectSize, type PairedEffectSize } from '../../statistics/effectSize.ts';
import { estimate, type Estimate } from '../../statistics/estimate.ts';
import { outputsOf, type AnalysedCell, type AnalysedPlan, type Outputs } from '../../scenario/designs/analysed.ts';
import { designOf } from '../../scenario/designs/index.ts';
import type { Sweep } from '../../scenario/scenario.ts';

/** What an analysis needs of a plan. */
export interface AnalysedSweep extends AnalysedPlan {
  readonly sweep: Sweep;
  readonly reference: AnalysedCell | undefined;
  /** What has results: every cell once, the reference first. */
  readonly filed: readonly AnalysedCell[];
}

export interface CellDifference extends Difference {
  /** Against how people differ in that cell; undefined where that is not told of the measure, or was not recorded. */
  readonly effect: EffectSize | undefined;
  readonly paired: PairedEffectSize;
}

export interface CellSummary {
  readonly cell: AnalysedCell;
  /** Over the runs that have a value. */
  readonly mean: Estimate;
  /** From the cell that all are held against, replicate by replicate; that one has none. */
  readonly difference: CellDifference | undefined;
}

export interface CellSummaries {
  readonly cells: readonly CellSummary[];
  /** What differences are from. */
  readonly against: AnalysedCell | undefined;
}

/**
 * The mean of every cell, and its paired difference from what it is held against. `deviations` are how people differ
 * around the measure in each run.
 */
export function summariesOf(plan: AnalysedSweep, outputs: Outputs, deviations?: Outputs): CellSummaries {
  const against = heldAgainst(plan);
  const theirs = against && outputsOf(against, outputs);
  const apart = against && deviations && outputsOf(against, deviations);
  const cells = plan.filed.map((cell): CellSummary => {
    const own = outputsOf(cell, outputs);
    const difference = theirs && cell.id !== against.id ? differenceOf(own, theirs, apart ?? []) : undefined;
    return { cell, mean: estimate(own), difference };
  });
  return { cells, against };
}

/**
 * The sweep's reference; else the file as it is, or the first cell of those that someone chose. A point that a design
 * drew is no place to measure from. In a part of a batch it may not be there.
 */
function heldAgainst({ sweep, cells, reference, filed }: AnalysedSweep): AnalysedCell | undefined {
  const found = reference ?? designOf(sweep.design).baseline(cells);
  return filed.find((cell) => cell.id === found?.id);
}

/** Over the replicates that both have: where precision decides, cells have more or fewer of them. */
function differenceOf(
  own: readonly number[],
  theirs: readonly number[],
  deviations: readonly number[],
): CellDifference {
  const pairs = Math.min(own.length, theirs.length);
  const [a, b] = [theirs.slice(0, pairs), own.slice(0, pairs)];
  const difference = pairedDifference(a, b);
  return {
    ...difference,
    effect: effectSize(difference.mean, deviations.slice(0, pairs)),
    paired: pairedEffectSize(b.map((value, r) => value - a[r])),
  };
}
