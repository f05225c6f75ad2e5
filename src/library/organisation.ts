import {
  P,
  PERSON,
  personColumns,
  T,
  TEAM,
  teamColumns,
  type PersonColumn,
  type TeamColumn,
} from '../model/columns.ts';
import { firstSeat, type Population } from '../model/population.ts';
import { points } from '../experiment/tables/explanationDocument.ts';
import { known } from './known.ts';

/** The organisation at the end of a week, as a measure of your own reads it. It holds for that week only: keep numbers, not this. */
export interface Organisation {
  /** From 0 on; the weeks of the warm-up are not seen. */
  readonly week: number;
  readonly employees: number;
  readonly teams: number;
  /** The team of each person, by seat; both count from 0. */
  readonly teamOf: Int32Array;
  /**
   * One column of everyone, by seat, in points from 0 to 100: a copy. Throws a RangeError where there is no such column.
   */
  readonly person: (column: PersonColumn) => Float64Array;
  /**
   * One column of all teams, in points: a copy. `style` and `environment` are signed, `leaderLoad` is in decisions a week.
   * Throws a RangeError where there is no such column.
   */
  readonly team: (column: TeamColumn) => Float64Array;
}

export function organisationIn(columns: Population, week: number): Organisation {
  const { employees, teams } = columns;
  return {
    week,
    employees,
    teams,
    get teamOf() {
      const seats = new Int32Array(employees);
      for (let team = 0; team < teams; team++) seats.fill(team, firstSeat(columns, team), firstSeat(columns, team + 1));
      return seats;
    },
    person: (column) => columnOf(columns.person, PERSON, P[known('column', column, personColumns)], column),
    team: (column) => columnOf(columns.team, TEAM, T[known('column', column, teamColumns)], column),
  };
}

const columnOf = (records: Float64Array, length: number, at: number, column: string): Float64Array =>
  Float64Array.from({ length: records.length / length }, (_, i) => points(column, records[i * length + at]));
