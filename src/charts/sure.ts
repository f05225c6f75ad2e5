import { max } from 'd3';
import { inEach, type Words } from '../words/words.ts';
import type { Chart, ChartTable } from './chart.ts';
import { noted, sayInstead, type Figure } from './drawing/frame.ts';
import { drawEvents } from './drawing/events.ts';
import { drawLabels, labelRoom, type Label } from './drawing/labels.ts';
import { drawLine } from './drawing/marks.ts';
import { colourOf } from './drawing/palette.ts';
import {
  inPoints,
  known,
  lastKnown,
  middleOf,
  orNull,
  type Series,
  type Shown,
  type Timeline,
} from './drawing/series.ts';
import { pointAxis } from './drawing/pointScale.ts';
import { drawPlayhead, timePlot } from './drawing/timeline.ts';
import { nothingToShow } from './drawing/words.ts';
import { filled } from '../words/fill.ts';
import { inSentence } from '../words/sentences.ts';
import { numberText } from '../words/numbers.ts';

export interface SureInput extends Timeline {
  readonly measure: Shown;
  /** The mean over people of each run; of more than 30, the first 30 are drawn. */
  readonly runs: readonly Series[];
  /** The same replicates under other levers; without them, runs are compared with their own first week. */
  readonly against?: { readonly name: Words; readonly runs: readonly Series[] } | undefined;
}

export interface SurePoints extends Timeline {
  readonly measure: Shown;
  readonly runs: readonly (readonly number[])[];
  /** Over all runs, by week. */
  readonly middle: readonly number[];
  readonly against: { readonly name: Words; readonly runs: readonly (readonly number[])[] } | undefined;
  /** In the week that people look at. */
  readonly week: number;
  readonly higher: number;
  readonly lower: number;
  readonly compared: number;
}

const most = 30;

const words = {
  question: { en: '{name}: how sure is this?', nl: '{name}: hoe zeker is dit?' },
  higherThanStart: {
    en: 'In {higher} of {runs} {runs|run|runs}, {name} is higher in week {week} than at the start.',
    nl: 'In {higher} van de {runs} {runs|doorrekening|doorrekeningen} is {name} in week {week} hoger dan aan het begin.',
  },
  lowerThanStart: {
    en: 'In {lower} of {runs} {runs|run|runs}, {name} is lower in week {week} than at the start.',
    nl: 'In {lower} van de {runs} {runs|doorrekening|doorrekeningen} is {name} in week {week} lager dan aan het begin.',
  },
  higherThan: {
    en: 'In {higher} of {runs} {runs|run|runs}, {name} is higher in week {week} than with “{other}”.',
    nl: 'In {higher} van de {runs} {runs|doorrekening|doorrekeningen} is {name} in week {week} hoger dan bij ‘{other}’.',
  },
  lowerThan: {
    en: 'In {lower} of {runs} {runs|run|runs}, {name} is lower in week {week} than with “{other}”.',
    nl: 'In {lower} van de {runs} {runs|doorrekening|doorrekeningen} is {name} in week {week} lager dan bij ‘{other}’.',
  },
  first: {
    en: 'The first {most} of {runs} runs are drawn.',
    nl: 'De eerste {most} van {runs} doorrekeningen zijn getekend.',
  },
  chance: {
    en: 'That is about chance only: the assumptions are the same each time.',
    nl: 'Dat gaat alleen over toeval: de aannames zijn steeds dezelfde.',
  },
  line: { en: '1 line = 1 run', nl: '1 lijn = 1 doorrekening' },
  middle: { en: 'middle run', nl: 'middelste doorrekening' },
  run: { en: 'run', nl: 'doorrekening' },
  start: { en: 'week 0', nl: 'week 0' },
  week: { en: 'week {week}', nl: 'week {week}' },
} as const satisfies Record<string, Words>;

const question = ({ measure }: SurePoints): Words =>
  inEach((language) => filled(words.question[language], { name: measure.name[language] }));

