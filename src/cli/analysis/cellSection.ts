import { isDrawn, type Analysis } from '../../experiment/analysis/analysis.ts';
import type { CellDifference, CellSummary } from '../../experiment/analysis/cells.ts';
import { quantilesOf } from '../../statistics/estimate.ts';
import type { EffectSize } from '../../statistics/effectSize.ts';
import { inEach, type Language, type Words } from '../../words/words.ts';
import type { Results } from '../batch/results.ts';
import { effectCells, effectHeadings, effectNote } from '../report/effects.ts';
import { differenceText, estimateText } from '../report/intervals.ts';
import { pairsText, runsText } from '../../experiment/analysis/basisText.ts';
import { cellName } from './cellNames.ts';
import type { Section } from './section.ts';
import { numberText, typedText } from '../../words/numbers.ts';
import { filled } from '../../words/fill.ts';

const words = {
  title: { en: 'Cells', nl: 'Cellen' },
  cell: { en: 'what was varied', nl: 'wat er gevarieerd is' },
  n: { en: 'n', nl: 'n' },
  mean: { en: 'mean (95 %)', nl: 'gemiddelde (95 %)' },
  difference: { en: 'difference (95 %)', nl: 'verschil (95 %)' },
  higher: { en: 'higher in', nl: 'hoger in' },
  of: { en: '{n} of {all}', nl: '{n} van {all}' },
  paired: {
    en: 'Differences are from {against}, pair by pair: the same people and the same luck.',
    nl: 'Verschillen zijn met {against}, paar voor paar: dezelfde mensen en hetzelfde toeval.',
  },
  unpaired: {
    en: 'Differences are from {against}, between runs that have no people or luck in common.',
    nl: 'Verschillen zijn met {against}, tussen doorrekeningen die geen mensen of toeval gemeen hebben.',
  },
  underEach: {
    en: 'the reference under the same {paths}, so that what leaders do is all that differs',
    nl: 'de referentie onder dezelfde {paths}, zodat alleen verschilt wat leidinggevenden doen',
  },
  itsReference: { en: 'in its reference', nl: 'in de referentie ervan' },
  there: {
    en: 'in “{against}” (SD {sd})',
    nl: 'in ‘{against}’ (SD {sd})',
  },
  spread: {
    en: 'The means of {cells} cells, each over {n} runs, go from {low} to {high}; half of them are between {q25} and {q75}.',
    nl: 'De gemiddelden van {cells} cellen, elk over {n} doorrekeningen, lopen van {low} tot {high}; de helft zit tussen {q25} en {q75}.',
  },
  apart: {
    en: 'No difference for {n} of the cells: {reason}.',
    nl: 'Geen verschil voor {n} van de cellen: {reason}.',
  },
  cut: {
    en: 'These are the {shown} lowest and the {shown} highest of {cells} cells; --format csv gives all of them.',
    nl: 'Dit zijn de {shown} laagste en de {shown} hoogste van {cells} cellen; --format csv geeft ze allemaal.',
  },
} as const satisfies Record<string, Words>;

/** More cells than this nobody reads; then so many are shown from either end. */
const most = 40;
const fromEitherEnd = 10;

/** Means of cells with their differences; of many cells, the extremes. */
export function cellSection({ cells, against }: Analysis, results: Results, language: Language): Section {
  const long = cells.length > most;
  const shown = long ? extremes(cells, against) : cells;
  const differs = cells.some(({ difference }) => difference);
  const sized = cells.find(({ difference }) => difference?.effect)?.difference?.effect;
  const row = ({ cell, mean, difference }: CellSummary): string[] => [
    cellName(cell, results, language),
    numberText(mean.n, language),
    estimateText(mean, language),
    ...(differs ? differenceCells(difference, sized !== undefined, language) : []),
  ];
  return {
    title: words.title[language],
    message: long || isDrawn(results.plan.sweep) ? [spreadText(cells, language)] : [],
    columns: [
      { heading: words.cell[language], wraps: true },
      ...[
        words.n,
        words.mean,
        ...(differs ? [words.difference, ...(sized ? effectHeadings : []), words.higher] : []),
      ].map((heading) => ({ heading: heading[language], align: 'right' as const })),
    ],
    rows: shown.map((one) => (one === gap ? row(cells[0]).map((_, c) => (c === 0 ? '…' : '')) : row(one))),
    notes: [
      ...(long ? [cutText(cells, language)] : []),
      ...(differs ? [againstText(against, results, language)] : []),
      ...[pairsText(cells)].flatMap((text) => text?.[language] ?? []),
      ...apartTexts(cells, language),
      ...(sized ? [sizeText(against, sized, results)[language]] : []),
    ],
  };
}

