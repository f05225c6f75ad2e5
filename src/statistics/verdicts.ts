import { type Words, words } from '../words/words.ts';

/** A measure of how much something matters, with the ends of its interval. */
export interface Index {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** False where the interval is wider than the index itself: then more samples are needed to say anything. */
  readonly resolved: boolean;
}

/** Everywhere the same value: nothing can be told apart, and nothing is divided by zero. */
export interface NoVariance {
  readonly kind: 'no variance';
  readonly value: number;
}

/** Too few samples for any interval. */
export interface NotResolved {
  readonly kind: 'not resolved';
}

/** The outcomes are not those of the design. */
export interface NoMatch {
  readonly kind: 'no match';
  readonly reason: Words;
}

/** What people are told of each. */
export const verdicts = {
  'no variance': words('no variance', 'geen variantie'),
  'not resolved': words('not resolved, add samples', 'niet te onderscheiden, voeg samples toe'),
} as const;

export const noMatch = (reason: Words): NoMatch => ({ kind: 'no match', reason });

export const indexOf = (value: number, { low, high }: { low: number; high: number }): Index => ({
  value,
  low,
  high,
  resolved: high - low <= Math.abs(value),
});

/** The value that all share, but for the rounding of sums; undefined where they differ or there are none. */
export function sharedValue(values: Iterable<number>): number | undefined {
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  if (least > most) return undefined;
  return most - least <= 1e-12 * Math.max(Math.abs(least), Math.abs(most)) ? least : undefined;
}
