import { type Words, words } from '../words/words.ts';
import { momentsOf } from './moments.ts';
import { sharedValue, type NotResolved, type NoVariance } from './verdicts.ts';

export type Size = 'very small' | 'small' | 'medium' | 'large';

/** A difference of means over people, against how much people differ. */
export interface EffectSize {
  /** Cohen's d: the difference in standard deviations of people. */
  readonly d: number;
  /** The standard deviation of people that it is measured against, in the unit of the difference. */
  readonly sd: number;
  readonly size: Size;
}

/** From which |d| on a size is called so: Cohen (1988, "Statistical power analysis", §2.2.3); below 0.2 is ours. */
export const sizeFrom: Readonly<Record<Size, number>> = { 'very small': 0, small: 0.2, medium: 0.5, large: 0.8 };
const largestFirst = ['large', 'medium', 'small'] as const satisfies readonly Size[];

/** What people are told: the word, and what it means to someone who knows no statistics. */
export const sizes: Readonly<Record<Size, { readonly name: Words; readonly plain: Words }>> = {
  'very small': {
    name: words('very small', 'heel klein'),
    plain: words(
      'next to nothing beside how much people differ from each other',
      'bijna niets naast hoeveel mensen onderling verschillen',
    ),
  },
  small: {
    name: words('small', 'klein'),
    plain: words('much less than people differ from each other', 'veel minder dan mensen onderling verschillen'),
  },
  medium: {
    name: words('medium', 'middelgroot'),
    plain: words(
      'more than half as much as people differ from each other',
      'meer dan half zo veel als mensen onderling verschillen',
    ),
  },
  large: {
    name: words('large', 'groot'),
    plain: words(
      'about as much as people differ from each other, or more',
      'ongeveer zo veel als mensen onderling verschillen, of meer',
    ),
  },
};

export const sizeOf = (d: number): Size => largestFirst.find((size) => Math.abs(d) >= sizeFrom[size]) ?? 'very small';

/**
 * The size of a difference against the people of the reference, of whom each replicate has a standard deviation:
 * the mean of their variances counts. NaN does not; undefined where nobody differs or nothing is known.
 */
export function effectSize(difference: number, deviations: readonly number[]): EffectSize | undefined {
  const sd = Math.sqrt(momentsOf(deviations.map((deviation) => deviation * deviation)).mean);
  if (Number.isNaN(difference) || !(sd > 0)) return undefined;
  const d = difference / sd;
  return { d, sd, size: sizeOf(d) };
}

export type PairedEffectSize =
  { readonly kind: 'effect size'; readonly value: number; readonly n: number } | NoVariance | NotResolved;

/**
 * Cohen's d_z (1988, "Statistical power analysis for the behavioral sciences", §2.3): the mean of paired differences
 * in their own standard deviations, which is what chance makes of them: it does not tell how much they matter to people.
 * With `hedges`, less the bias of few pairs (Hedges 1981, approximate factor).
 * NaN does not count; differences that are all alike have no such size, however large they are.
 */
export function pairedEffectSize(differences: readonly number[], { hedges = false } = {}): PairedEffectSize {
  const known = differences.filter((difference) => !Number.isNaN(difference));
  const { mean, sd, n } = momentsOf(known);
  if (n < 2) return { kind: 'not resolved' };
  const shared = sharedValue(known);
  if (shared !== undefined) return { kind: 'no variance', value: shared };
  const correction = hedges ? 1 - 3 / (4 * (n - 1) - 1) : 1;
  return { kind: 'effect size', value: (mean / sd) * correction, n };
}
