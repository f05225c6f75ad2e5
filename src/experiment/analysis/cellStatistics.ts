import quantile from '@stdlib/stats-base-dists-t-quantile';
import { cellQuantiles } from '../tables/tables.ts';

/** Over the runs of a cell that have a value; null where there are too few to tell. */
export interface CellStatistics {
  readonly n: number;
  readonly mean: number | null;
  readonly sd: number | null;
  /** Ends of the 95 % interval of the mean (Student's t). */
  readonly low: number | null;
  readonly high: number | null;
  /** By the names of `cellQuantiles`: linear between the values around it (Hyndman and Fan 1996, type 7). */
  readonly quantiles: readonly (number | null)[];
}

const parts = Object.values(cellQuantiles);

/** Statistics of values in the order of their replicates; sorts them. */
export function cellStatistics(all: Float64Array): CellStatistics {
  let n = 0;
  let sum = 0;
  for (const value of all) {
    if (Number.isNaN(value)) continue;
    all[n++] = value;
    sum += value;
  }
  if (n === 0) return { n, mean: null, sd: null, low: null, high: null, quantiles: parts.map(() => null) };
  const values = all.subarray(0, n);
  const mean = sum / n;
  let squares = 0;
  for (const value of values) squares += (value - mean) * (value - mean);
  values.sort();
  const quantiles = parts.map((part) => quantileOf(values, part));
  if (n === 1) return { n, mean, sd: null, low: null, high: null, quantiles };
  const sd = Math.sqrt(squares / (n - 1));
  const half = (tOf(n - 1) * sd) / Math.sqrt(n);
  return { n, mean, sd, low: mean - half, high: mean + half, quantiles };
}

/** Of values that are sorted. */
export function quantileOf(values: ArrayLike<number>, part: number): number {
  const at = part * (values.length - 1);
  const below = Math.floor(at);
  const above = Math.min(below + 1, values.length - 1);
  return values[below] + (at - below) * (values[above] - values[below]);
}

/** Asked for once a column, and slow to find. */
const known = new Map<number, number>();
function tOf(freedom: number): number {
  let t = known.get(freedom);
  if (t === undefined) {
    t = quantile(0.975, freedom);
    known.set(freedom, t);
  }
  return t;
}
