import { inEach, type Language, type Words } from '../words/words.ts';
import type { Chart } from './chart.ts';
import { sayInstead, type Figure } from './drawing/frame.ts';
import { messageOf, type Line } from './drawing/course.ts';
import { drawEvents } from './drawing/events.ts';
import { drawLabels, labelRoom, type Label } from './drawing/labels.ts';
import { drawSign, drawSigns, signOf } from './drawing/marks.ts';
import { colourOf } from './drawing/palette.ts';
import {
  inPoints,
  known,
  lastKnown,
  orNull,
  phaseAt,
  weekOf,
  type Series,
  type Shown,
  type Timeline,
} from './drawing/series.ts';
import { drawSpread, type Bands, type Spread } from './drawing/spread.ts';
import { write } from './drawing/text.ts';
import { pointAxis } from './drawing/pointScale.ts';
import { drawPlayhead, timePlot, type TimePlot } from './drawing/timeline.ts';
import { nothingToShow, weekWord } from './drawing/words.ts';
import { filled } from '../words/fill.ts';
import { inSentence } from '../words/sentences.ts';
import { numberText, signedText } from '../words/numbers.ts';

export interface OverTimeInput extends Timeline {
  readonly measure: Shown;
  /** Over people, or over teams. */
  readonly mean: Series;
  /** Over people. */
  readonly bands?: Bands<Series> | undefined;
  readonly forecast?: Series | undefined;
  /** How people differ, where it is a mean over people (standard deviation). */
  readonly deviation?: Series | undefined;
  /** A dashed ghost behind the line. */
  readonly reference?: { readonly name: Words; readonly values: Series } | undefined;
}

/** In points, by week. */
export interface OverTimePoints extends Timeline, Spread {
  readonly measure: Shown;
  readonly reference: { readonly name: Words; readonly values: readonly number[] } | undefined;
  readonly deviation: readonly number[] | undefined;
}

const words = {
  everyone: {
    en: '{name}: how is everyone doing over time?',
    nl: '{name}: hoe gaat het met iedereen, door de tijd heen?',
  },
  performance: { en: '{name}: does it pay?', nl: '{name}: levert het iets op?' },
  initiative: {
    en: '{name}: do people start things themselves?',
    nl: '{name}: pakken mensen uit zichzelf dingen op?',
  },
  mean: { en: 'average', nl: 'gemiddeld' },
  half: { en: 'half of them', nl: 'de helft' },
  most: { en: '9 in 10 people', nl: '9 van de 10 mensen' },
  forecast: { en: 'forecast', nl: 'prognose' },
  week: { en: 'In week {week}{phase}', nl: 'In week {week}{phase}' },
  phase: { en: ', phase {number} {name}', nl: ', fase {number} {name}' },
  average: { en: 'the average stands at {value}', nl: 'staat het gemiddelde op {value}' },
  at: { en: '{name} stands at {value}', nl: 'staat {name} op {value}' },
  between: {
    en: 'half of the people are between {q25} and {q75}, 9 in 10 between {q05} and {q95}',
    nl: 'de helft van de mensen zit tussen {q25} en {q75}, 9 van de 10 tussen {q05} en {q95}',
  },
  since: { en: '{change} since week {from}', nl: '{change} sinds week {from}' },
  expected: { en: 'the forecast was {value}', nl: 'de prognose was {value}' },
  against: { en: '{change} compared with {name}', nl: '{change} vergeleken met {name}' },
  q: { en: '{part} % are below', nl: '{part} % zit eronder' },
} as const satisfies Record<string, Words>;

const parts = { q05: 5, q25: 25, q75: 75, q95: 95 } as const;
const bandNames = ['q05', 'q25', 'q75', 'q95'] as const;

function question({ measure }: OverTimePoints): Words {
  const asked = measure.id === 'performance' || measure.id === 'initiative' ? words[measure.id] : words.everyone;
  return inEach((language) => filled(asked[language], { name: measure.name[language] }));
}

