import { pairedDifference, unlike, unpairableText, type Difference } from './comparison.ts';
import { words, type Words } from '../../words/words.ts';
import { effectSize, pairedEffectSize, type EffectSize, type PairedEffectSize } from '../../statistics/effectSize.ts';
import { estimate, type Estimate } from '../../statistics/estimate.ts';
import { outputsOf, type AnalysedCell, type AnalysedPlan, type Outputs } from '../../scenario/designs/analysed.ts';
import { basisOf, ownMean, sharedReplicates, type Basis } from '../../scenario/designs/basis.ts';
import { designOf } from '../../scenario/designs/index.ts';
import type { Sweep } from '../../scenario/scenario.ts';

/** What an analysis needs of a plan. */
export interface AnalysedSweep extends AnalysedPlan {
  readonly sweep: Sweep;
  /** What has results: every cell once, references first. */
  readonly filed: readonly AnalysedCell[];
}

/** Over the replicates that both have, as all that goes with it. */
export interface CellDifference extends Difference {
  /** Against how people differ in that cell; undefined where that is not told of the measure, or was not recorded. */
  readonly effect: EffectSize | undefined;
  readonly paired: PairedEffectSize;
  readonly basis: Basis;
}

export interface CellSummary {
  readonly cell: AnalysedCell;
  /** Over the runs that have a value. */
  readonly mean: Estimate;
  /** What it is held against, replicate by replicate; undefined for what others are held against. */
  readonly against: AnalysedCell | undefined;
  readonly difference: CellDifference | undefined;
  /** Why there is no difference where one would be expected. */
  readonly unpaired: Words | undefined;
}

export interface CellSummaries {
  readonly cells: readonly CellSummary[];
  /** What differences are from: one cell, or a reference under each combination of what is no lever or event. */
  readonly against: readonly AnalysedCell[];
}

/**
 * The mean of every cell, and its paired difference from what it is held against. `deviations` are how people differ
 * around the measure in each run.
 */
export function summariesOf(plan: AnalysedSweep, outputs: Outputs, deviations?: Outputs): CellSummaries {
  const pairOf = pairsIn(plan);
  const cells = plan.filed.map((cell): CellSummary => {
    const own = outputsOf(cell, outputs);
    const { against, unpaired } = pairOf(cell);
    const apart = against && deviations && outputsOf(against, deviations);
    const difference = against && differenceOf(own, outputsOf(against, outputs), apart);
    return { cell, mean: estimate(own), against, difference, unpaired };
  });
  const against = new Map(cells.flatMap((one) => (one.against ? [[one.against.id, one.against] as const] : [])));
  return { cells, against: [...against.values()] };
}

interface HeldAgainst {
  readonly against: AnalysedCell | undefined;
  readonly unpaired?: Words | undefined;
}

/**
 * The sweep's reference under what the cell has besides levers and events; else the file as it is, or the first cell of
 * those that someone chose. A point that a design drew is no place to measure from. In a part of a batch it may not be
 * there.
 */
function pairsIn({ sweep, cells, filed }: AnalysedSweep): (cell: AnalysedCell) => HeldAgainst {
  const here = new Map(filed.map((cell) => [cell.id, cell]));
  if (sweep.reference !== undefined) {
    return ({ isReference, reference, unpaired }) => {
      if (isReference) return { against: undefined };
      const against = reference && here.get(reference.id);
      return { against, unpaired: against ? undefined : (unpaired ?? elsewhere) };
    };
  }
  const baseline = designOf(sweep.design).baseline(cells);
  return (cell) => {
    const against = baseline && here.get(baseline.id);
    if (!against || cell.id === against.id) return { against: undefined };
    const other = cell.settings && against.settings && unlike(against.settings, cell.settings);
    if (!other) return { against };
    return { against: undefined, unpaired: unpairableText(other, theOne, theOther) };
  };
}

const theOne = words('what it would be held against', 'waarmee het vergeleken zou worden');
const theOther = words('the cell', 'de cel');
const elsewhere = words(
  'the reference is in another part of the batch',
  'de referentie zit in een ander deel van de batch',
);

function differenceOf(
  own: readonly number[],
  theirs: readonly number[],
  deviations: readonly number[] | undefined,
): CellDifference {
  const pairs = sharedReplicates([own, theirs]);
  const [a, b] = [theirs, own].map((values) => pairs.map((r) => values[r]));
  const difference = pairedDifference(a, b);
  return {
    ...difference,
    effect:
      deviations &&
      effectSize(
        difference.mean,
        pairs.map((r) => deviations[r]),
      ),
    paired: pairedEffectSize(b.map((value, r) => value - a[r])),
    basis: basisOf([own, theirs], { replicates: pairs.length, used: 2 * pairs.length }, () => {
      const change = Math.abs(ownMean(own) - ownMean(theirs) - difference.mean);
      return Number.isNaN(change) ? undefined : change;
    }),
  };
}
