import quantile from '@stdlib/stats-base-dists-t-quantile';

export interface Estimate {
  readonly mean: number;
  /** Sample standard deviation; 0 for one value. */
  readonly sd: number;
  readonly n: number;
  /** Half of the interval of the mean (Student's t; 95 % unless asked otherwise); undefined for one value. */
  readonly halfWidth: number | undefined;
}

/** Mean and interval of values that are finite numbers; NaN (a week without decisions, say) does not count. */
export function estimate(all: readonly number[], confidence = 0.95): Estimate {
  const values = all.filter((value) => !Number.isNaN(value));
  const n = values.length;
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / n;
  let squares = 0;
  for (const value of values) squares += (value - mean) * (value - mean);
  const sd = n > 1 ? Math.sqrt(squares / (n - 1)) : 0;
  const halfWidth = n > 1 ? (quantile((1 + confidence) / 2, n - 1) * sd) / Math.sqrt(n) : undefined;
  return { mean, sd, n, halfWidth };
}
