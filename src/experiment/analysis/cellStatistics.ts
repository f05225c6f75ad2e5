import { cellQuantiles } from '../tables/tables.ts';
import { estimate, quantilesOf } from '../../statistics/estimate.ts';

/** Over the runs of a cell that have a value; null where there are too few to tell. */
export interface CellStatistics {
  readonly n: number;
  readonly mean: number | null;
  readonly sd: number | null;
  /** Ends of the 95 % interval of the mean. */
  readonly low: number | null;
  readonly high: number | null;
  /** By the names of `cellQuantiles`. */
  readonly quantiles: readonly (number | null)[];
}

const shares = Object.values(cellQuantiles);

/** Statistics of values in the order of their replicates, which decides the last bit of a sum. */
export function cellStatistics(all: Float64Array): CellStatistics {
  const values = all.filter((value) => !Number.isNaN(value));
  const { n, mean, sd, halfWidth } = estimate(values);
  if (n === 0) return { n, mean: null, sd: null, low: null, high: null, quantiles: shares.map(() => null) };
  const quantiles = quantilesOf(values, shares);
  if (halfWidth === undefined) return { n, mean, sd: null, low: null, high: null, quantiles };
  return { n, mean, sd, low: mean - halfWidth, high: mean + halfWidth, quantiles };
}
