import { join } from 'node:path';
import { recordedWeeks } from '../../experiment/run/recording.ts';
import { isDrawn } from '../../experiment/analysis/analysis.ts';
import { type Words, words } from '../../words/words.ts';
import type { Results } from '../batch/results.ts';
import { openParquet } from '../parquetFile.ts';
import { cellLabel } from './cellNames.ts';

interface CellLine {
  readonly name: Words;
  readonly mean: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** How each cell goes through the weeks, by measure. */
export type CellLines = ReadonlyMap<string, { readonly weeks: Int32Array; readonly cells: readonly CellLine[] }>;

/** More than these, nobody can tell apart. */
const most = 24;

/** From the table of cells; undefined where there are too many, or they do not run equally long. */
export async function cellLines(results: Results): Promise<CellLines | undefined> {
  const { filed, sweep } = results.plan;
  const long = new Set(filed.map((cell) => cell.weeks));
  if (isDrawn(sweep) || filed.length > most || long.size !== 1) return undefined;
  const file = await openParquet(join(results.folder, 'cells.parquet'));
  const [mean, low, high] = await Promise.all(['mean', 'low', 'high'].map((name) => file.column(name)));
  const weeks = recordedWeeks(filed[0].weeks, sweep.every);
  if (file.rows !== filed.length * sweep.record.length * weeks.length) return undefined;
  const numbers = (column: ArrayLike<unknown>, from: number): readonly number[] =>
    Array.from(weeks, (_, w) => {
      const value = column[from + w];
      return typeof value === 'number' ? value : NaN;
    });
  return new Map(
    sweep.record.map((measure, m) => {
      const cells = filed.map((cell, c): CellLine => {
        const from = (c * sweep.record.length + m) * weeks.length;
        const name = words(cellLabel(cell, results, 'en'), cellLabel(cell, results, 'nl'));
        return { name, mean: numbers(mean, from), low: numbers(low, from), high: numbers(high, from) };
      });
      return [measure, { weeks, cells }];
    }),
  );
}
