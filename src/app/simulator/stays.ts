import type { ExplainedWeek } from '../../model/explain.ts';
import type { Words } from '../../words/words.ts';
import type { Trajectory } from '../../experiment/run/trajectory.ts';

/** The weeks in which one person sat in a seat; a week later, `until` where there is one, someone else did. */
export interface Stay {
  readonly seat: number;
  readonly from: number;
  readonly until: number | undefined;
}

/** Everyone who has sat in a seat, one after the other. */
export function staysIn({ newcomers, weeks, employees }: Trajectory, seat: number): readonly Stay[] {
  const starts = [0, ...Array.from(weeks).filter((_, row) => newcomers[row * employees + seat] === 1)];
  return starts.map((from, n) => ({ seat, from, until: starts.at(n + 1) }));
}

/** Who sits there at the end of a week. */
export function stayAt(trajectory: Trajectory, seat: number, week: number): Stay {
  const stays = staysIn(trajectory, seat);
  return stays.findLast(({ from }) => from <= week) ?? stays[0];
}

/** What someone's line is while they sat there; nothing before they came and after they left. */
export const duringStay = (values: Float64Array, { from, until = values.length }: Stay): Float64Array =>
  values.map((value, week) => (week >= from && week < until ? value : Number.NaN));

export type Left = Stay & { readonly until: number };

/** All who left, the latest first; up to and including a week. */
export const leftUntil = (trajectory: Trajectory, week: number): readonly Left[] =>
  Array.from({ length: trajectory.employees }, (_, seat) => staysIn(trajectory, seat))
    .flat()
    .flatMap((stay) => (stay.until !== undefined && stay.until <= week ? [{ ...stay, until: stay.until }] : []))
    .sort((one, other) => other.until - one.until || one.seat - other.seat);

/** The half year before someone left, or as much of it as they were there: two weeks to be explained. */
const HALF_YEAR = 26;
export const halfYearBefore = ({ from, until }: Left): readonly [first: number, last: number] => [
  Math.min(until, Math.max(1, from + 1, until - HALF_YEAR)),
  until,
];

/** What pulled commitment down between two weeks, the strongest first; on 0–1. */
export function pulledDown(first: ExplainedWeek, last: ExplainedWeek): readonly { label: Words; by: number }[] {
  const before = termsOf(first);
  return [...termsOf(last)]
    .map(([term, { label, value }]) => ({ label, by: value - (before.get(term)?.value ?? 0) }))
    .filter(({ by }) => by < 0)
    .sort((one, other) => one.by - other.by);
}

const termsOf = ({ rules }: ExplainedWeek): ReadonlyMap<string, { label: Words; value: number }> =>
  new Map(
    rules.flatMap(({ targets }) =>
      targets
        .filter(({ column }) => column === 'commitment')
        .flatMap(({ terms }) => terms.map(({ term, label, value }) => [term, { label, value }] as const)),
    ),
  );
