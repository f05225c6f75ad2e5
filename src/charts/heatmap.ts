import { extent, interpolateRgb, max } from 'd3';
import { inEach, type Language, type Words } from '../words/words.ts';
import type { Chart, ChartTable } from './chart.ts';
import { sayInstead, type Box, type Figure } from './drawing/frame.ts';
import { drawBar } from './drawing/marks.ts';
import { inkOn, type Palette } from './drawing/palette.ts';
import { known, orNull, type Shown } from './drawing/series.ts';
import { heightOf, longestWord, widthOf, wrapped, write } from './drawing/text.ts';
import { ofBatch } from './ofBatch.ts';
import { nothingToShow } from './drawing/words.ts';
import { digitsFor, numberText, signedText } from '../words/numbers.ts';
import { filled } from '../words/fill.ts';
import { inSentence } from '../words/sentences.ts';

export interface Axis {
  readonly name: Words;
  readonly levels: readonly string[];
}

export interface HeatmapInput {
  readonly measure: Shown;
  readonly rows: Axis;
  readonly columns: Axis;
  /** `values[row][column]` as they are to be read; NaN where there is none. */
  readonly values: readonly ArrayLike<number>[];
  /** Differences are blue above 0 and orange below; levels have one hue. */
  readonly of: 'level' | 'difference';
}

export interface HeatmapPoints {
  readonly measure: Shown;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly values: readonly (readonly number[])[];
  readonly of: 'level' | 'difference';
}

const words = {
  level: {
    en: '{name}: what comes of {rows} and {columns} together?',
    nl: '{name}: wat doen {rows} en {columns} samen?',
  },
  difference: {
    en: '{name}: what do {rows} and {columns} change together?',
    nl: '{name}: wat veranderen {rows} en {columns} samen?',
  },
  sentence: {
    en: '{name} is highest ({high}) with {rows} {highRow} and {columns} {highColumn}, and lowest ({low}) with {rows} {lowRow} and {columns} {lowColumn}.',
    nl: '{name} is het hoogst ({high}) bij {rows} {highRow} en {columns} {highColumn}, en het laagst ({low}) bij {rows} {lowRow} en {columns} {lowColumn}.',
  },
} as const satisfies Record<string, Words>;

function question({ measure, rows, columns, of }: HeatmapPoints): Words {
  return inEach((language) =>
    filled(words[of][language], {
      name: measure.name[language],
      rows: inSentence(rows.name[language]),
      columns: inSentence(columns.name[language]),
    }),
  );
}

const prepare = ({ measure, rows, columns, values, of }: HeatmapInput): HeatmapPoints => ({
  measure,
  rows,
  columns,
  of,
  values: rows.levels.map((_, r) => columns.levels.map((__, c) => values[r]?.[c] ?? Number.NaN)),
});

const cellsOf = ({ values }: HeatmapPoints) =>
  values.flatMap((row, r) => row.map((value, c) => ({ value, r, c }))).filter(({ value }) => known(value));

function sentence(points: HeatmapPoints): Words {
  const { measure, rows, columns } = points;
  const cells = cellsOf(points);
  if (cells.length === 0) return nothingToShow;
  const high = cells.reduce((most, cell) => (cell.value > most.value ? cell : most));
  const low = cells.reduce((least, cell) => (cell.value < least.value ? cell : least));
  return inEach((language) => {
    const text = cellTextOf(points, language);
    return filled(words.sentence[language], {
      name: measure.name[language],
      rows: inSentence(rows.name[language]),
      columns: inSentence(columns.name[language]),
      high: text(high.value),
      highRow: rows.levels[high.r],
      highColumn: columns.levels[high.c],
      low: text(low.value),
      lowRow: rows.levels[low.r],
      lowColumn: columns.levels[low.c],
    });
  });
}

/** How the value of any cell is written, with as many decimals as tell them apart. */
function cellTextOf(points: HeatmapPoints, language: Language): (value: number) => string {
  const [low = 0, high = 0] = extent(cellsOf(points), ({ value }) => value);
  const digits = digitsFor(high - low);
  return (value) =>
    points.of === 'difference' ? signedText(value, language, digits) : numberText(value, language, digits);
}

const table = ({ rows, columns, values }: HeatmapPoints): ChartTable => ({
  columns: [
    { name: 'row', heading: rows.name },
    ...columns.levels.map((level, c) => ({
      name: `column${c + 1}`,
      heading: inEach((language) => `${columns.name[language]} ${level}`),
    })),
  ],
  rows: rows.levels.map((level, r) => [level, ...values[r].map(orNull)]),
});