const cutText = (cells: readonly CellSummary[], language: Language): string =>
  filled(words.cut[language], { shown: fromEitherEnd, cells: numberText(cells.length, language) });

const quotes: Readonly<Record<Language, (text: string) => string>> = {
  en: (text) => `“${text}”`,
  nl: (text) => `‘${text}’`,
};

function againstText(against: Analysis['against'], results: Results, language: Language): string {
  const pairing = results.manifest.chance === 'common' ? words.paired : words.unpaired;
  const paths = [...new Set(against.flatMap(({ values }) => Object.keys(values)))].join(', ');
  const one = against.length === 1 ? quotes[language](cellName(against[0], results, language)) : undefined;
  return filled(pairing[language], { against: one ?? filled(words.underEach[language], { paths }) });
}

/** Reasons why cells have no difference, with how many share each. */
function apartTexts(cells: readonly CellSummary[], language: Language): readonly string[] {
  const counts = new Map<string, number>();
  for (const { unpaired } of cells) {
    if (unpaired) counts.set(unpaired[language], (counts.get(unpaired[language]) ?? 0) + 1);
  }
  return [...counts].slice(0, mostReasons).map(([reason, n]) => filled(words.apart[language], { n, reason }));
}

const mostReasons = 4;

const sizeText = (against: Analysis['against'], { sd }: EffectSize, results: Results): Words =>
  effectNote(
    inEach((language) =>
      against.length === 1
        ? filled(words.there[language], {
            against: cellName(against[0], results, language),
            sd: typedText(sd, language, 1),
          })
        : words.itsReference[language],
    ),
  );

const gap = 'gap';

/** What all are held against, where that is one cell, then the lowest and the highest. */
function extremes(cells: readonly CellSummary[], against: Analysis['against']): readonly (CellSummary | typeof gap)[] {
  const first = against.length === 1 ? cells.filter(({ cell }) => cell.id === against[0].id) : [];
  const others = cells
    .filter((one) => !first.includes(one) && !one.cell.isReference && !Number.isNaN(one.mean.mean))
    .sort((a, b) => a.mean.mean - b.mean.mean);
  if (others.length <= 2 * fromEitherEnd) return [...first, ...others];
  return [...first, ...others.slice(0, fromEitherEnd), gap, ...others.slice(-fromEitherEnd)];
}

function differenceCells(difference: CellDifference | undefined, sized: boolean, language: Language): string[] {
  if (!difference) return ['', ...(sized ? ['', ''] : []), ''];
  const { effect, higher, n } = difference;
  return [
    differenceText(difference, language),
    ...(sized ? effectCells(effect, language) : []),
    filled(words.of[language], { n: higher, all: n }),
  ];
}

function spreadText(all: readonly CellSummary[], language: Language): string {
  const cells = all.filter(({ cell }) => !cell.isReference);
  const means = Float64Array.from(cells, ({ mean }) => mean.mean).filter((mean) => !Number.isNaN(mean));
  const [low, q25, q75, high] = quantilesOf(means, [0, 0.25, 0.75, 1]).map((value) =>
    Number.isNaN(value) ? '–' : typedText(value, language, 1),
  );
  return filled(words.spread[language], {
    cells: numberText(means.length, language),
    n: runsText(cells, language),
    low,
    high,
    q25,
    q75,
  });
}
