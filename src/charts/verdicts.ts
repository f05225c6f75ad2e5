import type { Words } from '../model/define.ts';

/** A measure of how much something matters, with the ends of its interval. */
export interface Index {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** False where the interval is wider than the index. */
  readonly resolved: boolean;
}

export interface NoVariance {
  readonly kind: 'no variance';
  readonly value: number;
}
export interface NotResolved {
  readonly kind: 'not resolved';
}
export interface NoMatch {
  readonly kind: 'no match';
  readonly reason: Words;
}

export const notResolved: Words = {
  en: 'not resolved, add samples',
  nl: 'niet te onderscheiden, voeg samples toe',
};
