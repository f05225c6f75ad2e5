import { eachOf } from './eachOf.ts';
import { acquaintances, initialise } from './organisation.ts';
import { P, PERSON } from './columns.ts';
import { allocate, firstSeat, type Population } from './population.ts';
import type { Tally } from './define.ts';
import { emptyTally } from './tally.ts';
import { singleLeverIds } from './levers/index.ts';
import { teamCapacity } from './teamBuffer.ts';
import type { RunInput } from './input.ts';
import { rulesWithout } from './rules/index.ts';
import type { TeamWeek } from './teamWeek.ts';

/** An organisation at the end of `week`, and all that it takes to live through the next one. */
export interface Simulation {
  readonly input: RunInput;
  readonly columns: Population;
  /** The last week lived; `-warmUp` for founders. */
  week: number;
  /** In any order: they only add. `explain` puts its own around them. */
  rules: readonly ((week: TeamWeek) => void)[];
  /** Whether anyone leaves. */
  readonly leaving: boolean;
  /** Whether psychological empowerment follows what happens after the warm-up; else each seat keeps what it had. */
  readonly feeling: boolean;
  readonly tally: Tally;
  readonly teamWeek: TeamWeek;
  /** Responsibility and satisfaction of everyone at the start of next week, written while this one is applied. */
  visibleNext: Float64Array;
}

/** Plain data from which the same run, or another with other levers, continues exactly. */
export interface Snapshot {
  readonly week: number;
  readonly employees: number;
  readonly teams: number;
  readonly person: Float64Array;
  readonly team: Float64Array;
  readonly decision: Int32Array;
}

/** The organisation as founded, before the first week of the warm-up. */
export function start(input: RunInput): Simulation {
  const { employees, teamSize } = input.organisation;
  const columns = allocate(employees, teamSize);
  initialise(columns, input);
  return prepare(input, columns, 0 - input.warmUp);
}

/**
 * Continues from a snapshot under `input`, whose organisation must have as many people and teams and whose key must
 * be that of the snapshot's run (ties and luck follow from it). Throws where people or teams differ.
 */
export function resume(snapshot: Snapshot, input: RunInput): Simulation {
  const { employees, teamSize } = input.organisation;
  const columns = allocate(employees, teamSize);
  if (snapshot.employees !== columns.employees || snapshot.teams !== columns.teams) {
    throw new Error(`a snapshot of ${snapshot.employees} people cannot continue with ${employees}`);
  }
  columns.person.set(snapshot.person);
  columns.team.set(snapshot.team);
  columns.decision.set(snapshot.decision);
  return prepare(input, columns, snapshot.week);
}

/** A copy of all columns as they stand. */
export const snapshotOf = ({ columns, week }: Simulation): Snapshot => ({
  week,
  employees: columns.employees,
  teams: columns.teams,
  person: columns.person.slice(),
  team: columns.team.slice(),
  decision: columns.decision.slice(),
});

function prepare(input: RunInput, columns: Population, week: number): Simulation {
  const { key, assumptions } = input;
  const ties = acquaintances(columns.employees, assumptions.people.ties, key).map((other) => 2 * other);
  const largest = largestTeam(columns);
  if (largest > teamCapacity) throw new RangeError(`a team of ${largest} people is larger than ${teamCapacity}`);
  const visible = new Float64Array(2 * columns.employees);
  for (let i = 0; i < columns.employees; i++) {
    visible[2 * i] = columns.person[i * PERSON + P.responsibility];
    visible[2 * i + 1] = columns.person[i * PERSON + P.satisfaction];
  }
  return {
    input,
    columns,
    week,
    rules: rulesWithout(input.without).map(({ add }) => add),
    leaving: !input.without.includes('turnover'),
    feeling: !input.without.includes('empowerment'),
    tally: emptyTally(),
    visibleNext: new Float64Array(2 * columns.employees),
    teamWeek: {
      key,
      assumptions,
      week: 0,
      tick: 0,
      levers: eachOf(singleLeverIds, () => 0.5),
      delegationOverall: 0.5,
      crisis: 0.5,
      index: 0,
      first: 0,
      size: 0,
      people: columns.person,
      teams: columns.team,
      teamAt: 0,
      personAt: 0,
      decision: columns.decision,
      visible,
      ties,
      tiesEach: ties.length / columns.employees,
      meanResponsibility: 0.5,
      meanContribution: 0.5,
      meanSatisfaction: 0.5,
      meanTrustInTeam: 0.5,
      meanTrustInLeader: 0.5,
      meanInitiative: 0.5,
      meanCommitment: 0.5,
      coachingGiven: 0.5,
      openness: 0.5,
      hidden: 0.5,
      decisions: 0,
      successes: 0,
      unanswered: 0,
      byLeader: 0,
      worked: 0,
      failed: 0,
      explained: -1,
      explanation: undefined,
    },
  };
}

function largestTeam(columns: Population): number {
  let largest = 0;
  for (let t = 0; t < columns.teams; t++) {
    largest = Math.max(largest, firstSeat(columns, t + 1) - firstSeat(columns, t));
  }
  return largest;
}
