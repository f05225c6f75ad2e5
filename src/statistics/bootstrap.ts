import { below, chanceOf } from './chance.ts';
import { quantilesOf } from './estimate.ts';

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
    const ends = [(1 - confidence) / 2, (1 + confidence) / 2];
    const [low, high] = quantilesOf(
      results.map((result) => result[k]),
      ends,
    );
    return { low, high };
  });
}

/** Certainty has no interval of finite width. */
export function assertConfidence(confidence: number): void {
  if (!(confidence > 0 && confidence < 1)) throw new Error(`found confidence ${confidence}; expected above 0, below 1`);
}
