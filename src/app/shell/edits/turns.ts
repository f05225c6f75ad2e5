import type { Points, Scenario } from '../../../scenario/scenario.ts';
import { constant, heldFrom, isSameCourse, shiftedFrom, valueFrom, within } from './courses.ts';
import { pointsOf, withPoints, type Lane } from './leverEdits.ts';

/** What becomes of the plan after the playhead when a lever is turned: it moves along, it makes way, or all of it does. */
export const turnings = ['shift', 'hold', 'whole'] as const;
export type Turning = (typeof turnings)[number];

interface Shift {
  readonly week: number;
  /** Points, before what does not fit in 0–100 is cut off. */
  readonly by: number;
  /** By the slider that moves all domains of decision rights; each slider takes back its own shifts only. */
  readonly together: boolean;
}

/** How a lane came to its course. A scenario holds only what fits in 0–100, so what a turn counts from is kept here. */
interface Turned {
  readonly before: Points;
  readonly turning: Turning;
  /** Where the lane holds one value: from when. */
  readonly week: number;
  /** Where the plan moves along: in the order in which they were made. */
  readonly shifts: readonly Shift[];
  /** What came of it. Once a lane has another course, however that came, this tells nothing about it any more. */
  readonly after: Points;
}
export type Turns = Readonly<Partial<Record<Lane, Turned>>>;

/** A scenario with what is known of its turns. */
export interface Turnable {
  readonly scenario: Scenario;
  readonly turns?: Turns | undefined;
}

/** What is turned, and how. */
export interface Turn {
  /** More than one move equally, and are asked for by their mean. */
  readonly lanes: readonly Lane[];
  readonly week: number;
  readonly turning: Turning;
}

/** The lanes brought to a mean value from the week on. Turned back to where they were, they have exactly the course they had. */
export function turned<Of extends Turnable>(of: Of, turn: Turn, wanted: number): Of {
  const bases = turn.lanes.map((lane) => baseOf(of, lane, turn));
  const values = bases.map(({ value }) => value);
  const by = shiftTo(values, wanted);
  let { scenario } = of;
  const turns: Partial<Record<Lane, Turned>> = { ...of.turns };
  turn.lanes.forEach((lane, k) => {
    const next = turnedFrom(bases[k], turn, by);
    const now = pointsOf(scenario, lane);
    // Asked for once more, nothing changes.
    const after = isSameCourse(next.after, now) ? now : next.after;
    scenario = withPoints(scenario, lane, after);
    turns[lane] = { ...next, after };
  });
  return { ...of, scenario, turns };
}

/** Where the lanes stand from a week on, on average: as they were last asked for, where they were turned there. */
export const valueAt = (of: Turnable, lanes: readonly Lane[], week: number): number =>
  mean(lanes.map((lane) => laneValue(of, lane, week)));

export function laneValue(of: Turnable, lane: Lane, week: number): number {
  const last = lastOf(of, lane);
  return last?.turning === 'shift'
    ? valueAfter(last.before, last.shifts, week)
    : valueFrom(pointsOf(of.scenario, lane), week);
}

/** Where they would stand if this very turn had not been made. */
export const valueBefore = (of: Turnable, turn: Turn): number =>
  mean(turn.lanes.map((lane) => baseOf(of, lane, turn).value));

/** The course that a lane had until its plan made way for one value; undefined where it did not. */
export function goneFrom(of: Turnable, lane: Lane): Points | undefined {
  const last = lastOf(of, lane);
  if (!last || last.turning === 'shift') return undefined;
  const { before, turning, week } = last;
  const planned = turning === 'whole' ? before.length > 1 : before.some(([at]) => at > week + 1);
  return planned ? before : undefined;
}

/** The lane with the course that it had before its plan made way. */
export function broughtBack<Of extends Turnable>(of: Of, lane: Lane): Of {
  const gone = goneFrom(of, lane);
  return gone ? { ...of, scenario: withPoints(of.scenario, lane, gone) } : of;
}

/** What a turn counts from: the lane as it would be without that turn. */
type Base = Pick<Turned, 'before' | 'shifts'> & { readonly value: number };

function baseOf(of: Turnable, lane: Lane, { lanes, week, turning }: Turn): Base {
  const points = pointsOf(of.scenario, lane);
  const last = lastOf(of, lane);
  if (last?.turning !== turning) return { before: points, shifts: [], value: laneValue(of, lane, week) };
  if (turning !== 'shift') {
    const before = turning === 'whole' || last.week === week ? last.before : points;
    return { before, shifts: [], value: valueFrom(before, week) };
  }
  const together = lanes.length > 1;
  const shifts = last.shifts.filter((shift) => shift.week !== week || shift.together !== together);
  return { before: last.before, shifts, value: valueAfter(last.before, shifts, week) };
}

function turnedFrom({ before, shifts, value }: Base, { lanes, week, turning }: Turn, by: number): Turned {
  const made = { before, turning, week, shifts: [] };
  if (turning === 'whole') return { ...made, after: constant(within(value + by)) };
  if (turning === 'hold') return { ...made, after: heldFrom(before, week, within(value + by)) };
  const all = by === 0 ? shifts : [...shifts, { week, by, together: lanes.length > 1 }];
  const after = all.reduce((points, shift) => shiftedFrom(points, shift.week, shift.by), before);
  return { ...made, shifts: all, after };
}

/** Shifting adds up and is cut off week by week, so it does so in the one week as well; there the plan's own slope stays out. */
const valueAfter = (before: Points, shifts: readonly Shift[], week: number): number =>
  shifts.reduce((value, shift) => (shift.week <= week ? within(value + shift.by) : value), valueFrom(before, week));

function lastOf({ scenario, turns }: Turnable, lane: Lane): Turned | undefined {
  const last = turns?.[lane];
  return last?.after === pointsOf(scenario, lane) ? last : undefined;
}

/** By how much all are to move for their mean to come out as wanted, when those that reach an end stay there. */
function shiftTo(values: readonly number[], wanted: number): number {
  let by = wanted - mean(values);
  for (let round = 1; round < values.length; round++) {
    const free = values.filter((value) => value + by >= 0 && value + by <= 100);
    const ends = (values.length - free.length) * (by > 0 ? 100 : 0);
    if (free.length === 0 || free.length === values.length) break;
    by = (wanted * values.length - ends - sum(free)) / free.length;
  }
  return by;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;
