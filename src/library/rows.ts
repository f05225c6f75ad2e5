import type { Values } from '../scenario/designs/define.ts';
import { endOf, type Ensemble, type PersonInWeek } from './run.ts';

/** What rows of a cell begin with; a simulation has no cell. */
interface Filed extends Ensemble {
  readonly id?: string;
  readonly values?: Values;
}

export type Row = Readonly<Record<string, unknown>>;

/**
 * A row a run and recorded week, with the cell and what was varied in front: what Observable Plot, Arquero and tables
 * read. `swept.cells.flatMap(weekRows)` gives those of a whole sweep.
 */
export const weekRows = (ensemble: Filed): readonly Row[] =>
  ensemble.runs.flatMap(({ replicate, weeks, measures }) =>
    Array.from(weeks, (week, w) => ({
      ...headOf(ensemble),
      replicate,
      week,
      ...Object.fromEntries(Object.entries(measures).map(([name, values]) => [name, values[w]])),
    })),
  );

/** A row a run, with the values at its end (of counts, in total) and its outcomes, and the cell and what was varied in front. */
export const runRows = (ensemble: Filed): readonly Row[] =>
  ensemble.runs.map(({ replicate, measures, outcomes }) => ({
    ...headOf(ensemble),
    replicate,
    ...Object.fromEntries(Object.entries(measures).map(([name, values]) => [name, endOf(name, values)])),
    ...outcomes,
  }));

/** A row a person, run and week that was asked for, and the cell and what was varied in front. */
export const peopleRows = (ensemble: Filed): readonly (Row & PersonInWeek)[] =>
  ensemble.runs.flatMap(({ replicate, people }) =>
    people.map((person) => ({ ...headOf(ensemble), replicate, ...person })),
  );

const headOf = ({ id, values }: Filed): Row => (id === undefined ? {} : { cell: id, ...values });
