import { max, min } from 'd3';
import { effectSize, sizes, type EffectSize } from '../statistics/effectSize.ts';
import { inEach, type Language, type Words } from '../words/words.ts';
import type { Chart, ChartTable } from './chart.ts';
import { sayInstead, type Figure } from './drawing/frame.ts';
import { leastOf } from './drawing/course.ts';
import { drawEvents } from './drawing/events.ts';
import { drawLabels, labelRoom } from './drawing/labels.ts';
import { drawBand, drawLine } from './drawing/marks.ts';
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
import { drawPlayhead, timePlot } from './drawing/timeline.ts';
import { nothingToShow, weekWord } from './drawing/words.ts';
import { filled } from '../words/fill.ts';
import { inSentence } from '../words/sentences.ts';
import { numberText, signedText } from '../words/numbers.ts';

export interface DifferenceInput extends Timeline {
  readonly measure: Shown;
  readonly branch: { readonly name: Words; readonly values: Series };
  readonly reference: { readonly name: Words; readonly values: Series };
  /** Of the difference, over paired runs. */
  readonly interval?: { readonly low: Series; readonly high: Series } | undefined;
  /** How people differ in the reference (standard deviation), where the measure is a mean over people. */
  readonly deviation?: Series | undefined;
}

/** Branch less reference, in points. */
export interface DifferencePoints extends Timeline {
  readonly measure: Shown;
  readonly branch: Words;
  readonly reference: Words;
  readonly difference: readonly number[];
  readonly interval: { readonly low: readonly number[]; readonly high: readonly number[] } | undefined;
  readonly deviation: readonly number[] | undefined;
}

const words = {
  question: { en: '{name}: what is the difference?', nl: '{name}: wat is het verschil?' },
  over: {
    en: '{name}: “{branch}” ends {n} above “{reference}”',
    nl: '{name}: ‘{branch}’ eindigt {n} boven ‘{reference}’',
  },
  under: {
    en: '{name}: “{branch}” ends {n} below “{reference}”',
    nl: '{name}: ‘{branch}’ eindigt {n} onder ‘{reference}’',
  },
  alike: {
    en: '{name}: hardly any difference at the end ({change})',
    nl: '{name}: nauwelijks verschil aan het eind ({change})',
  },
  sentence: {
    en: 'In week {week}, {name} is {size} points {direction} with “{branch}” than with “{reference}”',
    nl: 'In week {week} is {name} bij ‘{branch}’ {size} punten {direction} dan bij ‘{reference}’',
  },
  same: {
    en: 'In week {week}, {name} is the same with “{branch}” as with “{reference}”',
    nl: 'In week {week} is {name} bij ‘{branch}’ hetzelfde als bij ‘{reference}’',
  },
  interval: { en: ' (95 % interval {low} to {high})', nl: ' (95%-interval {low} tot {high})' },
  size: { en: ', {name}: {plain}', nl: ', {name}: {plain}' },
  sd: { en: 'standard deviation of people', nl: 'standaardafwijking van mensen' },
  d: { en: 'effect size d', nl: 'effectgrootte d' },
  higher: { en: 'higher', nl: 'hoger' },
  lower: { en: 'lower', nl: 'lager' },
  above: { en: '{branch} higher', nl: '{branch} hoger' },
  below: { en: '{branch} lower', nl: '{branch} lager' },
  difference: { en: 'difference', nl: 'verschil' },
  low: { en: 'low', nl: 'laag' },
  high: { en: 'high', nl: 'hoog' },
} as const satisfies Record<string, Words>;

const question = ({ measure }: DifferencePoints): Words =>
  inEach((language) => filled(words.question[language], { name: measure.name[language] }));

/** How it ends, which is what it is about. */
function message(points: DifferencePoints): Words {
  const { measure, branch, reference, difference: all, deviation } = points;
  const end = lastKnown(all);
  if (end < 0) return question(points);
  const value = all[end];
  const said = Math.abs(value) < leastOf(deviation?.[end]) ? words.alike : value > 0 ? words.over : words.under;
  return inEach((language) =>
    filled(said[language], {
      name: measure.name[language],
      branch: branch[language],
      reference: reference[language],
      n: numberText(Math.abs(value), language, 1),
      change: signedText(value, language, 1),
    }),
  );
}

function prepare({
  measure,
  branch,
  reference,
  interval,
  deviation,
  phases,
  events,
  playhead,
}: DifferenceInput): DifferencePoints {
  const other = inPoints(reference.values);
  return {
    measure,
    phases,
    events,
    playhead,
    branch: branch.name,
    reference: reference.name,
    difference: inPoints(branch.values).map((value, week) => value - (other[week] ?? Number.NaN)),
    interval: interval && { low: inPoints(interval.low), high: inPoints(interval.high) },
    deviation: deviation && inPoints(deviation),
  };
}

