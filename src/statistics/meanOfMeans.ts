import { estimate, halfWidthOf, type Estimate } from './estimate.ts';
import { momentsOf } from './moments.ts';

/** A mean over several groups of runs; `n` is how many runs the smallest of them has. */
export interface MeanOfMeans extends Estimate {
  /** How many the largest has. */
  readonly most: number;
}

const isKnown = (value: number | undefined): value is number => value !== undefined && !Number.isNaN(value);

/**
 * The mean of the groups' own means. Run r of every group shares its luck, so that the groups do not err independently:
 * where all have the same runs, groups are averaged run by run (Student's t over runs); where they have not, the
 * variance is clustered by run (Liang & Zeger 1986), which comes to the same for equal groups, with the degrees of
 * freedom of the smallest. NaN does not count; a group without any value makes the mean NaN.
 */
export function meanOfMeans(groups: readonly (readonly number[])[], confidence = 0.95): MeanOfMeans {
  const moments = groups.map(momentsOf);
  const sizes = moments.map(({ n }) => n);
  const fewest = sizes.reduce((least, n) => Math.min(least, n), Infinity);
  const most = sizes.reduce((largest, n) => Math.max(largest, n), 0);
  const runs = Array.from({ length: groups.reduce((longest, own) => Math.max(longest, own.length), 0) }, (_, r) => r);
  const having = runs.filter((r) => groups.every((own) => isKnown(own[r])));
  if (having.length === most) {
    const sums = having.map((r) => groups.reduce((sum, own) => sum + own[r], 0) / groups.length);
    return { ...estimate(sums, confidence), most };
  }
  const mean = moments.reduce((sum, own) => sum + own.mean, 0) / groups.length;
  if (fewest < 2) return { mean, sd: 0, n: fewest, halfWidth: undefined, most };
  let variance = 0;
  for (const r of runs) {
    let off = 0;
    groups.forEach((own, g) => {
      const { mean: centre, n } = moments[g];
      if (isKnown(own[r])) off += (own[r] - centre) / Math.sqrt(n * (n - 1)) / groups.length;
    });
    variance += off * off;
  }
  const sd = Math.sqrt(variance * fewest);
  return { mean, sd, n: fewest, halfWidth: halfWidthOf(sd, fewest, confidence), most };
}
