import { quantile } from 'd3-array';
import type { Words } from '../../words/words.ts';

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
  readonly number: number;
  readonly name: Words;
}

/** Something that happened in a week. */
export interface NamedWeek {
  readonly week: number;
  readonly name: Words;
}

/** What every chart over weeks shows beside its lines. */
export interface Timeline {
  readonly phases: readonly Phase[];
  readonly events?: readonly NamedWeek[] | undefined;
  /** The week that people look at; without one, sentences are about the last. */
  readonly playhead?: number | undefined;
}

/** Of 0–1, as people read it: 0–100. */
export const inPoints = (values: Series): readonly number[] => Array.from(values, (value) => value * 100);

export const known = (value: number | undefined): value is number => value !== undefined && Number.isFinite(value);

/** The last index with a value; -1 where there is none. */
export function lastKnown(values: readonly number[]): number {
  for (let i = values.length - 1; i >= 0; i--) if (known(values[i])) return i;
  return -1;
}

/** The week that sentences are about. */
export const weekOf = (playhead: number | undefined, values: readonly number[]): number =>
  playhead === undefined ? lastKnown(values) : Math.min(playhead, values.length - 1);

export const phaseAt = (phases: readonly Phase[], week: number): Phase | undefined =>
  phases.findLast(({ from }) => from <= week);

/** Type 7 of Hyndman and Fan, of values in any order; NaN does not count, and is what comes of none. */
export const quantileOf = (values: readonly number[], part: number): number => quantile(values, part) ?? Number.NaN;

/** The median of several series, week by week. */
export function middleOf(all: readonly (readonly number[])[]): readonly number[] {
  const weeks = Math.max(0, ...all.map(({ length }) => length));
  return Array.from({ length: weeks }, (_, week) =>
    quantileOf(
      all.map((values) => values[week]),
      0.5,
    ),
  );
}

/** For tables: null where there is no value. */
export const orNull = (value: number | undefined): number | null => (known(value) ? value : null);
