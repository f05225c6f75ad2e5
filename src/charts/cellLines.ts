import { extent, max, scaleLinear } from 'd3';
import { inEach, type Words } from '../words/words.ts';
import type { Chart, ChartTable } from './chart.ts';
import { noted, sayInstead, type Box, type Figure } from './drawing/frame.ts';
import { gridOf } from './drawing/grid.ts';
import { drawBand, drawLine, drawRule, drawSign, signOf } from './drawing/marks.ts';
import { colourOf } from './drawing/palette.ts';
import { known, lastKnown, orNull, type Phase, type Shown } from './drawing/series.ts';
import { widthOf, wrapped, write } from './drawing/text.ts';
import { ofBatch } from './ofBatch.ts';
import { nothingToShow, weekWord } from './drawing/words.ts';
import { digitsFor, digitsForStep, numberText } from '../words/numbers.ts';
import { filled } from '../words/fill.ts';

export interface CellLinesInput {
  readonly measure: Shown;
  /** The weeks of the values, ascending. */
  readonly weeks: ArrayLike<number>;
  readonly phases?: readonly Phase[] | undefined;
  /** Means with their 95 % interval as they are to be read; NaN where there is none. */
  readonly cells: readonly {
    readonly name: Words;
    readonly mean: ArrayLike<number>;
    readonly low: ArrayLike<number>;
    readonly high: ArrayLike<number>;
  }[];
}

export interface CellLinesPoints {
  readonly measure: Shown;
  readonly weeks: readonly number[];
  readonly phases: readonly Phase[];
  readonly all: number;
  /** The first 24. */
  readonly cells: readonly {
    readonly name: Words;
    readonly mean: readonly number[];
    readonly low: readonly number[];
    readonly high: readonly number[];
  }[];
}

const mostCells = 24;

const words = {
  question: { en: '{name}: how does each variant develop?', nl: '{name}: hoe ontwikkelt elke variant zich?' },
  note: {
    en: 'Mean of all runs with its 95 % interval, weeks {from} to {to}; every panel runs from {low} to {high}.',
    nl: 'Gemiddelde van alle doorrekeningen met het 95%-interval, week {from} tot en met {to}; elk vakje loopt van {low} tot {high}.',
  },
  some: { en: 'The first {shown} of {all} variants.', nl: 'De eerste {shown} van {all} varianten.' },
  sentence: {
    en: '{name} at the end: highest in “{first}” ({high}), lowest in “{last}” ({low}), of {all} variants.',
    nl: '{name} aan het eind: het hoogst bij ‘{first}’ ({high}), het laagst bij ‘{last}’ ({low}), van {all} varianten.',
  },
  cell: { en: 'variant', nl: 'variant' },
  mean: { en: 'mean', nl: 'gemiddelde' },
  low: { en: 'low', nl: 'laag' },
  high: { en: 'high', nl: 'hoog' },
} as const satisfies Record<string, Words>;

const question = ({ measure }: CellLinesPoints): Words =>
  inEach((language) => filled(words.question[language], { name: measure.name[language] }));

const prepare = ({ measure, weeks, phases, cells }: CellLinesInput): CellLinesPoints => ({
  measure,
  weeks: Array.from(weeks),
  phases: phases ?? [],
  all: cells.length,
  cells: cells.slice(0, mostCells).map(({ name, mean, low, high }) => ({
    name,
    mean: Array.from(mean),
    low: Array.from(low),
    high: Array.from(high),
  })),
});

const endOf = (mean: readonly number[]): number => mean[lastKnown(mean)];

function sentence({ measure, all, cells }: CellLinesPoints): Words {
  const ends = cells.map(({ name, mean }) => ({ name, value: endOf(mean) })).filter(({ value }) => known(value));
  if (ends.length === 0) return nothingToShow;
  const first = ends.reduce((most, cell) => (cell.value > most.value ? cell : most));
  const last = ends.reduce((least, cell) => (cell.value < least.value ? cell : least));
  const digits = digitsFor(first.value - last.value);
  return inEach((language) =>
    filled(words.sentence[language], {
      name: measure.name[language],
      first: first.name[language],
      last: last.name[language],
      high: numberText(first.value, language, digits),
      low: numberText(last.value, language, digits),
      all,
    }),
  );
}

const table = ({ weeks, cells }: CellLinesPoints): ChartTable => ({
  columns: [
    { name: 'cell', heading: words.cell },
    { name: 'week', heading: weekWord },
    { name: 'mean', heading: words.mean },
    { name: 'low', heading: words.low },
    { name: 'high', heading: words.high },
  ],
  rows: cells.flatMap(({ name, mean, low, high }) =>
    weeks.map((week, i) => [name, week, orNull(mean[i]), orNull(low[i]), orNull(high[i])]),
  ),
});

