import { DECISION, DECISION_LENGTH, P, PERSON, T, TEAM } from '../../model/columns.ts';
import { measures } from '../../model/measures/index.ts';
import { run } from '../../model/run.ts';
import { compile } from '../../scenario/compile.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** What is kept of every person in every week: enough to draw everyone, little enough to send. */
export const personTraceColumns = [
  'satisfaction',
  'commitment',
  'initiative',
  'trustInLeader',
  'autonomy',
  'responsibility',
  'contribution',
  'strain',
] as const;
export type PersonTraceColumn = (typeof personTraceColumns)[number];

export const teamTraceColumns = ['performance', 'forecast', 'control', 'leaderTrust', 'pressure'] as const;
export type TeamTraceColumn = (typeof teamTraceColumns)[number];

/** One run with everyone in it. Measures hold every week in the model's units; people and teams hold `weeks`. */
export interface Trajectory {
  readonly employees: number;
  readonly teams: number;
  readonly measures: Readonly<Record<string, Float64Array>>;
  /** The weeks at whose end people were looked at, rising; all of them unless the organisation is large. */
  readonly weeks: Int32Array;
  /** Week by week, in each week by seat; 0–1. */
  readonly people: Readonly<Record<PersonTraceColumn, Float32Array>>;
  /** How the decision that each person met came out (`DecisionKind`), in the same order. */
  readonly decisions: Uint8Array;
  /** Week by week, in each week by team; 0–1. */
  readonly ofTeams: Readonly<Record<TeamTraceColumn, Float32Array>>;
}

/** Looks at people that are kept: 120 people over some 60 years; above that not every week is. */
const LOOKS = 400_000;

export function trajectoryOf(scenario: Scenario, replicate: number): Trajectory {
  const input = compile(scenario, replicate);
  const { employees } = input.organisation;
  const every = Math.max(1, Math.ceil((employees * (input.weeks + 1)) / LOOKS));
  const weeks = weeksBetween(input.weeks, every);
  const { measures: values, snapshots } = run(input, { measures, snapshots: Array.from(weeks) });
  const { teams } = snapshots[0];
  const persons = snapshots.map(({ person }) => person);
  const teamRecords = snapshots.map(({ team }) => team);
  const decisions = snapshots.map(({ decision }) => decision);
  return {
    employees,
    teams,
    measures: values,
    weeks,
    people: columnsOf(personTraceColumns, (column) =>
      gathered(persons, PERSON, P[column], new Float32Array(weeks.length * employees)),
    ),
    decisions: gathered(decisions, DECISION_LENGTH, DECISION.kind, new Uint8Array(weeks.length * employees)),
    ofTeams: columnsOf(teamTraceColumns, (column) =>
      gathered(teamRecords, TEAM, T[column], new Float32Array(weeks.length * teams)),
    ),
  };
}

/** What holds the numbers, so that a worker can hand them over instead of copying them. */
export const buffersOf = (lives: Trajectory): ArrayBufferLike[] =>
  [...Object.values(lives.measures), ...Object.values(lives.people), ...Object.values(lives.ofTeams)]
    .map(({ buffer }): ArrayBufferLike => buffer)
    .concat([lives.weeks.buffer, lives.decisions.buffer]);

function weeksBetween(last: number, every: number): Int32Array {
  const weeks = Array.from({ length: Math.floor(last / every) + 1 }, (_, n) => n * every);
  return Int32Array.from(weeks.at(-1) === last ? weeks : [...weeks, last]);
}

function columnsOf<Name extends string>(
  names: readonly Name[],
  gather: (name: Name) => Float32Array,
): Record<Name, Float32Array> {
  // A record with a value for each name, which the type of fromEntries cannot tell.
  return Object.fromEntries(names.map((name) => [name, gather(name)])) as Record<Name, Float32Array>;
}

/** One column of records that lie one after the other in `each`; plain loops, since this is done at each turn of a lever. */
function gathered<Column extends Float32Array | Uint8Array>(
  each: readonly (Float64Array | Int32Array)[],
  length: number,
  offset: number,
  column: Column,
): Column {
  let place = 0;
  for (const records of each) {
    for (let at = offset; at < records.length; at += length) column[place++] = records[at];
  }
  return column;
}
