import type { CellLinesInput } from '../../charts/cellLines.ts';
import type { HeatmapInput } from '../../charts/heatmap.ts';
import type { Language } from '../../words/words.ts';
import { measureOf } from '../../model/measures/index.ts';
import { phasesOf } from '../parts/phases.ts';
import { cellName, factorName, levelText } from './cellNames.ts';
import type { BatchResults } from './analysedBatch.ts';
import type { ReadyBatch } from './state.ts';

/** Each cell through the weeks, side by side. */
export function linesOf(batch: ReadyBatch, { measure, courses }: BatchResults): CellLinesInput | undefined {
  if (!courses) return undefined;
  return {
    measure: measureOf(measure),
    weeks: courses.weeks,
    phases: phasesOf(batch.given.scenario),
    cells: courses.cells.map(({ cell, ...course }) => ({ name: cellName(cell, batch), ...course })),
  };
}

/** A grid of two factors as rows and columns. */
export function heatmapOf({ plan }: ReadyBatch, { measure, analysis }: BatchResults, language: Language): HeatmapInput | undefined {
  const { sweep } = plan;
  if (sweep.design !== 'factorial' || sweep.vary.length !== 2) return undefined;
  const [rows, columns] = sweep.vary;
  const means = new Map(analysis.cells.map(({ cell, mean }) => [cell.id, mean.mean]));
  const own = plan.cells.map(({ id }) => means.get(id) ?? NaN);
  const axis = ({ path, levels }: typeof rows) => ({
    name: factorName(path),
    levels: levels.map((level) => levelText(level)[language]),
  });
  const across = columns.levels.length;
  const values = rows.levels.map((_, r) => own.slice(r * across, (r + 1) * across));
  return { measure: measureOf(measure), of: 'level', rows: axis(rows), columns: axis(columns), values };
} // prettier-ignore
