import { quantilesOf } from '../../../statistics/estimate.ts';
import { leavesOf, regressionTreeOf } from '../../../statistics/regressionTree.ts';
import { sharedValue } from '../../../statistics/verdicts.ts';
import { columnsOf, type PointOutcome } from './rankEffects.ts';

/** A factor's part of a region: from one value on, or below another, or between them. */
export interface Condition {
  readonly path: string;
  readonly from: number | undefined;
  readonly below: number | undefined;
}

/** A part of what was varied in which outcomes are alike. */
export interface Region {
  readonly where: readonly Condition[];
  readonly samples: number;
  readonly mean: number;
  /** The share of its samples that is above the limit. */
  readonly above: number;
}

/** Where an outcome is high and where it is low, in words that a tree finds. */
export interface Regions {
  /** The median of all samples. */
  readonly limit: number;
  /** The share of the variance that they explain of samples that they were not found on. */
  readonly foreseen: number;
  /** The highest mean first; one without conditions where no factor tells samples apart. */
  readonly regions: readonly Region[];
}

/** Undefined where outcomes do not vary. */
export function regionsOf(paths: readonly string[], outcomes: readonly PointOutcome[]): Regions | undefined {
  const outcome = Float64Array.from(outcomes, ({ value }) => value);
  if (outcome.length === 0 || sharedValue(outcome) !== undefined) return undefined;
  const { root, foreseen } = regressionTreeOf({ factors: columnsOf(paths, outcomes), outcome });
  const [limit] = quantilesOf(outcome, [0.5]);
  const regions = leavesOf(root).map(({ node, path }): Region => ({
    where: paths.flatMap((own, factor) =>
      conditionOf(
        own,
        path.filter((step) => step.factor === factor),
      ),
    ),
    samples: node.samples.length,
    mean: node.mean,
    above: node.samples.filter((sample) => outcome[sample] > limit).length / node.samples.length,
  }));
  return { limit, foreseen, regions: regions.sort((a, b) => b.mean - a.mean) };
}

type Step = ReturnType<typeof leavesOf>[number]['path'][number];

/** What several splits of one factor come to together: the last of each side is the narrowest. */
function conditionOf(path: string, steps: readonly Step[]): readonly Condition[] {
  const lastOf = (side: Step['side']): number | undefined => steps.findLast((step) => step.side === side)?.at;
  return steps.length === 0 ? [] : [{ path, from: lastOf('above'), below: lastOf('below') }];
}
