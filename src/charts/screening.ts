import { scaleLinear } from 'd3';
import { inEach, type Words } from '../words/words.ts';
import type { Chart, ChartTable } from './chart.ts';
import { footed, sayInstead, type Box, type Figure } from './drawing/frame.ts';
import { drawRule, drawSign } from './drawing/marks.ts';
import { orNull, type Shown } from './drawing/series.ts';
import { widthOf, write } from './drawing/text.ts';
import { factorName, verdictOf } from './drawing/verdicts.ts';
import type { Index, NoMatch, NotResolved, NoVariance } from '../statistics/verdicts.ts';
import { ofBatch } from './ofBatch.ts';
import { nothingToShow } from './drawing/words.ts';
import { digitsForStep, numberText } from '../words/numbers.ts';
import { filled } from '../words/fill.ts';
import { inSentence } from '../words/sentences.ts';

/** Morris effects as the experiment gives them. */
export type MorrisEffects =
  | {
      readonly kind: 'effects';
      readonly trajectories: number;
      readonly factors: readonly { readonly path: string; readonly meanSize: Index; readonly spread: Index }[];
    }
  | NoVariance
  | NotResolved
  | NoMatch;

export interface ScreeningInput {
  readonly measure: Shown;
  readonly effects: MorrisEffects;
  readonly names?: Readonly<Record<string, Words>> | undefined;
}

export interface ScreeningPoints {
  readonly measure: Shown;
  /** The one that matters most first, by μ*. */
  readonly rows: readonly { readonly factor: Words; readonly meanSize: Index; readonly spread: Index }[];
  readonly verdict: Words | undefined;
}

const words = {
  question: { en: '{name}: which settings matter at all?', nl: '{name}: welke instellingen doen ertoe?' },
  across: { en: 'how much it matters (μ*) →', nl: 'hoeveel het uitmaakt (μ*) →' },
  up: { en: '↑ depends on the rest (σ)', nl: '↑ hangt af van de rest (σ)' },
  sentence: {
    en: 'For {name}, {factor} matters most (μ* {value}).',
    nl: 'Voor {name} doet {factor} er het meest toe (μ* {value}).',
  },
  unresolved: { en: 'Not resolved, add samples: {list}.', nl: 'Niet te onderscheiden, voeg samples toe: {list}.' },
  key: { en: 'Numbered: {list}.', nl: 'Genummerd: {list}.' },
  factor: { en: 'setting', nl: 'instelling' },
  size: { en: 'μ*', nl: 'μ*' },
  sizeLow: { en: 'μ*, low', nl: 'μ*, laag' },
  sizeHigh: { en: 'μ*, high', nl: 'μ*, hoog' },
  spread: { en: 'σ', nl: 'σ' },
} as const satisfies Record<string, Words>;

const question = ({ measure }: ScreeningPoints): Words =>
  inEach((language) => filled(words.question[language], { name: measure.name[language] }));

function prepare({ measure, effects, names }: ScreeningInput): ScreeningPoints {
  if (effects.kind !== 'effects') return { measure, rows: [], verdict: verdictOf(effects) };
  const rows = effects.factors
    .map(({ path, meanSize, spread }) => ({ factor: factorName(path, names), meanSize, spread }))
    .sort((a, b) => b.meanSize.value - a.meanSize.value);
  return { measure, rows, verdict: rows.length === 0 ? nothingToShow : undefined };
}

function sentence({ measure, rows, verdict }: ScreeningPoints): Words {
  if (verdict) return verdict;
  const [{ factor, meanSize }] = rows;
  const vague = rows.filter((row) => !row.meanSize.resolved);
  return inEach((language) => {
    const said = filled(words.sentence[language], {
      name: inSentence(measure.name[language]),
      factor: inSentence(factor[language]),
      value: numberText(meanSize.value, language, 1),
    });
    if (vague.length === 0) return said;
    const list = vague.map((row) => row.factor[language]).join(', ');
    return `${said} ${filled(words.unresolved[language], { list })}`;
  });
}

const columns = ['factor', 'size', 'sizeLow', 'sizeHigh', 'spread'] as const;

const table = ({ rows }: ScreeningPoints): ChartTable => ({
  columns: columns.map((name) => ({ name, heading: words[name] })),
  rows: rows.map(({ factor, meanSize, spread }) => [
    factor,
    orNull(meanSize.value),
    orNull(meanSize.low),
    orNull(meanSize.high),
    orNull(spread.value),
  ]),
});

function draw(whole: Figure, points: ScreeningPoints): void {
  const { rows, verdict } = points;
  if (verdict) {
    sayInstead(whole, verdict);
    return;
  }
  const first = place(whole, rows);
  const { language } = whole;
  // Names that find no place beside their point are numbered there and named below.
  const numbered = first.filter(({ label }) => label === undefined);
  if (numbered.length === 0) {
    drawPlaced(whole, rows, first);
    return;
  }
  const list = numbered.map(({ row }, i) => `${i + 1} ${rows[row].factor[language]}`).join(' · ');
  const on = footed(whole, filled(words.key[language], { list }));
  const numbers = new Map(numbered.map(({ row }, i) => [row, i + 1]));
  drawPlaced(on, rows, place(on, rows, numbers));
}

interface Placed {
  readonly row: number;
  readonly label: { readonly text: string; readonly box: Box } | undefined;
}