function prepare({
  measure,
  mean,
  bands,
  forecast,
  deviation,
  reference,
  phases,
  events,
  playhead,
}: OverTimeInput): OverTimePoints {
  return {
    measure,
    phases,
    events,
    playhead,
    mean: inPoints(mean),
    bands: bands && {
      q05: inPoints(bands.q05),
      q25: inPoints(bands.q25),
      q75: inPoints(bands.q75),
      q95: inPoints(bands.q95),
    },
    forecast: forecast && inPoints(forecast),
    deviation: deviation && inPoints(deviation),
    reference: reference && { name: reference.name, values: inPoints(reference.values) },
  };
}

/** As far as it is drawn. */
export const lineOf = ({ mean, deviation, reference }: OverTimePoints): Line => ({
  values: mean,
  sd: deviation?.[0],
  reference: reference?.values,
});

/** What the axis has to fit: everything but the wide band, which may run off it. */
export const fittedBy = ({ mean, bands, forecast, reference }: Spread): readonly (readonly number[])[] => [
  mean,
  ...(bands ? [bands.q25, bands.q75] : []),
  ...(forecast ? [forecast] : []),
  ...(reference ? [reference.values] : []),
];

function sentence(points: OverTimePoints): Words {
  const { measure, mean, bands, forecast, reference, phases, playhead } = points;
  const week = weekOf(playhead, mean);
  if (!known(mean[week]))
    return inEach((language) => `${measure.name[language]}: ${inSentence(nothingToShow[language])}`);
  const phase = phaseAt(phases, week);
  return inEach((language) => {
    const round = (value: number): string => numberText(value, language);
    const say = (text: Words, values: Record<string, string | number>): string => filled(text[language], values);
    const name = measure.name[language];
    const inPhase = phase ? say(words.phase, { number: phase.number, name: phase.name[language] }) : '';
    const value = round(mean[week]);
    const said = [
      `${say(words.week, { week, phase: inPhase })} ${bands ? say(words.average, { value }) : say(words.at, { name: inSentence(name), value })}`,
    ];
    if (bands && bandNames.every((band) => known(bands[band][week]))) {
      said.push(say(words.between, Object.fromEntries(bandNames.map((band) => [band, round(bands[band][week])]))));
    }
    const from = phase && phase.from < week ? phase.from : 0;
    if (week > from && known(mean[from])) {
      said.push(say(words.since, { change: changeText(mean[week], mean[from], language), from }));
    }
    if (forecast && known(forecast[week])) said.push(say(words.expected, { value: round(forecast[week]) }));
    if (reference && known(reference.values[week])) {
      const change = changeText(mean[week], reference.values[week], language);
      said.push(say(words.against, { change, name: reference.name[language] }));
    }
    return `${name}. ${said.join('; ')}.`;
  });
}

/** The difference of what is read, so that a reader who subtracts finds the same. */
const changeText = (now: number, before: number, language: Language): string =>
  signedText(Math.round(now) - Math.round(before), language);

function table({ measure, mean, bands, forecast, reference }: OverTimePoints) {
  const columns = [
    { name: 'week', heading: weekWord, values: mean.map((_, week) => week) },
    { name: measure.id, heading: measure.name, values: mean },
    ...(bands ? bandNames.map((band) => ({ name: band, heading: bandHeading(parts[band]), values: bands[band] })) : []),
    ...(forecast ? [{ name: 'forecast', heading: words.forecast, values: forecast }] : []),
    ...(reference ? [{ name: 'reference', heading: reference.name, values: reference.values }] : []),
  ];
  return {
    columns: columns.map(({ name, heading }) => ({ name, heading })),
    rows: mean.map((_, week) => columns.map(({ values }) => orNull(values[week]))),
  };
}

const bandHeading = (part: number): Words => inEach((language) => filled(words.q[language], { part }));

