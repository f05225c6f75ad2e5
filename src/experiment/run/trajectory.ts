import { P, PERSON, T, TEAM, traitColumns } from '../../model/columns.ts';
import { DECISION, DECISION_LENGTH } from '../../model/decisionRecord.ts';
import { eachOf } from '../../model/eachOf.ts';
import { coachingGiven } from '../../model/picture.ts';
import { firstSeat, type Population } from '../../model/population.ts';
import { leverAt, type RunInput } from '../../model/input.ts';
import { deviationsOf } from '../../model/measures/deviations.ts';
import { usualMeasures } from '../../model/measures/index.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { recorded, type Job, type Outcome } from './job.ts';
import { everyWeek, recordedWeeks } from './recording.ts';

/** The columns that are kept of everyone, and of every team: those that are drawn one by one. */
export const drawnOfPeople = [
  'satisfaction',
  'commitment',
  'initiative',
  'trustInLeader',
  'trustInTeam',
  'strain',
  'responsibility',
] as const;
export type DrawnOfPeople = (typeof drawnOfPeople)[number];
export const drawnOfTeams = ['performance', 'control', 'coachingGiven'] as const;
export type DrawnOfTeams = (typeof drawnOfTeams)[number];

/** Everyone and every team through the weeks. */
export interface DrawnColumns {
  readonly employees: number;
  readonly teams: number;
  /** The weeks at whose end columns were kept, rising; all of them unless the organisation is large. */
  readonly weeks: Int32Array;
  /** Week by week, in each week by seat; 0–1. */
  readonly people: Readonly<Record<DrawnOfPeople, Float32Array>>;
  /** Week by week, in each week by team; 0–1. */
  readonly ofTeams: Readonly<Record<DrawnOfTeams, Float32Array>>;
  readonly decisions: DrawnDecisions;
  /** Week by week, by seat: 1 where someone left since the week kept before, and a newcomer took the seat; else 0. */
  readonly newcomers: Uint8Array;
}

/** What everyone met that week, week by week, by seat. */
export interface DrawnDecisions {
  /** 2 · kind + success (decisionRecord.ts); 0 where nothing was to be decided. */
  readonly outcome: Uint8Array;
  /** By the order of `domains`; -1 without a decision. */
  readonly domain: Int8Array;
  /** The seat of who decided, as far as that was someone of the team; -1 without a decision. */
  readonly who: Int32Array;
}

/** One run with everyone in it; measures hold every week in the model's units. */
export interface Trajectory extends DrawnColumns {
  readonly measures: Readonly<Record<string, Float64Array>>;
}

export const trajectoryJob = (scenario: Scenario, replicate: number): Job => ({
  scenario,
  replicate,
  recording: everyWeek([...usualMeasures, ...deviationsOf(drawnOfPeople).filter((id) => !usualMeasures.includes(id))]),
  columns: true,
});

/** What became of such a job. Throws the reason where the run has no numbers. */
export const trajectoryOf = (outcome: Outcome): Trajectory => ({
  ...recorded(outcome, 'columns'),
  measures: recorded(outcome, 'measures'),
});

/** How many people-weeks are kept: 120 people over some 60 years; above that not every week is. */
const MOST_KEPT = 400_000;

/** Keeps the drawn columns while a run goes on; `columns` once it is over. */
export function columnRecorder(input: RunInput) {
  const { employees } = input.organisation;
  const weeks = recordedWeeks(input.weeks, Math.max(1, Math.ceil((employees * (input.weeks + 1)) / MOST_KEPT)));
  const newcomersAt = watchSeats(employees);
  let kept: DrawnColumns | undefined;
  let row = 0;
  return {
    watch: (columns: Population, week: number): void => {
      kept ??= roomFor(columns, weeks);
      if (week !== weeks[row]) return;
      for (const name of drawnOfPeople) take(columns.person, PERSON, P[name], kept.people[name], row * employees);
      take(columns.team, TEAM, T.performance, kept.ofTeams.performance, row * columns.teams);
      take(columns.team, TEAM, T.control, kept.ofTeams.control, row * columns.teams);
      takeCoaching(input, columns, week, kept.ofTeams.coachingGiven, row * columns.teams);
      takeDecisions(columns.decision, kept.decisions, row * employees);
      newcomersAt(columns.person, kept.newcomers, row * employees);
      row++;
    },
    columns: (): DrawnColumns | undefined => kept,
  };
}

function roomFor({ employees, teams }: Population, weeks: Int32Array): DrawnColumns {
  const each = weeks.length * employees;
  return {
    employees,
    teams,
    weeks,
    people: eachOf(drawnOfPeople, () => new Float32Array(each)),
    ofTeams: eachOf(drawnOfTeams, () => new Float32Array(weeks.length * teams)),
    decisions: { outcome: new Uint8Array(each), domain: new Int8Array(each), who: new Int32Array(each) },
    newcomers: new Uint8Array(each),
  };
}

/** One column of records of `length` numbers, from place `to` on; a plain loop, since a lever that is dragged waits for it. */
function take(records: Float64Array, length: number, column: number, into: Float32Array, to: number): void {
  for (let at = column; at < records.length; at += length) into[to++] = records[at];
}

/** What each leader gives, of the columns as they stand at the end of the week. */
function takeCoaching(
  { levers, assumptions }: RunInput,
  columns: Population,
  week: number,
  into: Float32Array,
  to: number,
): void {
  const coaching = leverAt(levers.coaching, week);
  for (let t = 0; t < columns.teams; t++) {
    const size = firstSeat(columns, t + 1) - firstSeat(columns, t);
    const at = t * TEAM;
    into[to + t] = coachingGiven(
      coaching,
      columns.team[at + T.control],
      columns.team[at + T.coachingSkill],
      assumptions.leading.coachingSpan / size,
    );
  }
}

function takeDecisions(records: Int32Array, { outcome, domain, who }: DrawnDecisions, to: number): void {
  for (let at = 0; at < records.length; at += DECISION_LENGTH) {
    outcome[to] = 2 * records[at + DECISION.kind] + records[at + DECISION.success];
    domain[to] = records[at + DECISION.domain];
    who[to] = records[at + DECISION.who];
    to++;
  }
}

/** Tells who is new since the last look: what a person is by nature never changes. */
function watchSeats(employees: number) {
  const traits = traitColumns.length;
  const before = new Float64Array(employees * traits);
  const first = P[traitColumns[0]];
  let looked = false;
  return (people: Float64Array, into: Uint8Array, to: number): void => {
    for (let i = 0; i < employees; i++) {
      const at = i * PERSON + first;
      const known = i * traits;
      let same = 0;
      while (same < traits && before[known + same] === people[at + same]) same++;
      if (same === traits) continue;
      for (let trait = same; trait < traits; trait++) before[known + trait] = people[at + trait];
      into[to + i] = looked ? 1 : 0;
    }
    looked = true;
  };
}
