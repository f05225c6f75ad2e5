import { scaleLinear } from 'd3';
import { inEach, type Words } from '../words/words.ts';
import type { Chart, ChartTable } from './chart.ts';
import { noted, sayInstead, type Box, type Figure } from './drawing/frame.ts';
import { drawDot, drawRule } from './drawing/marks.ts';
import { inPoints, known, type Series } from './drawing/series.ts';
import { heightOf, longestWord, widthOf, wrapped, write } from './drawing/text.ts';
import { pointTicks } from './drawing/pointScale.ts';
import { nothingToShow } from './drawing/words.ts';
import { filled } from '../words/fill.ts';
import { percentText } from '../words/numbers.ts';

export interface QuadrantsInput {
  readonly week: number;
  /** One value a person each, in the same order. */
  readonly satisfaction: Series;
  readonly commitment: Series;
  readonly selected?: number | undefined;
}

export type QuadrantId = 'both' | 'satisfiedOnly' | 'committedOnly' | 'neither';

export interface QuadrantsPoints {
  readonly week: number;
  readonly people: number;
  /** At most 300, evenly taken. */
  readonly dots: readonly { readonly person: number; readonly satisfaction: number; readonly commitment: number }[];
  /** In percent of the people; above 50 points counts as satisfied or committed. */
  readonly shares: Readonly<Record<QuadrantId, number>>;
  readonly selected: number | undefined;
}

const mostDots = 300;
const border = 50;

const words = {
  question: {
    en: 'Satisfaction and commitment: the same people?',
    nl: 'Werktevredenheid en commitment: dezelfde mensen?',
  },
  both: { en: 'satisfied and committed', nl: 'tevreden en verbonden' },
  satisfiedOnly: { en: 'satisfied, not committed', nl: 'tevreden, niet verbonden' },
  committedOnly: { en: 'committed, not satisfied', nl: 'verbonden, niet tevreden' },
  neither: { en: 'neither', nl: 'geen van beide' },
  sentence: {
    en: 'In week {week}, of {people} {people|person|people}: {list}.',
    nl: 'In week {week}, van {people} {people|persoon|mensen}: {list}.',
  },
  dot: { en: 'week {week} · 1 dot = 1 person', nl: 'week {week} · 1 stip = 1 persoon' },
  some: {
    en: 'week {week} · {dots} of {people} people are drawn',
    nl: 'week {week} · {dots} van {people} mensen zijn getekend',
  },
  satisfaction: { en: 'Satisfaction', nl: 'Werktevredenheid' },
  commitment: { en: 'Commitment', nl: 'Commitment' },
  group: { en: 'group (the border is 50)', nl: 'groep (de grens is 50)' },
  share: { en: '% of the people', nl: '% van de mensen' },
} as const satisfies Record<string, Words>;

const quadrantIds = ['both', 'satisfiedOnly', 'committedOnly', 'neither'] as const satisfies readonly QuadrantId[];

const question = (): Words => words.question;

function prepare({ week, satisfaction, commitment, selected }: QuadrantsInput): QuadrantsPoints {
  const across = inPoints(satisfaction);
  const up = inPoints(commitment);
  const everyone = across
    .map((value, person) => ({ person, satisfaction: value, commitment: up[person] }))
    .filter((one) => known(one.satisfaction) && known(one.commitment));
  const counts = { both: 0, satisfiedOnly: 0, committedOnly: 0, neither: 0 };
  for (const one of everyone) counts[quadrantOf(one)]++;
  const percent = (id: QuadrantId): number => (counts[id] / everyone.length) * 100;
  const shares = {
    both: percent('both'),
    satisfiedOnly: percent('satisfiedOnly'),
    committedOnly: percent('committedOnly'),
    neither: percent('neither'),
  };
  const each = Math.max(1, everyone.length / mostDots);
  const dots = Array.from({ length: Math.min(mostDots, everyone.length) }, (_, i) => everyone[Math.floor(i * each)]);
  return { week, people: everyone.length, dots, shares, selected };
}

function quadrantOf({ satisfaction, commitment }: { satisfaction: number; commitment: number }): QuadrantId {
  if (satisfaction > border) return commitment > border ? 'both' : 'satisfiedOnly';
  return commitment > border ? 'committedOnly' : 'neither';
}

function sentence({ week, people, shares }: QuadrantsPoints): Words {
  if (people === 0) return nothingToShow;
  return inEach((language) => {
    const list = quadrantIds.map((id) => `${percentText(shares[id], language)} ${words[id][language]}`).join('; ');
    return filled(words.sentence[language], { week, people, list });
  });
}