function draw(whole: Figure, points: CellLinesPoints): void {
  const { weeks, all, cells } = points;
  if (!cells.some(({ mean }) => lastKnown(mean) >= 0)) {
    sayInstead(whole);
    return;
  }
  const { language } = whole;
  const range = rangeOf(points, whole.wholeScale);
  const [low, high] = range.map((end) => numberText(end, language, digitsForStep((range[1] - range[0]) / 10)));
  const note = filled(words.note[language], { from: weeks[0], to: weeks[weeks.length - 1], low, high });
  const some = all > cells.length ? ` ${filled(words.some[language], { shown: cells.length, all })}` : '';
  const on = noted(whole, note + some);
  const places = gridOf(on, cells.length);
  const names = places.map((place, c) => nameIn(on, points, c, place));
  // All as high, so that they can be held against each other.
  const room = (max(names, ({ lines }) => lines.length) ?? 0) * on.line + 2;
  for (const [c, place] of places.entries())
    drawCell(on, points, c, { place, top: place.top + room, ...names[c] }, range);
}

/** As much of the axis as all cells need, so that an effect of a point or two is no flat line; or 0–100, where that is asked. */
function rangeOf({ cells }: CellLinesPoints, wholeScale: boolean): readonly [number, number] {
  const [low = 0, high = 0] = extent(cells.flatMap((cell) => [cell.mean, cell.low, cell.high].flat()));
  const inPoints = low >= 0 && high <= 100;
  if (wholeScale && inPoints) return [0, 100];
  const air = Math.max(0.5, (high - low) / 20);
  const fitted = scaleLinear()
    .domain([low - air, high + air])
    .nice(4)
    .domain();
  const [from, to] = [fitted[0], fitted[1]];
  return inPoints ? [Math.max(0, from), Math.min(100, to)] : [Math.min(from, low), to];
}

interface Named {
  readonly lines: readonly string[];
  /** Where it ends. */
  readonly number: string;
}

function nameIn({ sizes, language }: Figure, { cells }: CellLinesPoints, c: number, { left, right }: Box): Named {
  const { name, mean } = cells[c];
  const end = lastKnown(mean);
  const number = end < 0 ? '–' : numberText(mean[end], language);
  return { lines: wrapped(name[language], right - left - widthOf(number, sizes.text, true) - 8, sizes.text), number };
}

function drawCell(
  on: Figure,
  { measure, weeks, phases, cells }: CellLinesPoints,
  c: number,
  { place, top, lines, number }: Named & { readonly place: Box; readonly top: number },
  [least, most]: readonly [number, number],
): void {
  const { pen, palette, sizes, line } = on;
  const { mean, low, high } = cells[c];
  const colour = colourOf(measure.id, palette);
  const end = lastKnown(mean);
  const [first, last] = [weeks[0], weeks[weeks.length - 1]];
  const scales = {
    x: (week: number) =>
      place.left + ((week - first) / Math.max(1, last - first)) * (place.right - place.left - sizes.sign),
    y: (value: number) => place.bottom - ((value - least) / Math.max(1e-9, most - least)) * (place.bottom - top),
  };
  write(pen, lines, place.left, place.top + line / 2, { fill: palette.ink, size: sizes.text });
  write(pen, [number], place.right, place.top + line / 2, {
    fill: colour,
    size: sizes.text,
    bold: true,
    anchor: 'end',
  });
  for (const border of [least, (least + most) / 2, most]) {
    drawRule(pen, [place.left, scales.y(border)], [place.right, scales.y(border)], {
      stroke: border === least ? palette.reference : palette.grid,
      width: 1,
    });
  }
  for (const { from } of phases) {
    if (from > first && from <= last)
      drawRule(pen, [scales.x(from), top], [scales.x(from), place.bottom], { stroke: palette.grid, width: 1 });
  }
  drawBand(pen, low, high, scales, { fill: colour, opacity: palette.band * 1.8 }, weeks);
  drawLine(pen, mean, scales, { stroke: colour, width: sizes.stroke / 1.2 }, weeks);
  if (end >= 0)
    drawSign(pen, [scales.x(weeks[end]), scales.y(mean[end])], signOf(measure.id), sizes.sign, colour, palette.ground);
}

export const cellLines: Chart<CellLinesInput, CellLinesPoints> = {
  id: 'cellLines',
  question,
  prepare,
  draw,
  table,
  sentence,
};

export const cellLinesOfBatch = ofBatch(
  cellLines,
  ({ measure, lines }) => lines && { measure, ...lines },
  ({ cells }) => 120 + 150 * Math.ceil(Math.min(cells.length, mostCells) / 4),
);
