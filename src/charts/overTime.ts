import type { Words } from '../model/define.ts';
import type { Series, Shown, Timeline } from './series.ts';

export interface Bands<Values> {
  readonly q05: Values;
  readonly q25: Values;
  readonly q75: Values;
  readonly q95: Values;
}

export interface OverTimeInput extends Timeline {
  readonly measure: Shown;
  /** Of people; of teams or a plain mean where the measure has no spread. */
  readonly median: Series;
  /** Over people. */
  readonly bands?: Bands<Series> | undefined;
  readonly forecast?: Series | undefined;
  /** A dashed ghost behind the line. */
  readonly reference?: { readonly name: Words; readonly values: Series } | undefined;
}

/** In points, by week. */
export interface OverTimePoints extends Timeline {
  readonly measure: Shown;
  readonly median: readonly number[];
  readonly bands: Bands<readonly number[]> | undefined;
  readonly forecast: readonly number[] | undefined;
  readonly reference: { readonly name: Words; readonly values: readonly number[] } | undefined;
}