function prepare({ measure, runs, against, phases, events, playhead }: SureInput): SurePoints {
  const all = runs.map(inPoints);
  const others = against && { name: against.name, runs: against.runs.map(inPoints) };
  const middle = middleOf(all);
  // At the start all are alike, or are held against themselves: there it is about the end.
  const week = Math.min(playhead === 0 ? Infinity : (playhead ?? Infinity), lastKnown(middle));
  const pairs = all
    .map((values, r) => [values[week], others ? others.runs[r]?.[week] : values[0]] as const)
    .filter(([now, before]) => known(now) && known(before));
  return {
    measure,
    phases,
    events,
    playhead,
    runs: all,
    middle,
    against: others,
    week,
    higher: pairs.filter(([now, before]) => now > before).length,
    lower: pairs.filter(([now, before]) => now < before).length,
    compared: pairs.length,
  };
}

function sentence({ measure, runs, against, week, higher, lower, compared }: SurePoints): Words {
  if (compared === 0) return nothingToShow;
  const rises = higher >= lower;
  const said = against
    ? rises
      ? words.higherThan
      : words.lowerThan
    : rises
      ? words.higherThanStart
      : words.lowerThanStart;
  return inEach((language) => {
    const name = inSentence(measure.name[language]);
    const claim = filled(said[language], {
      higher,
      lower,
      runs: compared,
      week,
      name,
      other: against?.name[language] ?? '',
    });
    const told = `${claim} ${words.chance[language]}`;
    return runs.length > most ? `${told} ${filled(words.first[language], { most, runs: runs.length })}` : told;
  });
}

function table({ runs, against, week }: SurePoints): ChartTable {
  const at = (values: readonly number[] | undefined) => orNull(values?.[week]);
  const atWeek = inEach((language) => filled(words.week[language], { week }));
  return {
    columns: [
      { name: 'run', heading: words.run },
      { name: 'week0', heading: words.start },
      { name: 'week', heading: atWeek },
      ...(against ? [{ name: 'against', heading: against.name }] : []),
    ],
    rows: runs.map((values, r) => [r, orNull(values[0]), at(values), ...(against ? [at(against.runs[r])] : [])]),
  };
}

function draw(whole: Figure, points: SurePoints): void {
  const { measure, runs, middle, against, playhead } = points;
  if (lastKnown(middle) < 0) {
    sayInstead(whole);
    return;
  }
  const { language } = whole;
  const on = noted(whole, sentence(points)[language]);
  const ending = lastKnown(middle);
  const middleText = `${numberText(middle[ending], language)} ${words.middle[language]}`;
  const texts = [middleText, words.line[language], ...(against ? [against.name[language]] : [])];
  const plot = timePlot(on, {
    ...points,
    weeks: middle.length - 1,
    ...pointAxis(on, [...runs, ...(against?.runs ?? [])]),
    right: labelRoom(on, texts),
  });
  const { pen, palette, sizes } = on;
  const { scales } = plot;
  const colour = colourOf(measure.id, palette);
  const thin = { width: on.projector ? 1.6 : 1, opacity: 0.4 };
  for (const values of against?.runs.slice(0, most) ?? [])
    drawLine(pen, values, scales, { ...thin, stroke: palette.reference, dash: '3 3' });
  for (const values of runs.slice(0, most)) drawLine(pen, values, scales, { ...thin, stroke: colour });
  drawLine(pen, middle, scales, { stroke: palette.ground, width: sizes.stroke * 2 });
  drawLine(pen, middle, scales, { stroke: colour, width: sizes.stroke });

  const highest = max(runs, (values) => values[ending]) ?? Number.NaN;
  const labels: Label[] = [
    { y: scales.y(middle[ending]), text: middleText, fill: colour, bold: true },
    { y: scales.y(highest), text: words.line[language], fill: colour, weight: 2 },
  ];
  if (against) {
    const ghost = middleOf(against.runs);
    drawLine(pen, ghost, scales, { stroke: palette.reference, width: sizes.stroke, dash: '6 5' });
    const end = lastKnown(ghost);
    if (end >= 0)
      labels.push({ y: scales.y(ghost[end]), text: against.name[language], fill: palette.reference, weight: 1 });
  }
  drawEvents(on, points.events, plot);
  drawLabels(on, plot.box, labels);
  drawPlayhead(on, plot, playhead);
}

export const sure: Chart<SureInput, SurePoints> = { id: 'sure', question, prepare, draw, table, sentence };
