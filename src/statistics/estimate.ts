import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { quantileSorted } from 'd3-array';
import { momentsOf, type Moments } from './moments.ts';

export interface Estimate extends Moments {
  /** Half of the interval of the mean (Student's t; 95 % unless asked otherwise); undefined for one value. */
  readonly halfWidth: number | undefined;
}

/** Mean, deviation and interval of the mean of values that are finite numbers; NaN does not count. */
export function estimate(all: Iterable<number>, confidence = 0.95): Estimate {
  const moments = momentsOf(all);
  const { sd, n } = moments;
  return { ...moments, halfWidth: n < 2 ? undefined : halfWidthOf(sd, n, confidence) };
}

/** Half of the interval of the mean of `n` values, at least two, of which `sd` is the sample standard deviation. */
export const halfWidthOf = (sd: number, n: number, confidence = 0.95): number =>
  (tOf((1 + confidence) / 2, n - 1) * sd) / Math.sqrt(n);

/** Slow to find, and asked for again and again. */
const known = new Map<string, number>();
function tOf(below: number, freedom: number): number {
  const name = `${below} ${freedom}`;
  const t = known.get(name) ?? tQuantile(below, freedom);
  known.set(name, t);
  return t;
}

/** What these shares of the values lie below, linear between them (type 7 of Hyndman & Fan 1996); NaN of no values. */
export function quantilesOf(values: Iterable<number>, shares: readonly number[]): readonly number[] {
  const sorted = Array.from(Float64Array.from(values).sort());
  return shares.map((share) => quantileSorted(sorted, share) ?? NaN);
}
