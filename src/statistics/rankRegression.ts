import { inverseOf } from './inverse.ts';
import { rankingOf, ranksOf, type Ranking } from './ranks.ts';

/** Ranks of an outcome as a straight line of the ranks of factors. */
export interface RankRegression {
  /** Standardised rank regression coefficients, −1 to 1 where factors are unrelated, in the order of the factors. */
  readonly regression: readonly number[];
  /** Partial rank correlation coefficients, −1 to 1. */
  readonly partial: readonly number[];
  /** The share of the variance of ranks that the line explains, 0 to 1. */
  readonly explained: number;
}

/** A unit that rounding cannot reach: else a perfect line would make a full correlation of what is left of nothing. */
const rounding = 1e-12;

/**
 * Rank regression (Iman & Conover 1979, "The use of the rank transform in regression", Technometrics 21) and partial
 * rank correlation (Saltelli & Marivoet 1990, Reliability Engineering & System Safety 28) of picked samples, each
 * ranked anew. Undefined where there are too few samples, or factors of which one says what others say.
 */
export function rankRegressionOf(
  factors: readonly ArrayLike<number>[],
  outcome: ArrayLike<number>,
): (picks: ArrayLike<number>) => RankRegression | undefined {
  const rankings = [...factors, outcome].map(rankingOf);
  return (picks) => {
    if (picks.length < factors.length + 2) return undefined;
    const counts = new Uint32Array(outcome.length);
    for (let k = 0; k < picks.length; k++) counts[picks[k]]++;
    const correlations = correlationsOf(rankings, counts, picks.length);
    const among = correlations.slice(0, -1).map((row) => row.slice(0, -1));
    const inverse = inverseOf(among);
    const withOutcome = correlations[factors.length].slice(0, -1);
    if (inverse === undefined || withOutcome.some(Number.isNaN)) return undefined;

    const regression = inverse.map((row) => row.reduce((sum, value, k) => sum + value * withOutcome[k], 0));
    const explained = Math.min(
      1,
      regression.reduce((sum, value, k) => sum + value * withOutcome[k], 0),
    );
    const left = Math.max(1 - explained, rounding);
    const partial = regression.map((value, k) => value / Math.sqrt(value * value + left * inverse[k][k]));
    return { regression, partial, explained };
  };
}

/** Pearson's correlations of ranks, each place counting as often as it was picked; NaN where one does not vary. */
function correlationsOf(rankings: readonly Ranking[], counts: Uint32Array, samples: number): readonly number[][] {
  // The mean of ranks is known beforehand, whatever is alike.
  const mean = (samples + 1) / 2;
  const picked = Uint32Array.from(counts.keys()).filter((place) => counts[place] > 0);
  const roots = Float64Array.from(picked, (place) => Math.sqrt(counts[place]));
  const weighted = rankings.map((ranking) => {
    const ranks = ranksOf(ranking, counts);
    return roots.map((root, k) => root * (ranks[picked[k]] - mean));
  });
  const products = weighted.map((a, i) => weighted.slice(0, i + 1).map((b) => productOf(a, b)));
  const together = (i: number, j: number): number => (i < j ? products[j][i] : products[i][j]);
  return weighted.map((_, i) => weighted.map((__, j) => together(i, j) / Math.sqrt(together(i, i) * together(j, j))));
}

function productOf(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k] * b[k];
  return sum;
}
