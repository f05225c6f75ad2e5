import { scaleLinear } from 'd3';
import { inEach, type Words } from '../words/words.ts';
import type { Chart, ChartTable } from './chart.ts';
import { sayInstead, type Box, type Figure } from './drawing/frame.ts';
import { drawDot, drawRule, drawSign, signOf } from './drawing/marks.ts';
import { colourOf } from './drawing/palette.ts';
import { inPoints, known, quantileOf, type Series, type Shown } from './drawing/series.ts';
import { swarm } from './drawing/swarm.ts';
import { widthOf, write } from './drawing/text.ts';
import { pointTicks } from './drawing/pointScale.ts';
import { stripOf } from './drawing/timeline.ts';
import { nothingToShow } from './drawing/words.ts';
import { filled } from '../words/fill.ts';
import { numberText } from '../words/numbers.ts';

export interface BeeswarmInput {
  readonly measure: Shown;
  readonly week: number;
  /** One value a person. */
  readonly values: Series;
  /** A person to point out. */
  readonly selected?: number | undefined;
}

export interface BeeswarmPoints {
  readonly measure: Shown;
  readonly week: number;
  readonly people: number;
  /** 1 dot = 1 person, or above 300 people 1 dot = 1 % of them. */
  readonly of: 'person' | 'percent';
  /** From low to high, in points; `person` is -1 where a dot stands for a share of the people. */
  readonly dots: readonly { readonly person: number; readonly value: number }[];
  readonly median: number;
  readonly selected: number | undefined;
}

const mostPeople = 300;
const quantiles = 100;

const words = {
  question: { en: '{name}: who is where now?', nl: '{name}: wie zit waar op dit moment?' },
  person: { en: '1 dot = 1 person', nl: '1 stip = 1 persoon' },
  percent: { en: '1 dot = 1 % of {people} people', nl: '1 stip = 1 % van {people} mensen' },
  sentence: {
    en: '{name} in week {week}: of {people} {people|person|people}, half are above {median} and half below; the lowest stands at {low}, the highest at {high}.',
    nl: '{name} in week {week}: van {people} {people|persoon|mensen} zit de helft boven {median} en de helft eronder; de laagste staat op {low}, de hoogste op {high}.',
  },
  shares: {
    en: '{name} in week {week}: of {people} {people|person|people}, half are above {median} and half below. Each dot stands for 1 % of them.',
    nl: '{name} in week {week}: van {people} {people|persoon|mensen} zit de helft boven {median} en de helft eronder. Elke stip staat voor 1 % van hen.',
  },
  week: { en: 'week {week}', nl: 'week {week}' },
  whoHeading: { en: 'person', nl: 'persoon' },
  partHeading: { en: '% who are below', nl: '% dat eronder zit' },
} as const satisfies Record<string, Words>;

const question = ({ measure }: BeeswarmPoints): Words =>
  inEach((language) => filled(words.question[language], { name: measure.name[language] }));

function prepare({ measure, week, values, selected }: BeeswarmInput): BeeswarmPoints {
  const everyone = inPoints(values)
    .map((value, person) => ({ person, value }))
    .filter(({ value }) => known(value))
    .sort((a, b) => a.value - b.value || a.person - b.person);
  const sorted = everyone.map(({ value }) => value);
  const single = everyone.length <= mostPeople;
  const dots = single
    ? everyone
    : Array.from({ length: quantiles }, (_, q) => ({ person: -1, value: quantileOf(sorted, (q + 0.5) / quantiles) }));
  const median = quantileOf(sorted, 0.5);
  return { measure, week, people: everyone.length, of: single ? 'person' : 'percent', dots, median, selected };
}

function sentence({ measure, week, people, of, dots, median }: BeeswarmPoints): Words {
  if (people === 0) return nothingToShow;
  return inEach((language) =>
    filled(words[of === 'person' ? 'sentence' : 'shares'][language], {
      name: measure.name[language],
      week,
      people,
      median: numberText(median, language),
      low: numberText(dots[0].value, language),
      high: numberText(dots[dots.length - 1].value, language),
    }),
  );
}

function table({ measure, of, dots }: BeeswarmPoints): ChartTable {
  const first =
    of === 'person' ? { name: 'person', heading: words.whoHeading } : { name: 'percent', heading: words.partHeading };
  return {
    columns: [first, { name: measure.id, heading: measure.name }],
    rows: dots.map(({ person, value }, i) => [of === 'person' ? person : i + 0.5, value]),
  };
}

function draw(on: Figure, points: BeeswarmPoints): void {
  const { measure, week, people, of, dots, median, selected } = points;
  if (people === 0) {
    sayInstead(on);
    return;
  }
  const { pen, palette, sizes, line, language } = on;
  const legend = filled(words[of][language], { people });
  // The same room above and below as in a picture over weeks, so that the two can stand side by side on one axis.
  const value = numberText(median, language);
  const big = Math.round(sizes.text * 1.25);
  const box: Box = {
    right: on.box.right - widthOf(value, big, true) - 6,
    left: on.box.left + widthOf('100', sizes.text) + 6,
    top: on.box.top + stripOf(on),
    bottom: on.box.bottom - line * 1.35,
  };
  const y = scaleLinear([0, 100], [box.bottom, box.top]);
  drawAxis(on, box, y);
  const atWeek = filled(words.week[language], { week });
  const oneLine = `${atWeek} · ${legend}`;
  const fits = widthOf(oneLine, sizes.text) <= on.box.right - on.box.left;
  write(pen, [fits ? oneLine : legend], on.box.left, box.top - line * 0.8, {
    fill: palette.quiet,
    size: sizes.text,
  });
  if (!fits)
    write(pen, [atWeek], (box.left + box.right) / 2, box.bottom + line * 0.75, {
      fill: palette.quiet,
      size: sizes.text,
      anchor: 'middle',
    });

  const centre = (box.left + box.right) / 2;
  const placed = swarm(
    dots.map(({ value }) => y(value)),
    (box.right - box.left) / 2 - sizes.sign,
    on.projector ? 8 : 5.5,
  );
  const colour = colourOf(measure.id, palette);
  for (const [i, { person }] of dots.entries()) {
    const at = [centre + placed.offsets[i], y(dots[i].value)] as const;
    const chosen = person >= 0 && person === selected;
    drawDot(pen, at, chosen ? placed.radius * 1.7 : placed.radius, {
      fill: chosen ? palette.focus : colour,
      outline: palette.ground,
      person: person >= 0 ? person : undefined,
    });
  }
  drawRule(pen, [box.left, y(median)], [box.right, y(median)], { stroke: colour, width: sizes.stroke / 1.5 });
  drawSign(pen, [box.right, y(median)], signOf(measure.id), sizes.sign * 1.3, colour, palette.ground);
  write(pen, [value], on.box.right, y(median), { fill: colour, size: big, bold: true, anchor: 'end' });
}

function drawAxis({ pen, palette, sizes, projector }: Figure, box: Box, y: (value: number) => number): void {
  for (const tick of pointTicks) {
    const base = tick === 0;
    drawRule(pen, [box.left, y(tick)], [box.right, y(tick)], {
      stroke: base ? palette.reference : palette.grid,
      width: 1,
      ...(projector && !base ? { dash: '1 5' } : {}),
    });
    write(pen, [String(tick)], box.left - 6, y(tick), { fill: palette.quiet, size: sizes.text, anchor: 'end' });
  }
}

export const beeswarm: Chart<BeeswarmInput, BeeswarmPoints> = {
  id: 'beeswarm',
  question,
  prepare,
  draw,
  table,
  sentence,
};
