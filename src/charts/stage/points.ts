import type { DecisionKindName } from '../../model/decisionRecord.ts';
import type { Words } from '../../words/words.ts';

/** What the colour of people can tell. */
export const stageMeasures = ['satisfaction', 'commitment', 'initiative', 'trustInLeader', 'strain'] as const;
export type StageMeasure = (typeof stageMeasures)[number];

/** Who took a decision. */
export const stageKinds = ['reserved', 'overruled', 'self', 'teammate', 'nobody'] as const;
export type StageKind = (typeof stageKinds)[number];

/** Everyone through the weeks, as a run keeps it: week by week, in each by seat or by team; all on 0–1. */
export interface StageColumns {
  readonly employees: number;
  readonly teams: number;
  /** The first seat of each team, and one past the last of all. */
  readonly firstSeats: Int32Array;
  readonly weeks: Int32Array;
  readonly people: Readonly<Record<StageMeasure | 'responsibility', Float32Array>>;
  readonly ofTeams: Readonly<Record<'control' | 'coachingGiven', Float32Array>>;
  /** 2 · kind + success by seat, and the seat of who decided. */
  readonly decisions: { readonly outcome: Uint8Array; readonly who: Int32Array };
  /** 1 where a newcomer took the seat. */
  readonly newcomers: Uint8Array;
}

/** Something that strikes teams, or all of them. */
export interface StageEvent {
  readonly week: number;
  readonly name: Words;
  readonly teams: readonly number[] | undefined;
}

export interface StageInput {
  readonly columns: StageColumns;
  /** The kinds of decisions, each at its number. */
  readonly kinds: readonly DecisionKindName[];
  readonly measure: StageMeasure;
  readonly measureName: Words;
  readonly week: number;
  readonly events: readonly StageEvent[];
}

export interface DecisionMark {
  readonly kind: StageKind;
  /** Weeks since it was taken. */
  readonly age: number;
  /** The seat of who took it. */
  readonly who: number;
  readonly worked: boolean;
}

export interface MemberPoints {
  readonly seat: number;
  readonly value: number;
  readonly responsibility: number;
  /** Weeks since this person came; undefined where that is longer ago than marks stay. */
  readonly cameAgo: number | undefined;
  /** The latest decision of each kind that this person met, as far as marks stay. */
  readonly marks: readonly DecisionMark[];
}

export interface TeamPoints {
  /** Counts from 0. */
  readonly index: number;
  readonly control: number;
  readonly coaching: number;
  /** Mean of the measure. */
  readonly mean: number;
  /** Decisions of the weeks that are seen, by kind. */
  readonly counts: Readonly<Record<StageKind, number>>;
  readonly members: readonly MemberPoints[];
  readonly event: { readonly name: Words; readonly age: number } | undefined;
}

/** What is to be seen of one week, and of the weeks before it whose marks still stand. */
export interface StagePoints {
  readonly week: number;
  readonly employees: number;
  readonly allTeams: number;
  readonly measure: StageMeasure;
  readonly measureName: Words;
  /** The middle person in week 0: colours lie to either side of it. */
  readonly middle: number;
  /** All, or an even sample of a very large organisation. */
  readonly teams: readonly TeamPoints[];
  readonly counts: Readonly<Record<StageKind, number>>;
}

/** Marks stay so many weeks, so that a still picture tells the same as a moving one. */
export const STAY = 6;
/** No more teams than this are drawn. */
export const MOST_TEAMS = 2_000;

export function stagePoints(input: StageInput): StagePoints {
  const { columns, week, measure, measureName } = input;
  const rows = rowsSeen(columns.weeks, week);
  const shown = Math.min(columns.teams, MOST_TEAMS);
  const teams = Array.from({ length: shown }, (_, n) =>
    teamPoints(input, rows, Math.floor((n * columns.teams) / shown)),
  );
  return {
    week,
    employees: columns.employees,
    allTeams: columns.teams,
    measure,
    measureName,
    middle: middleAtFirst(columns, measure),
    teams,
    counts: added(teams.map(({ counts }) => counts)),
  };
}

