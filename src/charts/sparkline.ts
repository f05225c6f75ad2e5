import { inEach, type Words } from '../words/words.ts';
import type { Chart, ChartTable } from './chart.ts';
import type { Figure } from './drawing/frame.ts';
import { drawLine, drawRule, drawSign, signOf } from './drawing/marks.ts';
import { colourOf } from './drawing/palette.ts';
import { inPoints, known, lastKnown, orNull, type Series, type Shown } from './drawing/series.ts';
import { nothingToShow, weekWord } from './drawing/words.ts';
import { filled } from '../words/fill.ts';
import { numberText } from '../words/numbers.ts';

export interface SparklineInput {
  readonly measure: Shown;
  readonly values: Series;
}

export interface SparklinePoints {
  readonly measure: Shown;
  readonly values: readonly number[];
}

const words = {
  question: { en: '{name} over time', nl: '{name} door de tijd heen' },
  sentence: {
    en: '{name}: from {first} to {last} in {weeks} {weeks|week|weeks}.',
    nl: '{name}: van {first} naar {last} in {weeks} {weeks|week|weken}.',
  },
} as const satisfies Record<string, Words>;

const question = ({ measure }: SparklinePoints): Words =>
  inEach((language) => filled(words.question[language], { name: measure.name[language] }));

const prepare = ({ measure, values }: SparklineInput): SparklinePoints => ({ measure, values: inPoints(values) });

function sentence({ measure, values }: SparklinePoints): Words {
  const last = lastKnown(values);
  if (last < 0) return nothingToShow;
  const first = values.findIndex(known);
  return inEach((language) =>
    filled(words.sentence[language], {
      name: measure.name[language],
      first: numberText(values[first], language),
      last: numberText(values[last], language),
      weeks: last - first,
    }),
  );
}

const table = ({ measure, values }: SparklinePoints): ChartTable => ({
  columns: [
    { name: 'week', heading: weekWord },
    { name: measure.id, heading: measure.name },
  ],
  rows: values.map((value, week) => [week, orNull(value)]),
});

function draw({ pen, palette, sizes, box }: Figure, { measure, values }: SparklinePoints): void {
  const end = lastKnown(values);
  const last = Math.max(1, values.length - 1);
  const scales = {
    x: (week: number) => box.left + (week / last) * (box.right - box.left - sizes.sign),
    y: (value: number) => box.bottom - (value / 100) * (box.bottom - box.top),
  };
  drawRule(pen, [box.left, box.bottom], [box.right, box.bottom], { stroke: palette.grid, width: 1 });
  if (end < 0) return;
  const colour = colourOf(measure.id, palette);
  drawLine(pen, values, scales, { stroke: colour, width: sizes.stroke });
  drawSign(pen, [scales.x(end), scales.y(values[end])], signOf(measure.id), sizes.sign, colour, palette.ground);
}

export const sparkline: Chart<SparklineInput, SparklinePoints> = {
  id: 'sparkline',
  untitled: true,
  question,
  prepare,
  draw,
  table,
  sentence,
};