function plotOf({ box, sizes, line, language }: Figure, rows: ScreeningPoints['rows']) {
  const most = Math.max(1e-9, ...rows.map(({ meanSize }) => Math.max(meanSize.value, meanSize.high)));
  const highest = Math.max(1e-9, ...rows.map(({ spread }) => spread.value));
  const gutter = widthOf(numberText(highest, language, highest < 2 ? 2 : 1), sizes.text) + sizes.text * 0.5;
  const plot: Box = {
    left: box.left + gutter,
    right: box.right - sizes.sign,
    top: box.top + line * 1.6,
    bottom: box.bottom - line * 2.5,
  };
  const x = scaleLinear([0, most], [plot.left, plot.right]).nice(5);
  const y = scaleLinear([0, highest], [plot.bottom, plot.top]).nice(4);
  return { plot, x, y };
}

/** Beside each point, where nothing is yet: right, left, above or below. */
function place(on: Figure, rows: ScreeningPoints['rows'], numbers?: ReadonlyMap<number, number>): readonly Placed[] {
  const { sizes, line, language } = on;
  const { plot, x, y } = plotOf(on, rows);
  const away = sizes.sign * 1.2;
  const taken: Box[] = rows.map(({ meanSize, spread }) => ({
    ...around(x(meanSize.value), y(spread.value), sizes.sign, sizes.sign),
    left: x(Math.min(meanSize.low, meanSize.value)) - sizes.sign,
    right: x(Math.max(meanSize.high, meanSize.value)) + sizes.sign,
  }));
  return rows.map(({ factor, meanSize, spread }, row) => {
    const number = numbers?.get(row);
    const text = number === undefined ? factor[language] : String(number);
    const width = widthOf(text, sizes.text);
    const [cx, cy] = [x(meanSize.value), y(spread.value)];
    const candidates = [
      around(cx, cy - away - line / 2, width / 2, line / 2),
      around(cx, cy + away + line / 2, width / 2, line / 2),
      around(cx + width / 2, cy - away - line / 2, width / 2, line / 2),
      around(cx - width / 2, cy - away - line / 2, width / 2, line / 2),
      around(cx + width / 2, cy + away + line / 2, width / 2, line / 2),
      around(cx - width / 2, cy + away + line / 2, width / 2, line / 2),
      around(cx + away + width / 2, cy, width / 2, line / 2),
      around(cx - away - width / 2, cy, width / 2, line / 2),
    ];
    const free = candidates.find(
      (box) => within(box, plot, sizes.sign) && !taken.some((other, o) => o !== row && overlap(box, other)),
    );
    if (!free) return { row, label: number === undefined ? undefined : { text, box: candidates[0] } };
    taken.push(free);
    return { row, label: { text, box: free } };
  });
}

const around = (x: number, y: number, halfWidth: number, halfHeight: number): Box => ({
  left: x - halfWidth,
  right: x + halfWidth,
  top: y - halfHeight,
  bottom: y + halfHeight,
});
const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const within = (box: Box, plot: Box, slack: number): boolean =>
  box.left >= plot.left &&
  box.right <= plot.right + slack &&
  box.top >= plot.top - slack * 2 &&
  box.bottom <= plot.bottom + slack;

function drawPlaced(on: Figure, rows: ScreeningPoints['rows'], placed: readonly Placed[]): void {
  const { pen, palette, sizes, language, line, box } = on;
  const { plot, x, y } = plotOf(on, rows);
  const style = { fill: palette.quiet, size: sizes.text };
  const tickText = (tick: number, ticks: readonly number[]): string =>
    numberText(tick, language, digitsForStep(ticks[1] - ticks[0]));
  for (const tick of x.ticks(5)) {
    drawRule(pen, [x(tick), plot.top], [x(tick), plot.bottom], { stroke: palette.grid, width: 1 });
    write(pen, [tickText(tick, x.ticks(5))], x(tick), plot.bottom + line * 0.7, {
      ...style,
      anchor: 'middle',
    });
  }
  for (const tick of y.ticks(4)) {
    drawRule(pen, [plot.left, y(tick)], [plot.right, y(tick)], { stroke: palette.grid, width: 1 });
    write(pen, [tickText(tick, y.ticks(4))], plot.left - sizes.text * 0.5, y(tick), {
      ...style,
      anchor: 'end',
    });
  }
  write(pen, [words.up[language]], box.left, plot.top - line, { ...style, bold: true });
  write(pen, [words.across[language]], plot.right, plot.bottom + line * 1.8, { ...style, bold: true, anchor: 'end' });
  for (const { row, label } of placed) {
    const { meanSize, spread } = rows[row];
    const at = [x(meanSize.value), y(spread.value)] as const;
    const colour = meanSize.resolved ? palette.ink : palette.reference;
    drawRule(pen, [x(Math.max(0, meanSize.low)), at[1]], [x(meanSize.high), at[1]], {
      stroke: palette.reference,
      width: 1,
    });
    drawSign(pen, at, 'round', sizes.sign * 1.2, meanSize.resolved ? palette.ink : palette.ground, colour);
    if (label)
      write(pen, [label.text], label.box.left, (label.box.top + label.box.bottom) / 2, {
        fill: palette.ink,
        size: sizes.text,
        halo: palette.ground,
      });
  }
}

export const screening: Chart<ScreeningInput, ScreeningPoints> = {
  id: 'screening',
  question,
  prepare,
  draw,
  table,
  sentence,
};

/** One dot a factor, whatever their number. */
export const screeningOfBatch = ofBatch(
  screening,
  ({ measure, names, sensitivity }) =>
    sensitivity?.of === 'morris' ? { measure, names, effects: sensitivity.found } : undefined,
  () => 420,
);