function draw(on: Figure, points: OverTimePoints): void {
  const { measure, mean, reference, playhead } = points;
  if (lastKnown(mean) < 0) {
    sayInstead(on);
    return;
  }
  const texts = labelTexts(points, on);
  const weeks = Math.max(mean.length, reference?.values.length ?? 0) - 1;
  const plot = timePlot(on, {
    ...points,
    weeks,
    ...pointAxis(on, fittedBy(points)),
    right: labelRoom(on, Object.values(texts)),
  });
  const { pen, palette, sizes } = on;
  const { scales } = plot;
  const colour = colourOf(measure.id, palette);
  drawSpread(on, points, scales, colour);
  const every = Math.max(4, Math.round(weeks / 12));
  drawSigns(pen, mean, scales, signOf(measure.id), { size: sizes.sign, fill: colour, ring: palette.ground, every });
  drawEvents(on, points.events, plot);
  drawLabels(on, plot.box, labels(points, texts, on, plot));
  drawPlayhead(on, plot, playhead);
  drawHead(on, points, plot);
}

/** The value at the playhead, beside its sign; at the end of the line the label there says it already. */
function drawHead(
  { pen, palette, sizes, language }: Figure,
  { measure, mean, playhead }: OverTimePoints,
  { scales, box }: TimePlot,
): void {
  if (playhead === undefined || !known(mean[playhead])) return;
  const [x, y] = [scales.x(playhead), scales.y(mean[playhead])];
  const colour = colourOf(measure.id, palette);
  drawSign(pen, [x, y], signOf(measure.id), sizes.sign * 1.5, colour, palette.ground);
  if (playhead === lastKnown(mean)) return;
  const size = Math.round(sizes.text * 1.25);
  const after = x + size * 3 < box.right;
  const lift = y - size > box.top ? -size * 0.9 : size * 0.9;
  write(pen, [numberText(mean[playhead], language)], x + (after ? 1 : -1) * size * 0.6, y + lift, {
    fill: colour,
    size,
    bold: true,
    anchor: after ? 'start' : 'end',
    halo: palette.ground,
  });
}

type LabelId = 'mean' | 'half' | 'most' | 'forecast' | 'reference';

function labelTexts(
  { mean, bands, forecast, reference }: OverTimePoints,
  { language }: Figure,
): Partial<Record<LabelId, string>> {
  const last = numberText(mean[lastKnown(mean)], language);
  return {
    mean: `${last} ${words.mean[language]}`,
    ...(bands ? { half: words.half[language], most: words.most[language] } : {}),
    ...(forecast ? { forecast: words.forecast[language] } : {}),
    ...(reference ? { reference: reference.name[language] } : {}),
  };
}

function labels(
  points: OverTimePoints,
  texts: Partial<Record<LabelId, string>>,
  { palette }: Figure,
  { scales }: TimePlot,
): readonly Label[] {
  const { measure, mean, bands, forecast, reference } = points;
  const colour = colourOf(measure.id, palette);
  const at = lastKnown(mean);
  const end = (values: readonly number[]): number => scales.y(values[lastKnown(values)]);
  const found: Label[] = [{ y: end(mean), text: texts.mean ?? '', fill: colour, bold: true }];
  if (bands && known(bands.q95[at])) {
    found.push({ y: scales.y((bands.q75[at] + mean[at]) / 2), text: texts.half ?? '', fill: colour, weight: 1 });
    found.push({ y: scales.y((bands.q95[at] + bands.q75[at]) / 2), text: texts.most ?? '', fill: colour, weight: 2 });
  }
  if (forecast && lastKnown(forecast) >= 0)
    found.push({ y: end(forecast), text: texts.forecast ?? '', fill: palette.quiet });
  if (reference && lastKnown(reference.values) >= 0) {
    found.push({ y: end(reference.values), text: texts.reference ?? '', fill: palette.reference });
  }
  return found;
}

export const overTime: Chart<OverTimeInput, OverTimePoints> = {
  id: 'overTime',
  question,
  message: (points) => messageOf(points.measure.name, lineOf(points)),
  prepare,
  draw,
  table,
  sentence,
};
