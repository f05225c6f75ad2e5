import type { Words } from '../model/define.ts';
import type { Shown } from './series.ts';

export interface Axis {
  readonly name: Words;
  readonly levels: readonly string[];
}

export interface HeatmapInput {
  readonly measure: Shown;
  readonly rows: Axis;
  readonly columns: Axis;
  /** `values[row][column]` as they are to be read; NaN where there is none. */
  readonly values: readonly ArrayLike<number>[];
  /** Differences are blue above 0 and orange below; levels have one hue. */
  readonly of: 'level' | 'difference';
}

export interface HeatmapPoints {
  readonly measure: Shown;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly values: readonly (readonly number[])[];
  readonly of: 'level' | 'difference';
}
