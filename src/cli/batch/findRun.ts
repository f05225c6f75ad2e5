import { runStatuses, type RunStatus } from '../../experiment/run/job.ts';
import { recordedWeeks } from '../../experiment/run/recording.ts';
import type { Cell } from '../../experiment/sweep/cell.ts';
import { words } from '../../words/words.ts';
import { BadInput, didYouMean, joined } from '../badInput.ts';
import type { Results } from './results.ts';

/** A run as the tables have it. */
export interface FoundRun {
  readonly name: string;
  readonly key: string;
  readonly cell: Cell;
  readonly replicate: number;
  readonly status: RunStatus;
  readonly row: Readonly<Record<string, unknown>>;
  /** Where its rows begin in `weeks`, which has none of runs that failed. */
  readonly firstWeek: number;
}

/** The run of this name or key. Throws BadInput with the nearest name where there is none. */
export async function findRun(results: Results, typed: string): Promise<FoundRun> {
  const { runs, rows } = results;
  const names = Array.from(await runs.column('run'), String);
  const keys = Array.from(await runs.column('key'), String);
  const statuses = await runs.column('status');
  const place = names.indexOf(typed) >= 0 ? names.indexOf(typed) : keys.indexOf(typed);
  const own = rows.find(({ from, to }) => from <= place && place < to);
  if (!own) throw noSuchRun(typed, names, keys);
  const [row] = await runs.slice(place, place + 1);
  let firstWeek = 0;
  for (const { cell, from, to } of rows) {
    const weeks = recordedWeeks(cell.weeks, results.plan.sweep.every).length;
    for (let r = from; r < Math.min(to, place); r++) if (statuses[r] === 'done') firstWeek += weeks;
    if (to > place) break;
  }
  const status = runStatuses.find((one) => one === statuses[place]) ?? 'done';
  return { name: names[place], key: keys[place], cell: own.cell, replicate: place - own.from, status, row, firstWeek };
}

function noSuchRun(typed: string, names: readonly string[], keys: readonly string[]): BadInput {
  const no = words(`--run ${typed}: there is no such run`, `--run ${typed}: zo'n run is er niet`);
  const near = didYouMean(typed, [...names, ...keys]);
  const say = words('; the column run in runs.csv names them all', '; de kolom run in runs.csv noemt ze allemaal');
  return new BadInput(joined(no, near.en === '' ? say : near));
}
