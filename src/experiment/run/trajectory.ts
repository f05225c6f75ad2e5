import { P, PERSON, T, TEAM } from '../../model/columns.ts';
import { eachOf } from '../../model/eachOf.ts';
import type { Population } from '../../model/population.ts';
import type { RunInput } from '../../model/input.ts';
import { usualMeasures } from '../../model/measures/index.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { recorded, type Job, type Outcome } from './job.ts';
import { everyWeek, recordedWeeks } from './recording.ts';

/** The columns that are kept of everyone, and of every team: those that are drawn one by one. */
export const drawnOfPeople = ['satisfaction', 'commitment', 'initiative'] as const;
export type DrawnOfPeople = (typeof drawnOfPeople)[number];
export const drawnOfTeams = ['performance'] as const;
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
}

/** One run with everyone in it; measures hold every week in the model's units. */
export interface Trajectory extends DrawnColumns {
  readonly measures: Readonly<Record<string, Float64Array>>;
}

export const trajectoryJob = (scenario: Scenario, replicate: number): Job => ({
  scenario,
  replicate,
  recording: everyWeek(usualMeasures),
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
export function columnRecorder({ organisation, weeks: last }: RunInput) {
  const { employees } = organisation;
  const weeks = recordedWeeks(last, Math.max(1, Math.ceil((employees * (last + 1)) / MOST_KEPT)));
  let kept: DrawnColumns | undefined;
  let row = 0;
  return {
    watch: (columns: Population, week: number): void => {
      kept ??= roomFor(columns, weeks);
      if (week !== weeks[row]) return;
      for (const name of drawnOfPeople) take(columns.person, PERSON, P[name], kept.people[name], row * employees);
      for (const name of drawnOfTeams) take(columns.team, TEAM, T[name], kept.ofTeams[name], row * columns.teams);
      row++;
    },
    columns: (): DrawnColumns | undefined => kept,
  };
}

function roomFor({ employees, teams }: Population, weeks: Int32Array): DrawnColumns {
  return {
    employees,
    teams,
    weeks,
    people: eachOf(drawnOfPeople, () => new Float32Array(weeks.length * employees)),
    ofTeams: eachOf(drawnOfTeams, () => new Float32Array(weeks.length * teams)),
  };
}

/** One column of records of `length` numbers, from place `to` on; a plain loop, since a lever that is dragged waits for it. */
function take(records: Float64Array, length: number, column: number, into: Float32Array, to: number): void {
  for (let at = column; at < records.length; at += length) into[to++] = records[at];
}
