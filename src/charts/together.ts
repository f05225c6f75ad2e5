import { inEach, type Words } from '../words/words.ts';
import type { Chart, ChartTable } from './chart.ts';
import { sayInstead, type Figure } from './drawing/frame.ts';
import { leastOf, messageOf } from './drawing/course.ts';
import { drawEvents } from './drawing/events.ts';
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
import { pointAxis } from './drawing/pointScale.ts';
import { drawPlayhead, timePlot } from './drawing/timeline.ts';
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
  /** All that lines on the same axis go through, where others stand beside it. */
  readonly fit?: readonly Series[] | undefined;
  /** How people differ in the first (standard deviation), where the measure is a mean over people. */
  readonly deviation?: Series | undefined;
}

export interface TogetherPoints extends Timeline {
  readonly measure: Shown;
  readonly sides: readonly { readonly letter: string; readonly name: Words; readonly values: readonly number[] }[];
  readonly from: number;
  readonly fit: readonly (readonly number[])[] | undefined;
  readonly deviation: readonly number[] | undefined;
}

const words = {
  question: { en: '{name}: how do they compare?', nl: '{name}: hoe verhouden ze zich?' },
  over: {
    en: '{name}: {high} ends {n} above {low} ({values})',
    nl: '{name}: {high} eindigt {n} boven {low} ({values})',
  },
  among: {
    en: '{name}: {high} ends highest, {low} lowest ({values})',
    nl: '{name}: {high} eindigt het hoogst, {low} het laagst ({values})',
  },
  alike: {
    en: '{name}: hardly any difference at the end ({values})',
    nl: '{name}: nauwelijks verschil aan het eind ({values})',
  },
  dip: {
    en: '; around week {week}, {high} was {n} below {other}',
    nl: '; rond week {week} lag {high} {n} onder {other}',
  },
  sentence: { en: 'In week {week}, {name} is {values}.', nl: 'In week {week} is {name} {values}.' },
  one: { en: '{value} with “{side}”', nl: '{value} bij ‘{side}’' },
} as const satisfies Record<string, Words>;

/**
 * In widths of the stroke; told apart without any colour. The first is the reference, which is dashed as everywhere; the
 * others are a whole line and two of dots.
 */
const dashes = [[2.5, 2.5], undefined, [0.4, 2.4], [0.4, 2, 0.4, 5]] as const;

export const strokesOf = ({ reference, satisfaction, commitment, focus }: Palette): readonly string[] => [
  reference,
  satisfaction,
  commitment,
  focus,
];

export const dashOf = (side: number, width: number): string | undefined =>
  dashes[side % dashes.length]?.map((part) => (part * width).toFixed(1)).join(' ');

const question = ({ measure }: TogetherPoints): Words =>
  inEach((language) => filled(words.question[language], { name: measure.name[language] }));

/** Where they end beside each other; of one alone, how it went. */
function message(points: TogetherPoints): Words {
  const { measure, sides, deviation } = points;
  const ends = sides.flatMap(({ letter, values }) => {
    const end = lastKnown(values);
    return end < 0 ? [] : [{ letter, value: values[end] }];
  });
  const sorted = [...ends].sort((a, b) => b.value - a.value);
  const [high, low] = [sorted[0], sorted[sorted.length - 1]];
  if (sorted.length === 0) return question(points);
  if (sorted.length === 1) return messageOf(measure.name, { values: sides[0].values, sd: deviation?.[0] });
  const alike = high.value - low.value < leastOf(deviation?.at(-1));
  const said = alike ? words.alike : sorted.length === 2 ? words.over : words.among;
  const dip = alike ? undefined : dipOf(points, high.letter);
  return inEach((language) => {
    const end = filled(said[language], {
      name: measure.name[language],
      high: high.letter,
      low: low.letter,
      n: numberText(high.value - low.value, language, 1),
      values: ends.map(({ letter, value }) => `${letter} ${numberText(value, language, 1)}`).join(', '),
    });
    if (!dip) return end;
    const { week, other, by } = dip;
    return end + filled(words.dip[language], { week, high: high.letter, other, n: numberText(by, language, 1) });
  });
}

/**
 * Where the one that ends highest was farthest below another on its way, and had not been from the beginning; undefined
 * where that was hardly anything.
 */
function dipOf({ sides, deviation }: TogetherPoints, letter: string) {
  const own = sides.find((side) => side.letter === letter)?.values ?? [];
  const least = Math.min(1.5, leastOf(deviation?.at(-1)));
  let dip: { readonly week: number; readonly other: string; readonly by: number } | undefined;
  for (const side of sides) {
    const atFirst = Math.max(0, side.values[0] - own[0]);
    for (const [week, value] of side.values.entries()) {
      const by = value - own[week];
      if (by - atFirst >= least && by > (dip?.by ?? 0)) dip = { week, other: side.letter, by };
    }
  }
  return dip;
}

const prepare = ({
  measure,
  sides,
  phases,
  events,
  playhead,
  fit,
  deviation,
  from = 0,
}: TogetherInput): TogetherPoints => ({
  measure,
  phases,
  events,
  playhead,
  from,
  fit: fit?.map(inPoints),
  deviation: deviation && inPoints(deviation),
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
    ...pointAxis(on, points.fit ?? drawn.map(({ values }) => values)),
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
  drawEvents(on, points.events, plot);
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
  message,
  prepare,
  draw,
  table,
  sentence,
};