function sentence({ measure, branch, reference, difference, interval, deviation, playhead }: DifferencePoints): Words {
  const week = weekOf(playhead, difference);
  const value = difference[week];
  if (!known(value)) return nothingToShow;
  const effect = deviation && effectSize(value, [deviation[week]]);
  return inEach((language) => {
    const points = numberText(Math.abs(value), language, 1);
    const said = filled(words[Number(points.replace(',', '.')) === 0 ? 'same' : 'sentence'][language], {
      week,
      size: points,
      name: inSentence(measure.name[language]),
      direction: words[value > 0 ? 'higher' : 'lower'][language],
      branch: branch[language],
      reference: reference[language],
    });
    const size = effect ? filled(words.size[language], sizeWords(effect, language)) : '';
    if (!interval || !known(interval.low[week]) || !known(interval.high[week])) return `${said}${size}.`;
    const [low, high] = [interval.low[week], interval.high[week]].map((end) => signedText(end, language, 1));
    return `${said}${filled(words.interval[language], { low, high })}${size}.`;
  });
}

const sizeWords = ({ size }: EffectSize, language: Language) => ({
  name: sizes[size].name[language],
  plain: sizes[size].plain[language],
});

function table({ difference, interval, deviation }: DifferencePoints): ChartTable {
  return {
    columns: [
      { name: 'week', heading: weekWord },
      { name: 'difference', heading: words.difference },
      ...(interval
        ? [
            { name: 'low', heading: words.low },
            { name: 'high', heading: words.high },
          ]
        : []),
      ...(deviation
        ? [
            { name: 'd', heading: words.d },
            { name: 'sd', heading: words.sd },
          ]
        : []),
    ],
    rows: difference.map((value, week) => [
      week,
      orNull(value),
      ...(interval ? [orNull(interval.low[week]), orNull(interval.high[week])] : []),
      ...(deviation ? [effectSize(value, [deviation[week]])?.d ?? null, orNull(deviation[week])] : []),
    ]),
  };
}

function draw(on: Figure, points: DifferencePoints): void {
  const { branch, difference, interval, playhead } = points;
  const end = lastKnown(difference);
  if (end < 0) {
    sayInstead(on);
    return;
  }
  const { pen, palette, sizes, language } = on;
  const ticks = ticksFor([...difference, ...(interval ? [...interval.low, ...interval.high] : [])].filter(known));
  const [low, high] = [ticks[0], ticks[ticks.length - 1]];
  const tickText = (value: number): string => signedText(value, language);
  const text = signedText(difference[end], language, 1);
  const names = [
    filled(words.above[language], { branch: branch[language] }),
    filled(words.below[language], { branch: branch[language] }),
  ];
  const right = labelRoom(on, [text, ...names]);
  const plot = timePlot(on, {
    ...points,
    weeks: difference.length - 1,
    low,
    high,
    ticks,
    tickText,
    right,
  });
  const { scales } = plot;
  const zero = difference.map((value) => (known(value) ? 0 : Number.NaN));
  const above = difference.map((value) => Math.max(0, value));
  const below = difference.map((value) => Math.min(0, value));
  drawBand(pen, zero, above, scales, { fill: palette.higher, opacity: 0.5 });
  drawBand(pen, below, zero, scales, { fill: palette.lower, opacity: 0.5 });
  if (interval) {
    drawBand(pen, interval.low, interval.high, scales, { fill: palette.ink, opacity: palette.band });
    for (const edge of [interval.low, interval.high])
      drawLine(pen, edge, scales, { stroke: palette.reference, width: 1 });
  }
  drawLine(pen, difference, scales, { stroke: palette.ink, width: sizes.stroke / 1.4 });
  drawEvents(on, points.events, plot);
  drawLabels(on, plot.box, [
    { y: scales.y(high * 0.75), text: names[0], fill: palette.higher, weight: 1 },
    { y: scales.y(difference[end]), text, fill: palette.ink, bold: true },
    { y: scales.y(low * 0.75), text: names[1], fill: palette.lower, weight: 1 },
  ]);
  drawPlayhead(on, plot, playhead);
}

/** Whole steps with some room on either side of 0, and never so few points that noise looks like a mountain. */
function ticksFor(values: readonly number[]): readonly number[] {
  const [low, high] = [Math.min(0, min(values) ?? 0), Math.max(0, max(values) ?? 0)];
  const step = [2, 5, 10, 20].find((one) => Math.max(high, -low) <= 3 * one) ?? 50;
  const below = Math.max(1, Math.ceil(-low / step));
  const above = Math.max(1, Math.ceil(high / step));
  return Array.from({ length: below + above + 1 }, (_, i) => (i - below) * step);
}

export const difference: Chart<DifferenceInput, DifferencePoints> = {
  id: 'difference',
  question,
  message,
  prepare,
  draw,
  table,
  sentence,
};
