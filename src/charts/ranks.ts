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
import { numberText, signedText } from '../words/numbers.ts';

/** Rank regression and partial rank correlation as the experiment gives them. */
export type RankEffects =
  | {
      readonly kind: 'rank effects';
      readonly explained: Index;
      readonly factors: readonly { readonly path: string; readonly regression: Index; readonly partial: Index }[];
    }
  | NoVariance
  | NotResolved
  | NoMatch;

export interface RanksInput {
  readonly measure: Shown;
  readonly ranks: RankEffects;
  readonly names?: Readonly<Record<string, Words>> | undefined;
}

export interface RanksPoints {
  readonly measure: Shown;
  readonly explained: number;
  /** What goes along most closely first, up or down. */
  readonly rows: readonly { readonly factor: Words; readonly regression: Index; readonly partial: Index }[];
  readonly verdict: Words | undefined;
}

const words = {
  question: { en: '{name}: what goes up and down with it?', nl: '{name}: wat beweegt mee?' },
  legend: {
    en: '● rank regression · ◆ partial rank correlation: without what the others do',
    nl: '● rangregressie · ◆ partiële rangcorrelatie: zonder wat de andere doen',
  },
  axis: { en: 'coefficient, −1 to 1, with 95 % interval', nl: 'coëfficiënt, −1 tot 1, met 95%-interval' },
  sentence: {
    en: 'Of all settings, {factor} goes along with {name} most closely: {regression} by rank regression, {partial} by partial rank correlation. All settings together explain {explained} of the variance of ranks.',
    nl: 'Van alle instellingen hangt {factor} het nauwst samen met {name}: {regression} in rangregressie, {partial} in partiële rangcorrelatie. Alle instellingen samen verklaren {explained} van de variantie van de rangnummers.',
  },
  unresolved: { en: 'Not resolved, add samples: {list}.', nl: 'Niet te onderscheiden, voeg samples toe: {list}.' },
  factor: { en: 'setting', nl: 'instelling' },
  regression: { en: 'rank regression', nl: 'rangregressie' },
  regressionLow: { en: 'rank regression, low', nl: 'rangregressie, laag' },
  regressionHigh: { en: 'rank regression, high', nl: 'rangregressie, hoog' },
  partial: { en: 'partial rank correlation', nl: 'partiële rangcorrelatie' },
  partialLow: { en: 'partial rank correlation, low', nl: 'partiële rangcorrelatie, laag' },
  partialHigh: { en: 'partial rank correlation, high', nl: 'partiële rangcorrelatie, hoog' },
} as const satisfies Record<string, Words>;

const question = ({ measure }: RanksPoints): Words =>
  inEach((language) => filled(words.question[language], { name: measure.name[language] }));

function prepare({ measure, ranks: found, names }: RanksInput): RanksPoints {
  if (found.kind !== 'rank effects') return { measure, explained: Number.NaN, rows: [], verdict: verdictOf(found) };
  const rows = found.factors
    .map(({ path, regression, partial }) => ({ factor: factorName(path, names), regression, partial }))
    .sort((a, b) => Math.abs(b.partial.value) - Math.abs(a.partial.value));
  return { measure, explained: found.explained.value, rows, verdict: rows.length === 0 ? nothingToShow : undefined };
}

function sentence({ measure, explained, rows, verdict }: RanksPoints): Words {
  if (verdict) return verdict;
  const [{ factor, regression, partial }] = rows;
  const vague = rows.filter((row) => !row.partial.resolved);
  return inEach((language) => {
    const said = filled(words.sentence[language], {
      name: inSentence(measure.name[language]),
      factor: inSentence(factor[language]),
      regression: signedText(regression.value, language, 2),
      partial: signedText(partial.value, language, 2),
      explained: numberText(explained, language, 2),
    });
    if (vague.length === 0) return said;
    const list = vague.map((row) => row.factor[language]).join(', ');
    return `${said} ${filled(words.unresolved[language], { list })}`;
  });
}

const columns = [
  'factor',
  'regression',
  'regressionLow',
  'regressionHigh',
  'partial',
  'partialLow',
  'partialHigh',
] as const;

const table = ({ rows }: RanksPoints): ChartTable => ({
  columns: columns.map((name) => ({ name, heading: words[name] })),
  rows: rows.map(({ factor, regression, partial }) => [
    factor,
    ...[regression, partial].flatMap(({ value, low, high }) => [orNull(value), orNull(low), orNull(high)]),
  ]),
});

function draw(whole: Figure, { rows, verdict }: RanksPoints): void {
  if (verdict) {
    sayInstead(whole, verdict);
    return;
  }
  const { language, palette } = whole;
  const vague = rows.some(({ regression, partial }) => !regression.resolved || !partial.resolved);
  const on = noted(whole, words.legend[language] + (vague ? ` · ○ ◇ ${notResolved[language]}` : ''));
  const lines = rows.map(({ factor, regression, partial }): IntervalRow => ({
    label: factor[language],
    dots: [
      { ...regression, sign: 'round', fill: palette.satisfaction, faint: !regression.resolved },
      { ...partial, sign: 'diamond', fill: palette.commitment, faint: !partial.resolved },
    ],
  }));
  const ends = rows.flatMap(({ regression, partial }) =>
    [regression, partial].flatMap(({ value, low, high }) => [value, low, high]),
  );
  const sure = [-1, 1, ...ends.filter(known)];
  drawIntervalRows(on, lines, [Math.min(...sure), Math.max(...sure)], words.axis[language]);
}

export const ranks: Chart<RanksInput, RanksPoints> = { id: 'ranks', question, prepare, draw, table, sentence };

export const ranksOfBatch = ofBatch(
  ranks,
  ({ measure, names, sensitivity }) =>
    sensitivity?.of === 'latin hypercube' ? { measure, names, ranks: sensitivity.found } : undefined,
  ({ ranks }) => 120 + 26 * (1.8 * (ranks.kind === 'rank effects' ? ranks.factors.length : 0)),
);
