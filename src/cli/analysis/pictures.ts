import { parseHTML } from 'linkedom';
import { cellLines } from '../../charts/cellLines.ts';
import { pictureOf, type Chart } from '../../charts/chart.ts';
import { textOf } from '../../charts/export.ts';
import { effects } from '../../charts/effects.ts';
import { heatmap } from '../../charts/heatmap.ts';
import { indices } from '../../charts/indices.ts';
import { screening } from '../../charts/screening.ts';
import type { Analysis } from '../../experiment/analysis/analysis.ts';
import { type Language, words } from '../../words/words.ts';
import { measureOf } from '../../model/measures/index.ts';
import type { Results } from '../batch/results.ts';
import type { AnalysedBatch } from './analysedBatch.ts';
import { levelText } from './cellNames.ts';
import type { CellCourses } from './cellCourses.ts';
import { Markup } from './markup.ts';
import type { Picture } from './page.ts';

/** Draws the pictures of a measure for a page in one language. */
export function picturesIn(results: Results, courses: CellCourses | undefined, language: Language) {
  const { document } = parseHTML('<!doctype html><body></body>');
  const picture = <Input, Points>(chart: Chart<Input, Points>, input: Input, height: number): Picture => {
    const points = chart.prepare(input);
    const drawn = pictureOf(chart, points, { language, theme: 'light', width, height });
    const [question, , drawing] = drawn.content;
    // The sentence stands below the picture: inside, it would show as a hint wherever the pointer is.
    const svg = textOf({ ...drawn, content: [question, drawing] }, document);
    return { svg: new Markup(svg), sentence: chart.sentence(points)[language] };
  };
  return ({ measure, analysis }: AnalysedBatch['measures'][number]): readonly Picture[] => {
    const shown = measureOf(measure);
    if (analysis.constant) return [];
    const grid = gridOf(analysis, results, language);
    const courseOf = courses?.get(measure);
    return [
      ...ofDesign(analysis, (found) => {
        switch (found.of) {
          case 'sobol':
            return picture(indices, { measure: shown, indices: found.found }, rowsHigh(1.8 * factorsIn(found.found)));
          case 'morris':
            return picture(screening, { measure: shown, effects: found.found }, 420);
          case 'main effects':
            return picture(effects, { measure: shown, effects: found.found }, rowsHigh(levelsIn(found.found)));
        }
      }),
      ...(grid ? [picture(heatmap, { measure: shown, of: 'level', ...grid }, 140 + 44 * grid.values.length)] : []),
      ...(courseOf ? [picture(cellLines, { measure: shown, ...courseOf }, linesHigh(courseOf.cells.length))] : []),
    ];
  };
}

const width = 860;
const rowsHigh = (rows: number): number => 120 + 26 * rows;
const linesHigh = (cells: number): number => 120 + 150 * Math.ceil(Math.min(cells, 24) / 4);

type Sensitivity = NonNullable<Analysis['sensitivity']>;
type FoundIn<Of extends Sensitivity['of']> = Extract<Sensitivity, { of: Of }>['found'];

const ofDesign = ({ sensitivity }: Analysis, drawn: (found: Sensitivity) => Picture): readonly Picture[] =>
  sensitivity && (sensitivity.found.kind === 'effects' || sensitivity.found.kind === 'indices')
    ? [drawn(sensitivity)]
    : [];

const factorsIn = (found: FoundIn<'sobol'>): number => (found.kind === 'indices' ? found.factors.length : 0);
const levelsIn = (found: FoundIn<'main effects'>): number =>
  found.kind === 'effects' ? found.factors.reduce((sum, { levels }) => sum + levels.length + 1, 0) : 0;

/** A grid of two factors as rows and columns. */
function gridOf({ cells }: Analysis, { plan }: Results, language: Language) {
  const { sweep } = plan;
  if (sweep.design !== 'factorial' || sweep.vary.length !== 2) return undefined;
  const [rows, columns] = sweep.vary;
  const means = new Map(cells.map(({ cell, mean }) => [cell.id, mean.mean]));
  const own = plan.cells.map(({ id }) => means.get(id) ?? NaN);
  const axis = ({ path, levels }: typeof rows) => ({
    name: words(path, path),
    levels: levels.map((level) => levelText(level, language)),
  });
  const across = columns.levels.length;
  // A part of a batch has holes.
  if (own.length !== rows.levels.length * across) return undefined;
  const values = rows.levels.map((_, r) => own.slice(r * across, (r + 1) * across));
  return { rows: axis(rows), columns: axis(columns), values };
}
