import type { MeasureId } from '../../model/measures/index.ts';
import { keyText } from '../../random/key.ts';
import { csvLine } from './formats/csv.ts';
import type { TableValue } from './formats/table.ts';
import type { DoneRun } from '../run/job.ts';
import { personColumnNames, personRows } from './people.ts';
import { scaleOf } from '../run/points.ts';

/** What every row of a run begins with. */
const runColumns = ['scenario', 'seed', 'replicate', 'key', 'week'] as const;
const runCells = (name: string, seed: string, run: DoneRun, week: number): TableValue[] => [
  name,
  seed,
  run.replicate,
  keyText(run.key),
  week,
];

export const weekHeader = (measures: readonly MeasureId[]): string => csvLine([...runColumns, ...measures]);

/** One row a week of a run: UTF-8, comma, point; values in points, counts as they are, empty where there is none. */
export function weekRows(name: string, seed: string, run: DoneRun, measures: readonly MeasureId[]): string {
  const columns = measures.map((measure) => ({ values: run.measures[measure], scale: scaleOf(measure) }));
  const weeks = columns[0]?.values.length ?? 0;
  let text = '';
  for (let week = 0; week < weeks; week++) {
    const numbers = columns.map(({ values, scale }) => values[week] * scale);
    text += csvLine([...runCells(name, seed, run, week), ...numbers]);
  }
  return text;
}

export const peopleHeader = (): string => csvLine([...runColumns, ...personColumnNames]);

/** One row a person, of every week whose people were kept; nothing where none were. */
export function peopleRows(name: string, seed: string, run: DoneRun): string {
  let text = '';
  for (const people of run.people ?? []) {
    const cells = runCells(name, seed, run, people.week);
    for (const row of personRows(people)) {
      text += csvLine([...cells, ...personColumnNames.map((column) => row[column])]);
    }
  }
  return text;
}
