/** Where values lie and how far apart. */
export interface Moments {
  readonly mean: number;
  /** Sample standard deviation; 0 for one value. */
  readonly sd: number;
  readonly n: number;
}

/** Of values that are finite numbers; NaN (a week without decisions, say) does not count. */
export function momentsOf(all: Iterable<number>): Moments {
  let n = 0;
  let sum = 0;
  for (const value of all) {
    if (Number.isNaN(value)) continue;
    n++;
    sum += value;
  }
  const mean = sum / n;
  let squares = 0;
  for (const value of all) if (!Number.isNaN(value)) squares += (value - mean) * (value - mean);
  return { mean, sd: n < 2 ? 0 : Math.sqrt(squares / (n - 1)), n };
}
