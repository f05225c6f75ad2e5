import { isWholePath } from '../paths.ts';
import type { VariedRange } from '../scenario.ts';

/** 2^-32: a 32-bit word as a fraction; the half puts it in the middle of its cell, strictly between 0 and 1. */
const fractionOf = (word: number): number => (word + 0.5) * 2.3283064365386963e-10;

/**
 * The value at a 32-bit word's part of the way from one end to the other, rounded to 12 digits so that it prints clean.
 * Where only whole numbers fit, each has an equal share of the words: rounding would give the ends half a share.
 */
export function valueAt({ path, from, to }: VariedRange, word: number): number {
  const fraction = fractionOf(word);
  if (isWholePath(path)) return from + Math.floor((to - from + 1) * fraction);
  const value = Number((from + (to - from) * fraction).toPrecision(12));
  return Math.min(to, Math.max(from, value));
}
