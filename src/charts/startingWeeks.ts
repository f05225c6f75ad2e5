import { filled } from '../words/fill.ts';
import { numberText } from '../words/numbers.ts';
import { inEach, type Language, type Words } from '../words/words.ts';
import type { Chart, ChartTable } from './chart.ts';
import { sayInstead, type Figure } from './drawing/frame.ts';
import { drawLabels, labelRoom } from './drawing/labels.ts';
import { drawLine, drawSign, signOf } from './drawing/marks.ts';
import { colourOf } from './drawing/palette.ts';
import { pointAxis } from './drawing/pointScale.ts';
import { inPoints, lastKnown, orNull, type Phase, type Series, type Shown } from './drawing/series.ts';
import { timePlot } from './drawing/timeline.ts';
import { nothingToShow, weekWord } from './drawing/words.ts';

/** Who begins before or after these weeks does worse, by up to so many points; undefined where that is no clear loss. */
interface Loss {
  readonly before: number | undefined;
  readonly after: number | undefined;
  readonly by: number;
}

interface Told {
  readonly measure: Shown;
  readonly phases: readonly Phase[];
  /** The week in which the plan begins. */
  readonly planned: number;
  /** Runs behind each mean, in pairs. */
  readonly pairs: number;
  /** How far it falls below where it began; where it ends. */
  readonly dip: Loss | undefined;
  readonly end: Loss | undefined;
}

export interface StartingWeeksInput extends Told {
  /** The mean of the runs, by the week in which the change begins. */
  readonly starts: readonly { readonly week: number; readonly mean: Series }[];
}

export interface StartingWeeksPoints extends Told {
  readonly starts: readonly { readonly week: number; readonly mean: readonly number[] }[];
}

const words = {
  question: { en: '{name}: when to begin?', nl: '{name}: wanneer begin je?' },
  dip: {
    en: 'begun {when}, the dip is up to {by} points deeper',
    nl: 'begin je {when}, dan wordt de dip tot {by} punten dieper',
  },
  end: {
    en: 'begun {when}, it ends up to {by} points lower',
    nl: 'begin je {when}, dan eindigt het tot {by} punten lager',
  },
  before: { en: 'before week {week}', nl: 'vóór week {week}' },
  after: { en: 'after week {week}', nl: 'na week {week}' },
  or: { en: ' or ', nl: ' of ' },
  none: { en: 'no clear difference between these weeks', nl: 'geen duidelijk verschil tussen deze weken' },
  sentence: {
    en: '{message}, in {pairs} paired runs. At the end: {ends}.',
    nl: '{message}, in {pairs} vergelijkingen. Aan het eind: {ends}.',
  },
  begun: { en: '{value} begun in week {week}', nl: '{value} bij begin in week {week}' },
  planned: { en: 'as planned', nl: 'zoals gepland' },
} as const satisfies Record<string, Words>;

const question = ({ measure }: StartingWeeksPoints): Words =>
  inEach((language) => filled(words.question[language], { name: measure.name[language] }));

const prepare = ({ starts, ...told }: StartingWeeksInput): StartingWeeksPoints => ({
  ...told,
  starts: starts.map(({ week, mean }) => ({ week, mean: inPoints(mean) })),
});

/** One sentence on when it matters, and nothing more than the runs show. */
function message({ measure, pairs, dip, end }: StartingWeeksPoints): Words {
  if (pairs === 0) return nothingToShow;
  return inEach((language) => {
    const parts = [...(dip ? [told(words.dip, dip, language)] : []), ...(end ? [told(words.end, end, language)] : [])];
    return `${measure.name[language]}: ${parts.length > 0 ? parts.join('; ') : words.none[language]}`;
  });
}

function told(what: Words, { before, after, by }: Loss, language: Language): string {
  const when = [
    ...(before === undefined ? [] : [filled(words.before[language], { week: before })]),
    ...(after === undefined ? [] : [filled(words.after[language], { week: after })]),
  ].join(words.or[language]);
  return filled(what[language], { when, by: numberText(by, language, by < 10 ? 1 : 0) });
}

function sentence(points: StartingWeeksPoints): Words {
  const { starts, pairs } = points;
  if (pairs === 0) return nothingToShow;
  return inEach((language) =>
    filled(words.sentence[language], {
      message: message(points)[language],
      pairs,
      ends: starts
        .map(({ week, mean }) =>
          filled(words.begun[language], { value: numberText(mean[mean.length - 1], language, 1), week }),
        )
        .join(', '),
    }),
  );
}

const table = ({ starts }: StartingWeeksPoints): ChartTable => ({
  columns: [
    { name: 'week', heading: weekWord },
    ...starts.map(({ week }) => ({
      name: `start${week}`,
      heading: inEach((language) => filled(words.begun[language], { value: '', week }).trim()),
    })),
  ],
  rows: (starts[0]?.mean ?? []).map((_, week) => [week, ...starts.map(({ mean }) => orNull(mean[week]))]),
});

function draw(on: Figure, points: StartingWeeksPoints): void {
  const { measure, starts, planned } = points;
  const drawn = starts.filter(({ mean }) => lastKnown(mean) >= 0);
  if (drawn.length === 0) {
    sayInstead(on);
    return;
  }
  const { pen, palette, sizes, language } = on;
  const labelOf = ({ week, mean }: (typeof drawn)[number]): string => {
    const plan = week === planned ? ` ${words.planned[language]}` : '';
    return `${weekWord[language]} ${week}: ${numberText(mean[mean.length - 1], language, 1)}${plan}`;
  };
  const plot = timePlot(on, {
    phases: points.phases,
    weeks: Math.max(...drawn.map(({ mean }) => mean.length)) - 1,
    ...pointAxis(
      on,
      drawn.map(({ mean }) => mean),
    ),
    right: labelRoom(on, drawn.map(labelOf)),
  });
  const colour = colourOf(measure.id, palette);
  // The planned one last, over the others.
  const order = [...drawn].sort((a, b) => Number(a.week === planned) - Number(b.week === planned));
  for (const { week, mean } of order) {
    const plan = week === planned;
    const stroke = plan ? palette.ink : colour;
    drawLine(pen, mean, plot.scales, { stroke, width: plan ? sizes.stroke * 1.3 : sizes.stroke / 1.4 });
    const at = Math.min(week, mean.length - 1);
    drawSign(pen, [plot.scales.x(at), plot.scales.y(mean[at])], signOf(measure.id), sizes.sign, stroke, palette.ground);
  }
  drawLabels(
    on,
    plot.box,
    drawn.map((start) => ({
      y: plot.scales.y(start.mean[start.mean.length - 1]),
      text: labelOf(start),
      fill: start.week === planned ? palette.ink : colour,
      bold: start.week === planned,
    })),
  );
}

/** The same change begun in several weeks: a fan of lines, each with the week in which it begins. */
export const startingWeeks: Chart<StartingWeeksInput, StartingWeeksPoints> = {
  id: 'startingWeeks',
  question,
  message,
  prepare,
  draw,
  table,
  sentence,
};
