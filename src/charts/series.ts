import type { Words } from '../model/define.ts';

/** Values by week from week 0 on, or by person; NaN where there is none. Charts of runs take the model's units (0–1). */
export type Series = ArrayLike<number>;

/** What a chart needs to know of a measure; the model's measures are such. */
export interface Shown {
  readonly id: string;
  readonly name: Words;
}

export interface Phase {
  /** Its first week. */
  readonly from: number;
  readonly numeral: number;
  readonly name: Words;
}

/** What every chart over weeks shows beside its lines. */
export interface Timeline {
  readonly phases: readonly Phase[];
  /** The week that people look at; without one, sentences are about the last. */
  readonly playhead?: number | undefined;
}

/** Of 0–1, as people read it: 0–100. */
export const inPoints = (values: Series): readonly number[] => Array.from(values, (value) => value * 100);

export const known = (value: number | undefined): value is number => value !== undefined && Number.isFinite(value);
