import { PERSON } from './columns.ts';
import type { Measure, Tally } from './define.ts';
import { addUp } from './columnLoops.ts';
import type { Simulation } from './simulation.ts';
import { clear, emptyTally } from './tally.ts';
import type { TeamWeek } from './teamWeek.ts';

/** Watches a week and keeps what is to be recorded; it reads the columns and changes nothing. */
export interface Observer {
  /** A new week begins. */
  open(): void;
  /** A team's week is done. Teams come in ascending order. */
  team(week: TeamWeek): void;
  /** Writes the week's measures as row `row`. */
  record(simulation: Simulation, row: number): void;
  readonly values: readonly Float64Array[];
}

/** Sees nothing: for weeks that only lead up to something. */
export const blind: Observer = observe([], 0, 1, 1);

/**
 * An observer of `measures`, with room for `rows` weeks. Counts of a week, and shares of them, are of all weeks since the
 * last row that `every` keeps, so that none is lost where only every so many rows are; but for the last `apart` measures,
 * of which a row has its own week.
 */
export function observe(
  measures: readonly Measure[],
  rows: number,
  employees: number,
  teams: number,
  { every = 1, apart = 0 } = {},
): Observer {
  const values = measures.map(() => new Float64Array(rows));
  const means = (of: 'people' | 'teams'): number[] =>
    measures.flatMap((measure, m) =>
      measure.of === of && !('quantile' in measure || 'deviation' in measure) ? [m] : [],
    );
  const peopleMeans = means('people');
  const teamMeans = means('teams');
  const columnOf = (m: number): number => {
    const measure = measures[m];
    if (measure.of === 'week') throw new Error(`${measure.id} has no column`);
    return measure.column;
  };
  const deviations = deviationsAmong(measures);
  const meanColumns = Int32Array.from(peopleMeans, columnOf);
  // Each once: a sum that two measures rest on is one sum.
  const peopleColumns = Int32Array.from(new Set([...meanColumns, ...deviations.columns]));
  const teamColumns = Int32Array.from(teamMeans, columnOf);
  const peopleSums = new Float64Array(PERSON);
  const teamSums = new Float64Array(teamColumns.length);
  const quantiles = quantileGroups(measures);
  const sorted = new Float64Array(quantiles.length > 0 ? employees : 0);
  const since = emptyTally();
  const summed = measures.length - apart;

  return {
    values,
    open() {
      peopleSums.fill(0);
      teamSums.fill(0);
    },
    team(week) {
      const { size, teams, teamAt } = week;
      addUp(peopleSums, peopleColumns, size);
      for (let m = 0; m < teamColumns.length; m++) teamSums[m] += teams[teamAt + teamColumns[m]];
    },
    record({ columns, tally }, row) {
      for (let m = 0; m < peopleMeans.length; m++) values[peopleMeans[m]][row] = peopleSums[meanColumns[m]] / employees;
      if (deviations.places.length > 0) {
        const { places, columns: own, centres, squares } = deviations;
        for (let d = 0; d < places.length; d++) centres[d] = peopleSums[own[d]] / employees;
        addSquares(deviations, columns.person, employees);
        for (let d = 0; d < places.length; d++) values[places[d]][row] = Math.sqrt(squares[d] / employees);
      }
      for (let m = 0; m < teamMeans.length; m++) values[teamMeans[m]][row] = teamSums[m] / teams;
      if (every > 1) addTo(since, tally);
      for (let m = 0; m < measures.length; m++) {
        const measure = measures[m];
        if (measure.of === 'week') values[m][row] = measure.read(every > 1 && m < summed ? since : tally);
      }
      if (every > 1 && row % every === 0) clear(since);
      for (const { column, members } of quantiles) {
        for (let i = 0; i < employees; i++) sorted[i] = columns.person[i * PERSON + column];
        sorted.sort();
        for (const { m, at } of members) values[m][row] = quantileOf(sorted, at);
      }
    },
  };
}

function addTo(sum: Tally, { quits, byKind, atLowestLevel }: Tally): void {
  sum.quits += quits;
  sum.atLowestLevel += atLowestLevel;
  for (let kind = 0; kind < byKind.length; kind++) sum.byKind[kind] += byKind[kind];
}

interface Deviations {
  /** Where each stands among the measures. */
  readonly places: Int32Array;
  readonly columns: Int32Array;
  readonly centres: Float64Array;
  readonly squares: Float64Array;
}

function deviationsAmong(measures: readonly Measure[]): Deviations {
  const own = measures.flatMap((measure, place) => ('deviation' in measure ? [{ place, column: measure.column }] : []));
  return {
    places: Int32Array.from(own, ({ place }) => place),
    columns: Int32Array.from(own, ({ column }) => column),
    centres: new Float64Array(own.length),
    squares: new Float64Array(own.length),
  };
}

/** Sums of squared distances from the mean, each in the order of seats; columns side by side, so that none waits. */
function addSquares({ columns, centres, squares }: Deviations, person: Float64Array, employees: number): void {
  squares.fill(0);
  for (let i = 0; i < employees; i++) {
    for (let d = 0; d < columns.length; d++) {
      const off = person[i * PERSON + columns[d]] - centres[d];
      squares[d] += off * off;
    }
  }
}

/** Quantile measures by column, so that a column is sorted once a week. */
function quantileGroups(measures: readonly Measure[]): { column: number; members: { m: number; at: number }[] }[] {
  const groups = new Map<number, { m: number; at: number }[]>();
  measures.forEach((measure, m) => {
    if (!('quantile' in measure)) return;
    const members = groups.get(measure.column) ?? [];
    groups.set(measure.column, [...members, { m, at: measure.quantile }]);
  });
  return [...groups].map(([column, members]) => ({ column, members }));
}

/** Quantile `at` (0–1) of ascending numbers, linear between neighbours (Hyndman & Fan 1996, type 7). */
export function quantileOf(sorted: Float64Array, at: number): number {
  const place = (sorted.length - 1) * at;
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
}
