import { keyText } from '../random/key.ts';
import type { DoneRun, FailedRun } from '../experiment/run/job.ts';
import { scaleOf } from '../experiment/run/points.ts';
import { personRows, type PersonRow } from '../experiment/tables/people.ts';
import { atEnd } from '../experiment/run/atEnd.ts';
import { isMeasureId, type MeasureId } from '../model/measures/index.ts';
import type { Outcome } from './options.ts';

/** What was recorded of a run. */
export interface RecordedRun {
  /** Runs of two scenarios with the same seed and replicate meet the same people and luck; counts from 0. */
  readonly replicate: number;
  /** The weeks of all measures, rising: week 0, each that is recorded, and the last. */
  readonly weeks: Int32Array;
  /**
   * By name, a number a week: points and per cent from 0 to 100, counts as they are, since the week
   * before that is recorded; NaN where a week has no value.
   */
  readonly measures: Readonly<Record<string, Float64Array>>;
  /** Everyone at the end of each week that was asked for, by week and seat. */
  readonly people: readonly PersonInWeek[];
}

/** Someone at the end of a week: all columns in points from 0 to 100, and the decision that the person met in that week. */
export type PersonInWeek = PersonRow & { readonly week: number };

/** One scenario lived through once. */
export interface Run extends RecordedRun {
  /** Key of all chance in the run: `k` and 16 hexadecimal digits, as the files of a batch have it. */
  readonly chance: string;
  /** By name: those that the sweep names, and your own; NaN where there is none. */
  readonly outcomes: Readonly<Record<string, number>>;
}

/** A run that has no numbers. */
export type RunFailure = FailedRun;

/** The runs of one scenario. */
export interface Ensemble {
  /** Every replicate that has numbers, in their order. */
  readonly runs: readonly Run[];
  /** Every replicate that has none, and why. */
  readonly failures: readonly RunFailure[];
}

export interface Kept {
  readonly weeks: Int32Array;
  readonly measures: readonly MeasureId[];
  /** What measures of one's own came to, in the same weeks. */
  readonly own: Readonly<Record<string, Float64Array>>;
  readonly outcomes: Readonly<Record<string, Outcome>>;
}

/** A run in people's units. Throws a TypeError where an outcome is no number. */
export function runOf(done: DoneRun, { weeks, measures, own, outcomes }: Kept): Run {
  const recorded: RecordedRun = {
    replicate: done.replicate,
    weeks,
    measures: { ...Object.fromEntries(measures.map((id) => [id, inPoints(id, done.measures[id])])), ...own },
    people: (done.people ?? []).flatMap((kept) => personRows(kept).map((row) => ({ week: kept.week, ...row }))),
  };
  return {
    ...recorded,
    chance: `k${keyText(done.key)}`,
    outcomes: Object.fromEntries(
      Object.entries(outcomes).map(([name, outcome]) => [name, numberOf(name, outcome(recorded))]),
    ),
  };
}

/** The literal NaN has the same bits everywhere; one that was computed has not. */
function inPoints(measure: MeasureId, values: Float64Array): Float64Array {
  const scale = scaleOf(measure);
  return values.map((value) => (Number.isNaN(value) ? NaN : value * scale));
}

/** What a run came to: the value in its last week, of a count the total. */
export const endOf = (name: string, values: Float64Array): number =>
  isMeasureId(name) ? atEnd(name, values) : (values.at(-1) ?? NaN);

/** What a function of one's own gave. Throws a TypeError where that is no number. */
export function numberOf(name: string, value: unknown): number {
  if (typeof value === 'number') return value;
  throw new TypeError(`${name} gave ${String(value)}; expected a number, NaN where there is none`);
}
