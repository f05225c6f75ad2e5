import type { BatchMeasure } from '../../charts/ofBatch.ts';
import { gridOf, type GridFactor } from '../../experiment/analysis/grid.ts';
import type { Language } from '../../words/words.ts';
import { phasesOf } from '../parts/phases.ts';
import { aboutOf, type BatchResults } from './analysedBatch.ts';
import { factorName } from '../../experiment/sweep/factorName.ts';
import { cellName, levelText } from './cellNames.ts';
import type { ReadyBatch } from './state.ts';

/** The results of one measure or outcome as charts take them, with the names that the page has for factors and cells. */
export function batchMeasure(batch: ReadyBatch, results: BatchResults, language: Language): BatchMeasure {
  const { of, analysis } = results;
  const grid = gridOf(batch.plan, analysis.cells);
  return {
    measure: aboutOf(of),
    names: factorNames(batch),
    sensitivity: analysis.sensitivity,
    grid: grid && { ...grid, rows: axisOf(grid.rows, language), columns: axisOf(grid.columns, language) },
    lines: linesOf(batch, results),
  };
}

function factorNames({ plan: { sweep, cells } }: ReadyBatch): NonNullable<BatchMeasure['names']> {
  const paths = 'vary' in sweep ? sweep.vary.map(({ path }) => path) : Object.keys(cells[0].values);
  return Object.fromEntries(paths.map((path) => [path, factorName(path)]));
}

const axisOf = ({ path, levels }: GridFactor, language: Language) => ({
  name: factorName(path),
  levels: levels.map((level) => levelText(level)[language]),
});

/** Each cell through the weeks, side by side. */
const linesOf = (batch: ReadyBatch, { courses }: BatchResults): BatchMeasure['lines'] =>
  courses && {
    weeks: courses.weeks,
    phases: phasesOf(batch.options.scenario),
    cells: courses.cells.map(({ cell, ...course }) => ({ name: cellName(cell, batch), ...course })),
  };