function draw(on: Figure, points: HeatmapPoints): void {
  const cells = cellsOf(points);
  if (cells.length === 0) {
    sayInstead(on);
    return;
  }
  const { pen, palette, sizes, language } = on;
  const { rows, columns } = points;
  const box = drawAxes(on, points);
  const [across, down] = [(box.right - box.left) / columns.levels.length, (box.bottom - box.top) / rows.levels.length];
  const colour = colours(
    points,
    cells.map(({ value }) => value),
    palette,
  );
  const text = cellTextOf(points, language);
  const high = sizes.text * 1.15 <= down;
  const numbered = high && (max(cells, ({ value }) => widthOf(text(value), sizes.text)) ?? 0) + 4 <= across;
  for (const { value, r, c } of cells) {
    const [left, top] = [box.left + c * across, box.top + r * down];
    const fill = colour(value);
    drawBar(pen, [left, top], [left + across, top + down], { fill, outline: palette.ground });
    if (!numbered) continue;
    write(pen, [text(value)], left + across / 2, top + down / 2, {
      fill: inkOn(fill),
      size: sizes.text,
      anchor: 'middle',
    });
  }
}

/** Levels of the columns above, of the rows at the left, each with the name of what they are levels of. */
function drawAxes({ pen, palette, sizes, line, language, box }: Figure, { rows, columns }: HeatmapPoints): Box {
  const most = Math.max((box.right - box.left) * 0.2, longestWord([`${rows.name[language]}\u00a0↓`], sizes.text, true));
  const rowName = wrapped(`${rows.name[language]}\u00a0↓`, most, sizes.text, true);
  const rowWidth = Math.max(
    max(rowName, (text) => widthOf(text, sizes.text, true)) ?? 0,
    max(rows.levels, (level) => Math.min(most, widthOf(level, sizes.text))) ?? 0,
  );
  const left = box.left + rowWidth + 8;
  const columnName = wrapped(`${columns.name[language]} →`, box.right - left, sizes.text, true);
  const strong = { fill: palette.ink, size: sizes.text, bold: true };
  const plain = { fill: palette.quiet, size: sizes.text };
  const across = (box.right - left) / columns.levels.length;
  const levels = columns.levels.map((level) => wrapped(level, across - 4, sizes.text));
  const names = Math.max(heightOf(columnName, sizes.text), heightOf(rowName, sizes.text) - line);
  const top = box.top + names + (max(levels, (lines) => heightOf(lines, sizes.text)) ?? 0) + 4;
  write(pen, columnName, left, box.top + line / 2, strong);
  write(pen, rowName, box.left, top - heightOf(rowName, sizes.text) + line * 0.4, strong);
  for (const [c, lines] of levels.entries()) {
    write(pen, lines, left + (c + 0.5) * across, top - heightOf(lines, sizes.text) + line * 0.4, {
      ...plain,
      anchor: 'middle',
    });
  }
  const down = (box.bottom - top) / rows.levels.length;
  for (const [r, level] of rows.levels.entries()) {
    const lines = wrapped(level, rowWidth, sizes.text);
    write(pen, lines, left - 8, top + (r + 0.5) * down - heightOf(lines, sizes.text) / 2 + line / 2, {
      ...plain,
      anchor: 'end',
    });
  }
  return { left, top, right: box.right, bottom: box.bottom };
}

/** Levels: from the ground towards one hue. Differences: from the ground towards blue above 0 and orange below. */
function colours({ of }: HeatmapPoints, values: readonly number[], palette: Palette): (value: number) => string {
  const [low = 0, high = 0] = extent(values);
  const up = interpolateRgb(palette.ground, palette.higher);
  const down = interpolateRgb(palette.ground, palette.lower);
  const least = 0.06;
  const shade = (part: number): number => least + Math.max(0, Math.min(1, part)) * (0.92 - least);
  if (of === 'level') return (value) => up(shade(high > low ? (value - low) / (high - low) : 0.5));
  const most = Math.max(Math.abs(low), Math.abs(high), 1e-9);
  return (value) => (value === 0 ? up(0.03) : value > 0 ? up(shade(value / most)) : down(shade(-value / most)));
}

export const heatmap: Chart<HeatmapInput, HeatmapPoints> = { id: 'heatmap', question, prepare, draw, table, sentence };

export const heatmapOfBatch = ofBatch(
  heatmap,
  ({ measure, grid }): HeatmapInput | undefined => grid && { measure, of: 'level', ...grid },
  ({ values }) => 140 + 44 * values.length,
);
