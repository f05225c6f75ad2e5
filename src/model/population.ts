import { PERSON, TEAM } from './columns.ts';
import { DECISION_LENGTH } from './decisionRecord.ts';

/** Everyone in an organisation, as records side by side (columns.ts), and the decision of each in the last week. */
export interface Population {
  readonly employees: number;
  readonly teams: number;
  readonly person: Float64Array;
  readonly team: Float64Array;
  readonly decision: Int32Array;
}

/** Empty columns for an organisation of `employees` (1 or more) in teams of about `teamSize` (1 or more). */
export function allocate(employees: number, teamSize: number): Population {
  const teams = Math.ceil(employees / teamSize);
  return {
    employees,
    teams,
    person: new Float64Array(employees * PERSON),
    team: new Float64Array(teams * TEAM),
    decision: new Int32Array(employees * DECISION_LENGTH),
  };
}

/** The seat of the first member of `team`; the first of `team + 1` is one past its last. */
export const firstSeat = (population: Pick<Population, 'employees' | 'teams'>, team: number): number =>
  Math.floor((team * population.employees) / population.teams);
