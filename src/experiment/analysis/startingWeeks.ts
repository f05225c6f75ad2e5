import { leverAt } from '../../model/input.ts';
import type { Points } from '../../scenario/scenario.ts';
import { pairedDifference } from './comparison.ts';

/** A first change of less than this share of the largest one is a run-up, not yet the change itself. */
const RUN_UP = 0.25;

/** The week in which a lever begins to change for real; undefined where it stays as it is. */
export function startOf(points: Points): number | undefined {
  const steps = points.slice(1).map(([, value], k) => Math.abs(value - points[k][1]));
  const largest = Math.max(0, ...steps);
  return largest === 0 ? undefined : points[steps.findIndex((step) => step >= RUN_UP * largest)][0];
}

/** The same course with its change begun in another week: what comes before stays as it was, and what comes after moves. */
export function startedIn(points: Points, start: number, week: number): Points {
  if (week === start) return points;
  const earlier = points.filter(([at]) => at < Math.min(start, week));
  const held: Points = week > start ? [[start, leverAt(points, start)]] : [];
  const later = points.filter(([at]) => at > start).map(([at, value]): Points[number] => [at + week - start, value]);
  return [...earlier, ...held, [week, leverAt(points, Math.min(start, week))], ...later];
}

export const COMPARED = 5;
/** Half a year apart, where a run has room for it. */
const APART = 26;
/** Of the run: who begins later than that, sees little of what came of it. */
const LATEST = 5 / 6;

/** Weeks to begin in, evenly apart, the planned one among them and as far in the middle as the run allows. */
export function startingWeeks(start: number, weeks: number): readonly number[] {
  const latest = Math.max(start, Math.floor(weeks * LATEST));
  const apart = Math.max(1, Math.min(APART, Math.floor(latest / COMPARED)));
  const first = Math.max(0, start) % apart;
  const all = Array.from({ length: Math.floor((latest - first) / apart) + 1 }, (_, k) => first + k * apart);
  const from = Math.max(0, Math.min(all.indexOf(Math.max(0, start)) - 2, all.length - COMPARED));
  return all.slice(from, from + COMPARED);
}

/** Who begins before or after a week does worse than with the best start; undefined where that is no loss. */
export interface Worse {
  readonly before: number | undefined;
  readonly after: number | undefined;
  /** Points that the worst of them loses. */
  readonly by: number;
}

export interface Judgement {
  /** How far a measure falls below where it began. */
  readonly dip: Worse | undefined;
  /** Where it ends. */
  readonly end: Worse | undefined;
}

/** One week is mostly chance, so lows and ends are of a quarter of a year. */
const QUARTER = 13;
/** Points; less is nothing that anyone would notice. */
const NOTICED = 1;

/** One measure in points, by starting week and replicate: replicate i is the same people and luck in each. */
export function judged(weeks: readonly number[], runs: readonly (readonly (readonly number[])[])[]): Judgement {
  const [lows, ends] = [lowOf, endOf].map((of) => runs.map((replicates) => replicates.map(of)));
  return { dip: worseThanBest(weeks, lows), end: worseThanBest(weeks, ends) };
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const endOf = (values: readonly number[]): number => meanOf(values.slice(-QUARTER));

/** 0 where it never falls, else how far it does, as a negative number. */
function lowOf(values: readonly number[]): number {
  const quarters = Array.from({ length: Math.max(1, values.length - QUARTER + 1) }, (_, week) =>
    meanOf(values.slice(week, week + QUARTER)),
  );
  return Math.min(0, Math.min(...quarters) - values[0]);
}

/** Clear are differences that keep their sign in the whole interval, which is wider as more weeks are held against the best. */
function worseThanBest(weeks: readonly number[], values: readonly (readonly number[])[]): Worse | undefined {
  const means = values.map(meanOf);
  const best = means.indexOf(Math.max(...means));
  const confidence = 1 - 0.05 / Math.max(1, weeks.length - 1);
  const losses = values.map((own) => {
    const { mean, halfWidth = Infinity } = pairedDifference(values[best], own, confidence);
    return mean + halfWidth < 0 && -mean >= NOTICED ? -mean : 0;
  });
  const first = losses.indexOf(0);
  const last = losses.lastIndexOf(0);
  const before = first > 0 ? weeks[first] : undefined;
  const after = last < weeks.length - 1 ? weeks[last] : undefined;
  if (before === undefined && after === undefined) return undefined;
  return { before, after, by: Math.max(...losses.slice(0, first), ...losses.slice(last + 1)) };
}
