import { inEach, type Words } from '../words/words.ts';
import type { Chart, ChartTable } from './chart.ts';
import { noted, sayInstead, type Figure } from './drawing/frame.ts';
import { drawIntervalRows, type IntervalRow } from './drawing/intervalRows.ts';
import { known, orNull, type Shown } from './drawing/series.ts';
import { factorName, notResolved, verdictOf } from './drawing/verdicts.ts';
import type { Index, NoMatch, NotResolved, NoVariance } from '../statistics/verdicts.ts';
import { ofBatch } from './ofBatch.ts';
import { nothingToShow } from './drawing/words.ts';
import { filled } from '../words/fill.ts';
import { inSentence } from '../words/sentences.ts';
import { numberText } from '../words/numbers.ts';

/** Sobol indices as the experiment gives them. */
export type SobolIndices =
  | {
      readonly kind: 'indices';
      readonly samples: number;
      readonly factors: readonly { readonly path: string; readonly firstOrder: Index; readonly total: Index }[];
    }
  | NoVariance
  | NotResolved
  | NoMatch;

export interface IndicesInput {
  readonly measure: Shown;
  readonly indices: SobolIndices;
  readonly names?: Readonly<Record<string, Words>> | undefined;
}

export interface IndicesPoints {
  readonly measure: Shown;
  /** The one that matters most first, by its total index. */
  readonly rows: readonly { readonly factor: Words; readonly firstOrder: Index; readonly total: Index }[];
  readonly verdict: Words | undefined;
}

const words = {
  question: {
    en: '{name}: which settings explain the differences?',
    nl: '{name}: welke instellingen verklaren de verschillen?',
  },
  legend: {
    en: '● alone (first-order index) · ◆ together with others (total index)',
    nl: '● alleen (eerste-orde-index) · ◆ samen met andere (totale index)',
  },
  axis: { en: 'share of the variance, with 95 % interval', nl: 'deel van de variantie, met 95%-interval' },
  sentence: {
    en: 'Of the variance of {name}, {factor} explains most: {first} alone, {total} together with others.',
    nl: 'Van de variantie van {name} verklaart {factor} het meest: {first} alleen, {total} samen met andere.',
  },
  unresolved: { en: 'Not resolved, add samples: {list}.', nl: 'Niet te onderscheiden, voeg samples toe: {list}.' },
  factor: { en: 'setting', nl: 'instelling' },
  first: { en: 'first-order', nl: 'eerste orde' },
  firstLow: { en: 'first-order, low', nl: 'eerste orde, laag' },
  firstHigh: { en: 'first-order, high', nl: 'eerste orde, hoog' },
  total: { en: 'total', nl: 'totaal' },
  totalLow: { en: 'total, low', nl: 'totaal, laag' },
  totalHigh: { en: 'total, high', nl: 'totaal, hoog' },
} as const satisfies Record<string, Words>;

const question = ({ measure }: IndicesPoints): Words =>
  inEach((language) => filled(words.question[language], { name: measure.name[language] }));

function prepare({ measure, indices: found, names }: IndicesInput): IndicesPoints {
  if (found.kind !== 'indices') return { measure, rows: [], verdict: verdictOf(found) };
  const rows = found.factors
    .map(({ path, firstOrder, total }) => ({ factor: factorName(path, names), firstOrder, total }))
    .sort((a, b) => b.total.value - a.total.value);
  return { measure, rows, verdict: rows.length === 0 ? nothingToShow : undefined };
}

function sentence({ measure, rows, verdict }: IndicesPoints): Words {
  if (verdict) return verdict;
  const [{ factor, firstOrder, total }] = rows;
  const vague = rows.filter((row) => !row.total.resolved);
  return inEach((language) => {
    const said = filled(words.sentence[language], {
      name: inSentence(measure.name[language]),
      factor: inSentence(factor[language]),
      first: numberText(firstOrder.value, language, 2),
      total: numberText(total.value, language, 2),
    });
    if (vague.length === 0) return said;
    const list = vague.map((row) => row.factor[language]).join(', ');
    return `${said} ${filled(words.unresolved[language], { list })}`;
  });
}

const columns = ['factor', 'first', 'firstLow', 'firstHigh', 'total', 'totalLow', 'totalHigh'] as const;

const table = ({ rows }: IndicesPoints): ChartTable => ({
  columns: columns.map((name) => ({ name, heading: words[name] })),
  rows: rows.map(({ factor, firstOrder, total }) => [
    factor,
    ...[firstOrder, total].flatMap(({ value, low, high }) => [orNull(value), orNull(low), orNull(high)]),
  ]),
});

function draw(whole: Figure, points: IndicesPoints): void {
  const { rows, verdict } = points;
  if (verdict) {
    sayInstead(whole, verdict);
    return;
  }
  const { language, palette } = whole;
  const vague = rows.some((row) => !row.firstOrder.resolved || !row.total.resolved);
  const on = noted(whole, words.legend[language] + (vague ? ` · ○ ◇ ${notResolved[language]}` : ''));
  const lines = rows.map(({ factor, firstOrder, total }): IntervalRow => ({
    label: factor[language],
    dots: [
      { ...firstOrder, sign: 'round', fill: palette.satisfaction, faint: !firstOrder.resolved },
      { ...total, sign: 'diamond', fill: palette.commitment, faint: !total.resolved },
    ],
  }));
  const ends = rows.flatMap(({ firstOrder, total }) =>
    [firstOrder, total].flatMap(({ value, low, high }) => [value, low, high]),
  );
  const sure = [0, 1, ...ends.filter(known)];
  drawIntervalRows(on, lines, [Math.min(...sure), Math.max(...sure)], words.axis[language]);
}

export const indices: Chart<IndicesInput, IndicesPoints> = { id: 'indices', question, prepare, draw, table, sentence };

export const indicesOfBatch = ofBatch(
  indices,
  ({ measure, names, sensitivity }) =>
    sensitivity?.of === 'sobol' ? { measure, names, indices: sensitivity.found } : undefined,
  ({ indices }) => 120 + 26 * (1.8 * (indices.kind === 'indices' ? indices.factors.length : 0)),
);
