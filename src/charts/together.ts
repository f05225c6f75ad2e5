import { inEach, type Words } from '../words/words.ts';
import type { Chart, ChartTable } from './chart.ts';
import { sayInstead, type Figure } from './drawing/frame.ts';
import { drawLabels, labelRoom } from './drawing/labels.ts';
import { drawLine } from './drawing/marks.ts';
import type { Palette } from './drawing/palette.ts';
import {
  inPoints,
  known,
  lastKnown,
  orNull,
  weekOf,
  type Series,
  type Shown,
  type Timeline,
} from './drawing/series.ts';
import { drawPlayhead, pointTicks, timePlot } from './drawing/timeline.ts';
import { nothingToShow, weekWord } from './drawing/words.ts';
import { filled } from '../words/fill.ts';
import { inSentence } from '../words/sentences.ts';
import { numberText } from '../words/numbers.ts';

/** One of the scenarios that are held against each other. */
export interface Together {
  /** Short enough to stand beside a line where there is no room for the name. */
  readonly letter: string;
  readonly name: Words;
  readonly values: Series;
}

export interface TogetherInput extends Timeline {
  readonly measure: Shown;
  readonly sides: readonly Together[];
  /** Place of the first among all that are compared, so that one alone keeps its own stroke. */
  readonly from?: number;
}

export interface TogetherPoints extends Timeline {
  readonly measure: Shown;
  readonly sides: readonly { readonly letter: string; readonly name: Words; readonly values: readonly number[] }[];
  readonly from: number;
}

const words = {
  question: { en: '{name}: how do they compare?', nl: '{name}: hoe verhouden ze zich?' },
  sentence: { en: 'In week {week}, {name} is {values}.', nl: 'In week {week} is {name} {values}.' },
  one: { en: '{value} with “{side}”', nl: '{value} bij ‘{side}’' },
} as const satisfies Record<string, Words>;

/** In widths of the stroke; told apart without any colour. */
const dashes = [undefined, [4, 2.5], [0.4, 2.4], [6, 2.5, 0.6, 2.5]] as const;

export const strokesOf = ({ ink, satisfaction, commitment, focus }: Palette): readonly string[] => [
  ink,
  satisfaction,
  commitment,
  focus,
];

export const dashOf = (side: number, width: number): string | undefined =>
  dashes[side % dashes.length]?.map((part) => (part * width).toFixed(1)).join(' ');

const question = ({ measure }: TogetherPoints): Words =>
  inEach((language) => filled(words.question[language], { name: measure.name[language] }));

const prepare = ({ measure, sides, phases, playhead, from = 0 }: TogetherInput): TogetherPoints => ({
  measure,
  phases,
  playhead,
  from,
  sides: sides.map(({ letter, name, values }) => ({ letter, name, values: inPoints(values) })),
});

function sentence({ measure, sides, playhead }: TogetherPoints): Words {
  const week = weekOf(playhead, sides[0]?.values ?? []);
  const shown = sides.filter(({ values }) => known(values[week]));
  if (shown.length === 0) return nothingToShow;
  return inEach((language) =>
    filled(words.sentence[language], {
      week,
      name: inSentence(measure.name[language]),
      values: shown
        .map(({ name, values }) =>
          filled(words.one[language], { value: numberText(values[week], language, 1), side: name[language] }),
        )
        .join(', '),
    }),
  );
}

const table = ({ sides }: TogetherPoints): ChartTable => ({
  columns: [
    { name: 'week', heading: weekWord },
    ...sides.map(({ letter, name }) => ({ name: letter, heading: titled(letter, name) })),
  ],
  rows: Array.from({ length: Math.max(0, ...sides.map(({ values }) => values.length)) }, (_, week) => [
    week,
    ...sides.map(({ values }) => orNull(values[week])),
  ]),
});

const titled = (letter: string, name: Words): Words => inEach((language) => `${letter} ${name[language]}`);

/** Below this width only the letter stands beside a line. */
const ROOM_FOR_NAMES = 480;

function draw(on: Figure, points: TogetherPoints): void {
  const { sides, playhead, from } = points;
  const drawn = sides
    .map((side, s) => ({ ...side, place: from + s, end: lastKnown(side.values) }))
    .filter(({ end }) => end >= 0);
  if (drawn.length === 0) {
    sayInstead(on);
    return;
  }
  const { pen, palette, sizes, language, width } = on;
  const short = width < ROOM_FOR_NAMES || drawn.length === 1;
  const textOf = ({ letter, name, values, end }: (typeof drawn)[number]): string =>
    `${short ? letter : titled(letter, name)[language]} ${numberText(values[end], language)}`;
  const plot = timePlot(on, {
    ...points,
    weeks: Math.max(...drawn.map(({ values }) => values.length)) - 1,
    low: 0,
    high: 100,
    ticks: pointTicks,
    right: labelRoom(on, drawn.map(textOf)),
  });
  const strokes = strokesOf(palette);
  for (const { values, place } of drawn) {
    const dash = dashOf(place, sizes.stroke);
    drawLine(pen, values, plot.scales, {
      stroke: strokes[place % strokes.length],
      width: sizes.stroke,
      ...(dash !== undefined && { dash }),
    });
  }
  drawLabels(
    on,
    plot.box,
    drawn.map((side) => ({
      y: plot.scales.y(side.values[side.end]),
      text: textOf(side),
      fill: strokes[side.place % strokes.length],
      bold: true,
    })),
  );
  drawPlayhead(on, plot, playhead);
}

/** Several scenarios over each other: each line with its own dash and its name at its end. */
export const together: Chart<TogetherInput, TogetherPoints> = {
  id: 'together',
  question,
  prepare,
  draw,
  table,
  sentence,
};
