import type { Series, Shown } from './series.ts';

export interface SparklineInput {
  readonly measure: Shown;
  readonly values: Series;
}

export interface SparklinePoints {
  readonly measure: Shown;
  readonly values: readonly number[];
}
