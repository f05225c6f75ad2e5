import { designOf } from '../../scenario/designs/index.ts';
import type { Replicates, Sweep } from '../../scenario/scenario.ts';
import { halfWidthOf } from '../../statistics/estimate.ts';

export type Adaptive = Exclude<Replicates, number>;

/**
 * Whether all cells get as many replicates as the neediest of them. Where points are drawn, all cells together say what
 * a factor does: a cell with other replicates would have met other luck, which would pass for an effect.
 */
export const decidedTogether = ({ design, replicates }: Sweep): boolean =>
  typeof replicates !== 'number' && designOf(design).isDrawn;

/** From how many replicates on there are enough; undefined while there are not, and then how many to go on to. */
export type Verdict = { readonly enough: number } | { readonly enough: undefined; readonly next: number };

/**
 * Looks at replicates in their order, so that it does not matter which of them finished first, nor how many were run
 * beyond what is enough. `values[r]` is what replicate r came to; NaN where it came to nothing.
 */
export function verdictOf(values: readonly number[], { min, max, until }: Adaptive): Verdict {
  let n = 0;
  let mean = 0;
  let squares = 0;
  for (const [r, value] of values.entries()) {
    if (!Number.isNaN(value)) {
      // Welford (1962): no difference of large sums.
      n++;
      const before = value - mean;
      mean += before / n;
      squares += before * (value - mean);
    }
    if (r + 1 >= max || (r + 1 >= min && n > 1 && halfWidth(n, squares) <= until.halfWidth)) return { enough: r + 1 };
  }
  return { enough: undefined, next: nextOf(values.length, n, squares, { min, max, until }) };
}

const halfWidth = (n: number, squares: number): number => halfWidthOf(Math.sqrt(squares / (n - 1)), n);

/** As many as the spread so far asks for, but at most twice as many as now: early spreads mislead. */
function nextOf(done: number, n: number, squares: number, { min, max, until }: Adaptive): number {
  if (done < min) return min;
  const missed = n > 1 ? halfWidth(n, squares) / until.halfWidth : 2;
  const asked = Math.ceil(done * missed * missed);
  return Math.min(max, Math.max(done + 1, Math.min(asked, 2 * done)));
}
