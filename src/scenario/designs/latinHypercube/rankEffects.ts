import { intervalsOf, type Resampling } from '../../../statistics/bootstrap.ts';
import { rankRegressionOf, type RankRegression } from '../../../statistics/rankRegression.ts';
import {
  indexOf,
  noMatch,
  sharedValue,
  type Index,
  type NoMatch,
  type NotResolved,
  type NoVariance,
} from '../../../statistics/verdicts.ts';
import { words } from '../../../words/words.ts';
import type { Values } from '../define.ts';
import type { Figure } from '../growth.ts';

/** What goes up and down with a factor, in ranks: steps in the same direction count, however large. */
export interface FactorRanks {
  readonly path: string;
  /** Standardised rank regression coefficient: by how many standard deviations ranks rise with those of the factor. */
  readonly regression: Index;
  /** Partial rank correlation: how surely they do, once what the other factors do is taken away. */
  readonly partial: Index;
}

export type RankEffects =
  | {
      readonly kind: 'rank effects';
      readonly samples: number;
      /** The share of the variance of ranks that all factors explain in this way (R²). */
      readonly explained: Index;
      readonly factors: readonly FactorRanks[];
    }
  | NoVariance
  | NotResolved
  | NoMatch;

export interface PointOutcome {
  readonly values: Values;
  readonly value: number;
}

/** Rank regression and partial rank correlation over points of any design; intervals by resampling points. */
export function rankEffects(
  paths: readonly string[],
  outcomes: readonly PointOutcome[],
  resampling: Resampling = {},
): RankEffects {
  if (outcomes.length === 0) return noMatch(noResults);
  const values = outcomes.map(({ value }) => value);
  const shared = sharedValue(values);
  if (shared !== undefined) return { kind: 'no variance', value: shared };
  const regressionOf = rankRegressionOf(columnsOf(paths, outcomes), values);
  const found = regressionOf(values.map((_, place) => place));
  const intervals = intervalsOf(outcomes.length, (picks) => inTurn(regressionOf(picks)), resampling);
  if (found === undefined || intervals === undefined) return { kind: 'not resolved' };
  const index = (value: number, k: number): Index => indexOf(value, intervals[k]);
  return {
    kind: 'rank effects',
    samples: outcomes.length,
    explained: index(found.explained, 0),
    factors: paths.map((path, k) => ({
      path,
      regression: index(found.regression[k], 1 + k),
      partial: index(found.partial[k], 1 + paths.length + k),
    })),
  };
}

/** `columns[factor][point]`. */
export const columnsOf = (paths: readonly string[], outcomes: readonly PointOutcome[]): readonly Float64Array[] =>
  paths.map((path) => Float64Array.from(outcomes, ({ values }) => Number(values[path])));

const inTurn = (found: RankRegression | undefined): readonly number[] | undefined =>
  found && [found.explained, ...found.regression, ...found.partial];

/** None where nothing was found. */
export const figuresOf = (found: RankEffects): readonly Figure[] =>
  found.kind === 'rank effects'
    ? found.factors.flatMap(({ path: factor, regression, partial }) => [
        { statistic: 'rankRegression', factor, value: regression.value },
        { statistic: 'partialRankCorrelation', factor, value: partial.value },
      ])
    : [];

const noResults = words('there are no results', 'er zijn geen resultaten');
