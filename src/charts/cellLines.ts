import type { Words } from '../model/define.ts';
import type { Phase, Shown } from './series.ts';

export interface CellLinesInput {
  readonly measure: Shown;
  /** The weeks of the values, ascending. */
  readonly weeks: ArrayLike<number>;
  readonly phases?: readonly Phase[] | undefined;
  /** Means with their 95 % interval as they are to be read; NaN where there is none. */
  readonly cells: readonly {
    readonly name: Words;
    readonly mean: ArrayLike<number>;
    readonly low: ArrayLike<number>;
    readonly high: ArrayLike<number>;
  }[];
}

export interface CellLinesPoints {
  readonly measure: Shown;
  readonly weeks: readonly number[];
  readonly phases: readonly Phase[];
  readonly all: number;
  /** The first 24. */
  readonly cells: readonly {
    readonly name: Words;
    readonly mean: readonly number[];
    readonly low: readonly number[];
    readonly high: readonly number[];
  }[];
}
