import { estimate } from './estimate.ts';
import { sharedValue, type NotResolved, type NoVariance } from './verdicts.ts';

export type EffectSize =
  { readonly kind: 'effect size'; readonly value: number; readonly n: number } | NoVariance | NotResolved;

/**
 * Cohen's d_z (1988, "Statistical power analysis for the behavioral sciences", §2.3): the mean of paired differences
 * in their own standard deviations. With `hedges`, less the bias of few pairs (Hedges 1981, approximate factor).
 * NaN does not count; differences that are all alike have no such size, however large they are.
 */
export function pairedEffectSize(differences: readonly number[], { hedges = false } = {}): EffectSize {
  const known = differences.filter((difference) => !Number.isNaN(difference));
  const { mean, sd, n } = estimate(known);
  if (n < 2) return { kind: 'not resolved' };
  const shared = sharedValue(known);
  if (shared !== undefined) return { kind: 'no variance', value: shared };
  const correction = hedges ? 1 - 3 / (4 * (n - 1) - 1) : 1;
  return { kind: 'effect size', value: (mean / sd) * correction, n };
}
