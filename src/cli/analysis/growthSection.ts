import { isSettled, type Figure, type Growth } from '../../scenario/designs/growth.ts';
import { filled } from '../../words/fill.ts';
import { numberText, typedText } from '../../words/numbers.ts';
import { words as both, type Language, type Words } from '../../words/words.ts';
import type { Section } from './section.ts';

const words = {
  title: { en: 'Have they settled?', nl: 'Staan ze vast?' },
  factor: { en: 'factor', nl: 'factor' },
  after: { en: '{statistic} after {n}', nl: '{statistic} na {n}' },
  settled: {
    en: 'Settled: from half of the samples on ({half} of {all}) no number moved by more than {allowed}; most did {statistic} of {factor}, by {moved}.',
    nl: 'Ze staan vast: vanaf de helft van de samples ({half} van {all}) verschoof geen getal meer dan {allowed}; het meest {statistic} van {factor}, met {moved}.',
  },
  moving: {
    en: 'Not settled, add samples: from half of them on ({half} of {all}) {statistic} of {factor} still moved by {moved}, more than {allowed}.',
    nl: 'Ze staan niet vast, voeg samples toe: vanaf de helft ({half} van {all}) verschoof {statistic} van {factor} nog {moved}, meer dan {allowed}.',
  },
  untold: {
    en: 'Too few samples to see whether the numbers have settled.',
    nl: 'Te weinig samples om te zien of de getallen vaststaan.',
  },
  pair: { en: '{factor} with {other}', nl: '{factor} met {other}' },
} as const satisfies Record<string, Words>;

/** What the figures of analyses are called, by their names in files. */
const statistics: Readonly<Record<string, Words>> = {
  firstOrder: both('first-order', 'eerste orde'),
  total: both('total', 'totaal'),
  secondOrder: both('second-order', 'tweede orde'),
  mu: both('μ', 'μ'),
  muStar: both('μ*', 'μ*'),
  sigma: both('σ', 'σ'),
  rankRegression: both('regression', 'regressie'),
  partialRankCorrelation: both('partial correlation', 'partiële correlatie'),
};

/** How the figure that says how much a factor matters moved as samples grew, and whether all have settled. */
export function growthSection(growth: Growth, statistic: string, digits: number, language: Language): Section {
  const { steps } = growth;
  const own = steps.map(({ samples, figures }) => ({
    samples,
    values: new Map(figures.filter((one) => one.statistic === statistic).map(({ factor, value }) => [factor, value])),
  }));
  const last = own.at(-1)?.values ?? new Map<string, number>();
  const factors = [...last].sort(([, a], [, b]) => Math.abs(b) - Math.abs(a)).map(([factor]) => factor);
  const after = (n: number, place: number): string =>
    place === 0
      ? filled(words.after[language], { statistic: statistics[statistic][language], n: numberText(n, language) })
      : numberText(n, language);
  return {
    title: words.title[language],
    message: [settledText(growth, digits, language)],
    columns: [
      { heading: words.factor[language] },
      ...own.map(({ samples }, place) => ({ heading: after(samples, place), align: 'right' as const })),
    ],
    rows: factors.map((factor) => [
      factor,
      ...own.map(({ values }) => {
        const value = values.get(factor);
        return value === undefined ? '–' : typedText(value, language, digits);
      }),
    ]),
    notes: [],
  };
}

function settledText(growth: Growth, digits: number, language: Language): string {
  const { steps, most, allowed } = growth;
  if (!most) return words.untold[language];
  const [, half, , all] = steps;
  return filled(words[isSettled(growth) ? 'settled' : 'moving'][language], {
    half: numberText(half.samples, language),
    all: numberText(all.samples, language),
    statistic: statistics[most.figure.statistic][language],
    factor: nameOf(most.figure, language),
    moved: typedText(most.moved, language, digits + 1),
    allowed: typedText(allowed, language, digits + 1),
  });
}

const nameOf = ({ factor, other }: Figure, language: Language): string =>
  other === undefined ? factor : filled(words.pair[language], { factor, other });
