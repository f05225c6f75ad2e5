import { isDrawn, type Analysis } from '../../experiment/analysis/analysis.ts';
import type { CellDifference, CellSummary } from '../../experiment/analysis/cells.ts';
import { cellStatistics } from '../../experiment/analysis/cellStatistics.ts';
import type { EffectSize } from '../../statistics/effectSize.ts';
import { inEach, type Language, type Words } from '../../words/words.ts';
import type { Results } from '../batch/results.ts';
import { effectCells, effectHeadings, effectNote } from '../report/effects.ts';
import { differenceText, estimateText } from '../report/intervals.ts';
import { cellName } from './cellNames.ts';
import type { Section } from './section.ts';
import { numberText, typedText } from '../../words/numbers.ts';
import { filled } from '../../words/fill.ts';

const words = {
  title: { en: 'Cells', nl: 'Cellen' },
  cell: { en: 'what was varied', nl: 'wat er gevarieerd is' },
  mean: { en: 'mean (95 %)', nl: 'gemiddelde (95 %)' },
  difference: { en: 'difference (95 %)', nl: 'verschil (95 %)' },
  higher: { en: 'higher in', nl: 'hoger in' },
  of: { en: '{n} of {all}', nl: '{n} van {all}' },
  paired: {
    en: 'Differences are from “{against}”, pair by pair: the same people and the same luck.',
    nl: 'Verschillen zijn met “{against}”, paar voor paar: dezelfde mensen en hetzelfde toeval.',
  },
  unpaired: {
    en: 'Differences are from “{against}”, between runs that have no people or luck in common.',
    nl: 'Verschillen zijn met “{against}”, tussen doorrekeningen die geen mensen of toeval gemeen hebben.',
  },
  there: {
    en: 'in “{against}” (SD {sd})',
    nl: 'in ‘{against}’ (SD {sd})',
  },
  spread: {
    en: 'The means of {cells} cells go from {low} to {high}; half of them are between {q25} and {q75}.',
    nl: 'De gemiddelden van {cells} cellen lopen van {low} tot {high}; de helft zit tussen {q25} en {q75}.',
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
  const shown = long ? extremes(cells, against?.id) : cells;
  const differs = cells.some(({ difference }) => difference);
  const sized = cells.find(({ difference }) => difference?.effect)?.difference?.effect;
  const row = ({ cell, mean, difference }: CellSummary): string[] => [
    cellName(cell, results, language),
    estimateText(mean, language),
    ...(differs ? differenceCells(difference, sized !== undefined, language) : []),
  ];
  const cut = filled(words.cut[language], { shown: fromEitherEnd, cells: numberText(cells.length, language) });
  return {
    title: words.title[language],
    message: long || isDrawn(results.plan.sweep) ? [spreadText(cells, language)] : [],
    columns: [
      { heading: words.cell[language], wraps: true },
      { heading: words.mean[language], align: 'right' },
      ...(differs ? [words.difference, ...(sized ? effectHeadings : []), words.higher] : []).map((heading) => ({
        heading: heading[language],
        align: 'right' as const,
      })),
    ],
    rows: shown.map((one) => (one === gap ? row(cells[0]).map((_, c) => (c === 0 ? '…' : '')) : row(one))),
    notes: [
      ...(long ? [cut] : []),
      ...(differs && against ? [againstText(against, results, language)] : []),
      ...(sized && against ? [sizeText(against, sized, results)[language]] : []),
    ],
  };
}

function againstText(against: CellSummary['cell'], results: Results, language: Language): string {
  const pairing = results.manifest.chance === 'common' ? words.paired : words.unpaired;
  return filled(pairing[language], { against: cellName(against, results, language) });
}

const sizeText = (against: CellSummary['cell'], { sd }: EffectSize, results: Results): Words =>
  effectNote(
    inEach((language) =>
      filled(words.there[language], {
        against: cellName(against, results, language),
        sd: typedText(sd, language, 1),
      }),
    ),
  );

const gap = 'gap';

/** What all are held against, then the lowest and the highest. */
function extremes(cells: readonly CellSummary[], against: string | undefined): readonly (CellSummary | typeof gap)[] {
  const first = cells.filter(({ cell }) => cell.id === against);
  const others = cells
    .filter(({ cell, mean }) => cell.id !== against && !Number.isNaN(mean.mean))
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

function spreadText(cells: readonly CellSummary[], language: Language): string {
  const means = Float64Array.from(cells, ({ mean }) => mean.mean).filter((mean) => !Number.isNaN(mean));
  const { quantiles } = cellStatistics(means);
  const number = (value: number | null | undefined): string =>
    typeof value === 'number' ? typedText(value, language, 1) : '–';
  return filled(words.spread[language], {
    cells: numberText(means.length, language),
    // Sorted by now.
    low: number(means.at(0)),
    high: number(means.at(-1)),
    q25: number(quantiles[1]),
    q75: number(quantiles[3]),
  });
}
