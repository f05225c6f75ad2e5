import { parseHTML } from 'linkedom';
import { pictureOf, type Chart } from '../../charts/chart.ts';
import { textOf } from '../../charts/export.ts';
import { batchCharts } from '../../charts/index.ts';
import type { BatchMeasure, DrawOfBatch } from '../../charts/ofBatch.ts';
import { factorName } from '../../experiment/sweep/factorName.ts';
import type { Sensitivity } from '../../scenario/designs/index.ts';
import { gridOf, type GridFactor } from '../../experiment/analysis/grid.ts';
import { type Language, words } from '../../words/words.ts';
import { runsText } from '../../experiment/analysis/basisText.ts';
import { filled } from '../../words/fill.ts';
import type { Results } from '../batch/results.ts';
import type { Analysed } from './analysedBatch.ts';
import { levelText } from './cellNames.ts';
import type { CellLines } from './cellLines.ts';
import { Markup } from './markup.ts';
import type { Picture } from './page.ts';

/** Draws the pictures of a measure for a page in one language. */
export function picturesIn(results: Results, lines: CellLines | undefined, language: Language) {
  const { document } = parseHTML('<!doctype html><body></body>');
  const picture = <Input, Points>(chart: Chart<Input, Points>, input: Input, height: number): Picture => {
    const points = chart.prepare(input);
    const drawn = pictureOf(chart, points, { language, theme: 'light', width, height });
    const [question, , drawing] = drawn.content;
    // The sentence stands below the picture: inside, it would show as a hint wherever the pointer is.
    const svg = textOf({ ...drawn, content: [question, drawing] }, document);
    return { svg: new Markup(svg), sentence: chart.sentence(points)[language] };
  };
  return (analysed: Analysed): readonly Picture[] => {
    const runs = filled(runsOf[language], { n: runsText(analysed.analysis.cells, language) });
    return drawnOf(analysed, results, lines, language, picture).map((one) => ({
      ...one,
      sentence: `${one.sentence} ${runs}`,
    }));
  };
}

/** Every chart that the batch has something for, each drawn as the caller draws. */
export function drawnOf<Drawn>(
  { about, analysis }: Analysed,
  results: Results,
  lines: CellLines | undefined,
  language: Language,
  draw: DrawOfBatch<Drawn>,
): readonly Drawn[] {
  if (analysis.constant) return [];
  const { sensitivity } = analysis;
  const grid = gridOf(results.plan, analysis.cells);
  const of: BatchMeasure = {
    measure: about,
    names: Object.fromEntries(pathsIn(results).map((path) => [path, factorName(path)])),
    sensitivity: sensitivity && isFound(sensitivity) ? sensitivity : undefined,
    grid: grid && { ...grid, rows: axisOf(grid.rows, language), columns: axisOf(grid.columns, language) },
    lines: lines?.get(about.id),
  };
  return batchCharts.flatMap((chartOf) => chartOf(of, draw) ?? []);
}

const pathsIn = ({ plan: { cells } }: Results): readonly string[] => [
  ...new Set(cells.flatMap(({ values }) => Object.keys(values))),
];

const width = 860;
const runsOf = words('Runs of each cell: {n}.', 'Doorrekeningen van elke cel: {n}.');

/** Where nothing was found, the section beside it says why. */
const isFound = ({ found: { kind } }: Sensitivity): boolean =>
  kind === 'effects' || kind === 'indices' || kind === 'rank effects';

const axisOf = ({ path, levels }: GridFactor, language: Language) => ({
  name: factorName(path),
  levels: levels.map((level) => levelText(level, language)),
});
