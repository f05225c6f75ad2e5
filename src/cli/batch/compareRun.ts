import { join } from 'node:path';
import type { StoredOutcome } from '../../experiment/batch/storedOutcome.ts';
import { measureOf } from '../../model/measures/index.ts';
import { atEnd } from '../../experiment/run/atEnd.ts';
import { recordedWeeks } from '../../experiment/run/recording.ts';
import { words } from '../../words/words.ts';
import { BadInput } from '../badInput.ts';
import { openParquet } from '../parquetFile.ts';
import type { FoundRun } from './findRun.ts';
import { again } from './matchRows.ts';
import type { Results } from './results.ts';

export interface ValueDifference {
  readonly table: 'runs' | 'weeks';
  readonly week: number;
  readonly column: string;
  readonly found: unknown;
  readonly now: unknown;
}

export interface RunComparison {
  readonly compared: number;
  readonly differences: readonly ValueDifference[];
}

type Done = StoredOutcome & { readonly status: 'done' };

/** All that the tables have of a run that was done, bit for bit against the same run done again; `computed` are its outcomes. */
export async function compareRun(
  results: Results,
  run: FoundRun,
  again: Done,
  computed: readonly number[],
): Promise<RunComparison> {
  const { sweep } = results.plan;
  const weeks = recordedWeeks(run.cell.weeks, sweep.every);
  const last = weeks.length - 1;
  const rows = await weekRows(results, run, weeks);
  const differences: ValueDifference[] = [];
  let compared = 0;
  const compare = (difference: ValueDifference): void => {
    compared++;
    // NaN is the same as NaN, −0 is not the same as 0.
    if (!Object.is(difference.found, difference.now)) differences.push(difference);
  };
  const chance = { column: 'chance', found: run.row['chance'], now: again.chance };
  compare({ table: 'runs', week: weeks[last], ...chance });
  for (const [m, column] of sweep.record.entries()) {
    // Before weeks between recorded rows were added up, counts were of other weeks than they are now.
    if (results.manifest.counts === undefined && measureOf(column).of === 'week') continue;
    const values = again.values.subarray(m * weeks.length, (m + 1) * weeks.length);
    compare({ table: 'runs', week: weeks[last], column, found: run.row[column], now: atEnd(column, values) });
    for (const [w, week] of weeks.entries())
      compare({ table: 'weeks', week, column, found: rows[w][column], now: values[w] });
  }
  for (const [o, { name: column }] of (sweep.outcomes ?? []).entries())
    compare({ table: 'runs', week: weeks[last], column, found: run.row[column] ?? NaN, now: computed[o] });
  return { compared, differences: differences.sort((a, b) => a.week - b.week) };
}

/** The rows of the run in `weeks`; throws BadInput where they are not where they should be. */
async function weekRows({ folder, rows, counts, plan }: Results, run: FoundRun, weeks: Int32Array) {
  const file = await openParquet(join(folder, 'weeks.parquet'));
  const own = await file.slice(run.firstWeek, run.firstWeek + weeks.length);
  const wrong = weeks.findIndex((week, w) => own[w]?.['run'] !== run.name || own[w]['week'] !== week);
  if (wrong >= 0) throw mismatch(file.path, run.name, weeks[wrong]);
  const same = new Set(rows.map(({ cell }) => cell.weeks)).size === 1;
  const expected = counts.done * weeks.length;
  const absent = plan.sweep.record.find((column) => !file.columns.includes(column));
  if (absent !== undefined || (same && file.rows !== expected)) throw otherRows(file.path, file.rows, expected);
  return own;
}

const mismatch = (path: string, name: string, week: number): BadInput =>
  new BadInput(
    words(
      `${path}: week ${week} of run ${name} is not where it was written; ${again.en}`,
      `${path}: week ${week} van run ${name} staat niet waar die geschreven is; ${again.nl}`,
    ),
  );
const otherRows = (path: string, found: number, expected: number): BadInput =>
  new BadInput(
    words(
      `${path}: found ${found} rows; expected ${expected}, as the batch wrote it; ${again.en}`,
      `${path}: ${found} rijen gevonden; verwacht: ${expected}, zoals de batch het schreef; ${again.nl}`,
    ),
  );
