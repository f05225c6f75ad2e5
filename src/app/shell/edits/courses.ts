import { leverAt } from '../../../model/input.ts';
import type { Points } from '../../../scenario/scenario.ts';

/** The same value in every week. */
export const constant = (value: number): Points => [[0, value]];

export const isSameCourse = (one: Points, other: Points): boolean =>
  one.length === other.length && one.every(([week, value], k) => week === other[k][0] && value === other[k][1]);

/**
 * The value from a week on. A change that is made in a week shows a week later only, so it is where the course after it comes
 * from: the line that follows, carried back to that week.
 */
export function valueFrom(points: Points, week: number): number {
  const k = points.findIndex(([at]) => at === week);
  if (k < 0 || k + 1 === points.length || points[k + 1][0] !== week + 1) return leverAt(points, week);
  const after = points.slice(k + 1);
  return within(2 * leverAt(after, week + 1) - leverAt(after, week + 2));
}

/** All that comes after `week` moves along by as much, as far as 0–100 leaves room; up to `week` nothing changes. */
export function shiftedFrom(points: Points, week: number, by: number): Points {
  const rest: Points = [[week + 1, leverAt(points, week + 1)], ...points.filter(([at]) => at > week + 1)];
  return [...upTo(points, week), ...bounded(rest.map(([at, value]) => [at, value + by]))];
}

/** After `week` one value stays, whatever was planned. */
export const heldFrom = (points: Points, week: number, value: number): Points => [
  ...upTo(points, week),
  [week + 1, value],
];

/** The course so far, pinned in its last week, so that what follows cannot bend it. */
const upTo = (points: Points, week: number): Points => [
  ...points.filter(([at]) => at < week),
  [week, leverAt(points, week)],
];

/** As a scenario can hold it: 0–100, without what sums leave behind in the last bits. */
export const within = (value: number): number => Math.min(100, Math.max(0, Math.round(value * 1e6) / 1e6));

/**
 * Each week's value brought within 0–100. Bringing only the points there would tilt the lines between them; so where a line
 * leaves the range, the whole weeks on either side of that place become points. A run reads whole weeks only, so what is
 * run is exact; half a week is as near as a file can come to the kink itself.
 */
function bounded(points: Points): Points {
  const weeks = new Set(points.map(([week]) => week));
  for (let k = 1; k < points.length; k++) {
    const [[from, low], [to, high]] = [points[k - 1], points[k]];
    for (const edge of [0, 100]) {
      if ((low - edge) * (high - edge) >= 0) continue;
      const crossing = from + ((edge - low) / (high - low)) * (to - from);
      weeks.add(Math.floor(crossing)).add(Math.ceil(crossing));
    }
  }
  return [...weeks].sort((a, b) => a - b).map((week) => [week, within(leverAt(points, week))]);
}
