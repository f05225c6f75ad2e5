import { draw, uniform } from '../random/draw.ts';
import { keyOf } from '../random/key.ts';

/** A 32-bit word, the same whenever it is asked for; `lane` is below 2^24, `kind` is 0–255. */
export type Chance = (index: number, lane?: number, kind?: number) => number;

/**
 * Chance outside the model: for designs and resampling. The seed's text gets a prefix, so that a design whose seed is
 * that of the runs does not draw the runs' own numbers.
 */
export function chanceOf(purpose: string, seed: string, number = 0): Chance {
  const key = keyOf(`${purpose}: ${seed}`, number);
  const words = new Int32Array(2);
  return (index, lane = 0, kind = 0) => {
    draw(key, kind, lane, index, words);
    return words[0] >>> 0;
  };
}

/** A whole number from 0 to below `count`. */
export const below = (count: number, word: number): number => Math.floor(uniform(word) * count);

/** The numbers from 0 to below `count` in an order that the words decide (Fisher & Yates). */
export function shuffled(count: number, wordAt: (place: number) => number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, place) => place);
  for (let place = count - 1; place > 0; place--) {
    const other = below(place + 1, wordAt(place));
    const moved = order[place];
    order[place] = order[other];
    order[other] = moved;
  }
  return order;
}