const table = ({ people, shares }: QuadrantsPoints): ChartTable => ({
  columns: [
    { name: 'group', heading: words.group },
    { name: 'share', heading: words.share },
  ],
  rows: people === 0 ? [] : quadrantIds.map((id) => [words[id], shares[id]]),
});

function draw(whole: Figure, points: QuadrantsPoints): void {
  const { week, people, dots, selected } = points;
  if (people === 0) {
    sayInstead(whole);
    return;
  }
  const { pen, palette, sizes, line, language } = whole;
  const note = dots.length < people ? words.some : words.dot;
  const on = noted(whole, filled(note[language], { week, people, dots: dots.length }));
  const gutter = widthOf('100', sizes.text) + 6;
  const box: Box = {
    left: on.box.left + gutter,
    right: on.box.right,
    top: on.box.top + line * 1.4,
    bottom: on.box.bottom - line * 2.5,
  };
  const x = scaleLinear([0, 100], [box.left, box.right]);
  const y = scaleLinear([0, 100], [box.bottom, box.top]);
  drawAxes(on, box, x, y);
  const radius = (on.projector ? 6 : 4) * (dots.length > 150 ? 0.8 : 1);
  const chosenLast = [...dots].sort((a, b) => Number(a.person === selected) - Number(b.person === selected));
  for (const { person, satisfaction, commitment } of chosenLast) {
    const chosen = person === selected;
    drawDot(pen, [x(satisfaction), y(commitment)], chosen ? radius * 1.7 : radius, {
      fill: chosen ? palette.focus : palette.ink,
      opacity: chosen ? 1 : 0.55,
      outline: palette.ground,
      person,
    });
  }
  drawShares(on, box, x(border), y(border), points);
}

function drawAxes(
  { pen, palette, sizes, line, language, box: outer }: Figure,
  box: Box,
  x: (value: number) => number,
  y: (value: number) => number,
): void {
  for (const tick of pointTicks) {
    const stroke = { stroke: tick === border ? palette.reference : palette.grid, width: tick === border ? 1.5 : 1 };
    drawRule(pen, [x(tick), box.top], [x(tick), box.bottom], stroke);
    drawRule(pen, [box.left, y(tick)], [box.right, y(tick)], stroke);
    const anchor = tick === 0 ? 'start' : tick === 100 ? 'end' : 'middle';
    const style = { fill: palette.quiet, size: sizes.text };
    write(pen, [String(tick)], x(tick), box.bottom + line * 0.7, { ...style, anchor });
    write(pen, [String(tick)], box.left - 6, y(tick), { ...style, anchor: 'end' });
  }
  const style = { size: sizes.text, bold: true };
  write(pen, [`↑ ${words.commitment[language]}`], outer.left, box.top - line * 0.8, {
    ...style,
    fill: palette.commitment,
  });
  write(pen, [`${words.satisfaction[language]} →`], box.right, box.bottom + line * 1.8, {
    ...style,
    fill: palette.satisfaction,
    anchor: 'end',
  });
}

function drawShares(
  { pen, palette, sizes, language }: Figure,
  box: Box,
  x: number,
  y: number,
  { shares }: QuadrantsPoints,
): void {
  const inset = sizes.text * 0.5;
  const room = (box.right - box.left) / 2 - 2 * inset;
  for (const id of quadrantIds) {
    const right = id === 'both' || id === 'satisfiedOnly';
    const upper = id === 'both' || id === 'committedOnly';
    const left = (right ? x : box.left) + inset;
    const size = sizes.text;
    const big = Math.round(size * 1.5);
    const lines = wrapped(words[id][language], Math.max(room, longestWord([words[id][language]], size)), size);
    const height = big * 1.1 + heightOf(lines, size);
    const top = upper ? box.top + inset : Math.max(y + inset, box.bottom - inset - height);
    write(pen, [percentText(shares[id], language)], left, top + big * 0.5, {
      fill: palette.ink,
      size: big,
      bold: true,
      halo: palette.ground,
    });
    write(pen, lines, left, top + big * 1.1 + size * 0.6, { fill: palette.ink, size, halo: palette.ground });
  }
}

export const quadrants: Chart<QuadrantsInput, QuadrantsPoints> = {
  id: 'quadrants',
  question,
  prepare,
  draw,
  table,
  sentence,
};
