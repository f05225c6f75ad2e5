import { keyText } from '../random/key.ts';
import type { Ensemble } from './ensemble.ts';
import { personRows } from './people.ts';
import { scaleOf } from './points.ts';

type Cell = string | number | boolean | null;

/** One row per run and week: UTF-8, comma, point, header in line 1; values in points, empty where there is none. */
export function* weekRows(
  ensembles: readonly { readonly name: string; readonly ensemble: Ensemble }[],
): Generator<string> {
  const measures = ensembles[0]?.ensemble.measures ?? [];
  const scales = measures.map(scaleOf);
  yield csvLine(['scenario', 'seed', 'replicate', 'key', 'week', ...measures]);
  for (const { name, ensemble } of ensembles) {
    const { run } = ensemble.scenario;
    for (const { replicate, key, measures: values } of ensemble.replicates) {
      for (let week = 0; week <= run.weeks; week++) {
        const numbers = measures.map((measure, m) => values[measure][week] * scales[m]);
        yield csvLine([name, run.seed, replicate, keyText(key), week, ...numbers]);
      }
    }
  }
}

/** One row per run and person, of the week whose people were kept. */
export function* peopleRows(
  ensembles: readonly { readonly name: string; readonly ensemble: Ensemble }[],
): Generator<string> {
  let header = false;
  for (const { name, ensemble } of ensembles) {
    const { seed } = ensemble.scenario.run;
    for (const { replicate, key, people } of ensemble.replicates) {
      if (!people) continue;
      for (const row of personRows(people)) {
        if (!header) yield csvLine(['scenario', 'seed', 'replicate', 'key', 'week', ...Object.keys(row)]);
        header = true;
        yield csvLine([name, seed, replicate, keyText(key), people.week, ...Object.values(row)]);
      }
    }
  }
}

const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\n`;

/** Text that a spreadsheet would run as a formula gets a leading apostrophe; numbers never do. */
export function csvCell(cell: Cell): string {
  if (cell === null || (typeof cell === 'number' && Number.isNaN(cell))) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
