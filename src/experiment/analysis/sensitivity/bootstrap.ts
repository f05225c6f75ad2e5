import { below, chanceOf } from '../../sweep/chance.ts';

export interface Resampling {
  /** Between 0 and 1; default 0.95. */
  readonly confidence?: number;
  /** Default 1000. */
  readonly resamples?: number;
  /** Default: one that never changes, so that the same results give the same intervals. */
  readonly seed?: string;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Percentile intervals (Efron 1979) of the numbers that `statistic` makes of picked samples. A resample from which it
 * can make none does not count; undefined where none counts.
 */
export function intervalsOf(
  samples: number,
  statistic: (picks: Int32Array) => readonly number[] | undefined,
  { confidence = 0.95, resamples = 1000, seed = 'selfsteer' }: Resampling,
): readonly Interval[] | undefined {
  assertConfidence(confidence);
  const chance = chanceOf('bootstrap', seed);
  const picks = new Int32Array(samples);
  const results: (readonly number[])[] = [];
  for (let resample = 0; resample < resamples; resample++) {
    for (let place = 0; place < samples; place++) picks[place] = below(samples, chance(place, resample));
    const result = statistic(picks);
    if (result !== undefined) results.push(result);
  }
  if (results.length === 0) return undefined;
  return results[0].map((_, k) => {
    const sorted = Float64Array.from(results, (result) => result[k]).sort();
    return { low: quantile(sorted, (1 - confidence) / 2), high: quantile(sorted, (1 + confidence) / 2) };
  });
}

/** Certainty has no interval of finite width. */
export function assertConfidence(confidence: number): void {
  if (!(confidence > 0 && confidence < 1)) throw new Error(`found confidence ${confidence}; expected above 0, below 1`);
}

/** Linear between the sorted values (type 7 of Hyndman & Fan 1996). */
function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const before = Math.floor(place);
  const after = Math.ceil(place);
  return sorted[before] + (place - before) * (sorted[after] - sorted[before]);
}
