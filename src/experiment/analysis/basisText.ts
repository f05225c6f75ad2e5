import { filled } from '../../words/fill.ts';
import { numberText, typedText } from '../../words/numbers.ts';
import { inEach, words, type Language, type Words } from '../../words/words.ts';
import type { Basis } from '../../scenario/designs/basis.ts';
import type { Sensitivity } from '../../scenario/designs/index.ts';
import type { CellSummary } from './cells.ts';

/** What stands beside the figures of every analysis, wherever they are shown: what ± means, and what they rest on. */

export const intervalMeaning = words(
  '± is half the width of the 95 % interval of a mean over runs (Student’s t), and n how many runs it is over: of a difference or an effect, how many pairs.',
  '± is de halve breedte van het 95 %-interval van een gemiddelde over doorrekeningen (Student’s t), en n over hoeveel doorrekeningen het gaat: bij een verschil of effect over hoeveel paren.',
);

const text = {
  shared: words(
    'Compared run by run, over the {n} {n|run|runs} that all have.',
    'Doorrekening voor doorrekening vergeleken, over de {n} die alle hebben.',
  ),
  fewest: words(
    'Compared run by run, over those that both have: at least {n}.',
    'Doorrekening voor doorrekening vergeleken, over die welke beide hebben: minstens {n}.',
  ),
  left: words(
    'Left out: {unused} {unused|run|runs} that not all have, and {without} without a value.',
    'Niet meegeteld: {unused} {unused|doorrekening|doorrekeningen} die niet alle hebben, en {without} zonder waarde.',
  ),
  change: words(
    'With the mean of all its own runs for each instead, no figure would change by more than {change}.',
    'Met voor elk het gemiddelde van alle eigen doorrekeningen zou geen getal meer dan {change} veranderen.',
  ),
} as const;

/** What a sensitivity analysis rests on; undefined where it found nothing to compare. */
export const basisIn = (sensitivity: Sensitivity): Basis | undefined =>
  'basis' in sensitivity ? sensitivity.basis : 'basis' in sensitivity.found ? sensitivity.found.basis : undefined;

/** What was compared, what was left out, and how much that matters. */
export const basisText = (basis: Basis): Words =>
  inEach((language) =>
    [filled(text.shared[language], { n: basis.replicates }), ...leftOutText(basis, language)].join(' '),
  );

/** The same of all differences together; undefined where each is over all runs of both cells. */
export function pairsText(cells: readonly CellSummary[]): Words | undefined {
  const all = cells.flatMap(({ difference }) => difference?.basis ?? []);
  const holed = all.filter(({ unused, withoutValue }) => unused + withoutValue > 0);
  if (holed.length === 0) return undefined;
  const together = holed.reduce((sum, one) => ({
    replicates: Math.min(sum.replicates, one.replicates),
    unused: sum.unused + one.unused,
    withoutValue: sum.withoutValue + one.withoutValue,
    change: Math.max(sum.change ?? 0, one.change ?? 0),
  }));
  return inEach((language) =>
    [filled(text.fewest[language], { n: together.replicates }), ...leftOutText(together, language)].join(' '),
  );
}

function leftOutText({ unused, withoutValue, change }: Basis, language: Language): readonly string[] {
  if (unused + withoutValue === 0) return [];
  const left = filled(text.left[language], { unused, without: withoutValue });
  return change === undefined
    ? [left]
    : [left, filled(text.change[language], { change: typedText(Math.ceil(change * 100) / 100, language, 2) })];
}

/** How many runs means are over: one number, or the fewest and the most. */
export const countText = (fewest: number, most: number, language: Language): string =>
  fewest === most ? numberText(most, language) : `${numberText(fewest, language)}–${numberText(most, language)}`;

/** The same of the means of cells. */
export function runsText(cells: readonly CellSummary[], language: Language): string {
  const counts = cells.map(({ mean }) => mean.n);
  const fewest = counts.reduce((least, n) => Math.min(least, n), Infinity);
  return countText(
    cells.length === 0 ? 0 : fewest,
    counts.reduce((most, n) => Math.max(most, n), 0),
    language,
  );
}

/** Each reason why cells have no difference, once. */
export const unpairedReasons = (cells: readonly CellSummary[]): readonly Words[] => [
  ...new Map(cells.flatMap(({ unpaired }) => (unpaired ? [[unpaired.en, unpaired] as const] : []))).values(),
];