/** The rows of the weeks whose marks stand, the latest first. */
function rowsSeen(weeks: Int32Array, week: number): readonly number[] {
  const last = Math.max(
    0,
    weeks.findLastIndex((looked) => looked <= week),
  );
  const rows = [last];
  for (let row = last - 1; row >= 0 && weeks[row] > week - STAY; row--) rows.push(row);
  return rows;
}

function teamPoints(input: StageInput, rows: readonly number[], index: number): TeamPoints {
  const { columns, measure, week } = input;
  const [first, end] = [columns.firstSeats[index], columns.firstSeats[index + 1]];
  const counts = noDecisions();
  let sum = 0;
  const members: MemberPoints[] = [];
  for (let seat = first; seat < end; seat++) {
    const at = rows[0] * columns.employees + seat;
    const value = columns.people[measure][at];
    sum += value;
    members.push({
      seat,
      value,
      responsibility: columns.people.responsibility[at],
      cameAgo: ageOfFirst(columns, rows, week, (place) => columns.newcomers[place + seat] === 1),
      marks: marksOf(input, rows, seat, counts),
    });
  }
  const ofTeam = rows[0] * columns.teams + index;
  return {
    index,
    control: columns.ofTeams.control[ofTeam],
    coaching: columns.ofTeams.coachingGiven[ofTeam],
    mean: sum / (end - first),
    counts,
    members,
    event: eventOf(input, index),
  };
}

function marksOf(
  { columns, kinds, week }: StageInput,
  rows: readonly number[],
  seat: number,
  counts: Record<StageKind, number>,
): readonly DecisionMark[] {
  const marks: DecisionMark[] = [];
  for (const row of rows) {
    const at = row * columns.employees + seat;
    const outcome = columns.decisions.outcome[at];
    const kind = kinds[outcome >> 1];
    if (kind === 'none') continue;
    counts[kind]++;
    if (marks.some((mark) => mark.kind === kind)) continue;
    const worked = outcome % 2 === 1;
    marks.push({ kind, age: Math.max(0, week - columns.weeks[row]), who: columns.decisions.who[at], worked });
  }
  return marks;
}

function ageOfFirst(
  { employees, weeks }: StageColumns,
  rows: readonly number[],
  week: number,
  holds: (place: number) => boolean,
): number | undefined {
  const row = rows.find((one) => holds(one * employees));
  return row === undefined ? undefined : Math.max(0, week - weeks[row]);
}

/** The latest event that still shows at a team. */
function eventOf({ events, week }: StageInput, team: number): TeamPoints['event'] {
  const event = events.findLast(
    (one) => one.week <= week && one.week > week - STAY && (one.teams?.includes(team) ?? true),
  );
  return event && { name: event.name, age: week - event.week };
}

const middles = new WeakMap<Float32Array, number>();

/** Kept with the run: it is asked in every frame. */
function middleAtFirst({ people, employees }: StageColumns, measure: StageMeasure): number {
  const values = people[measure];
  const known = middles.get(values);
  if (known !== undefined) return known;
  const sorted = values.slice(0, employees).sort();
  const middle = (sorted[(employees - 1) >> 1] + sorted[employees >> 1]) / 2;
  middles.set(values, middle);
  return middle;
}

const noDecisions = (): Record<StageKind, number> => ({ reserved: 0, overruled: 0, self: 0, teammate: 0, nobody: 0 });

function added(each: readonly Readonly<Record<StageKind, number>>[]): Record<StageKind, number> {
  const sum = noDecisions();
  for (const counts of each) for (const kind of stageKinds) sum[kind] += counts[kind];
  return sum;
}

export const allOf = (counts: Readonly<Record<StageKind, number>>): number =>
  stageKinds.reduce((sum, kind) => sum + counts[kind], 0);
