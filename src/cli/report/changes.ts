import type { Summary } from '../../experiment/analysis/summary.ts';
import { measureOf } from '../../model/measures/index.ts';
import { sizes, type EffectSize } from '../../statistics/effectSize.ts';
import { filled } from '../../words/fill.ts';
import { typedSignedText } from '../../words/numbers.ts';
import { inSentence, listed } from '../../words/sentences.ts';
import { inEach, type Language, type Words } from '../../words/words.ts';
import { table, wrapped } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { deviationCell, deviationHeading, effectCells, effectHeadings, effectNote } from './effects.ts';
import { differenceText, estimateText } from './intervals.ts';

const words = {
  measure: { en: 'Measure', nl: 'Uitkomst' },
  mean: { en: 'mean', nl: 'gemiddelde' },
  since: { en: 'since week {from}', nl: 'sinds week {from}' },
  inWeek: { en: 'in week {from}', nl: 'in week {from}' },
  against: { en: '{size} against how much people differ', nl: '{size} vergeleken met hoeveel mensen verschillen' },
  sentence: { en: 'From week {from} to week {to} {changes}.', nl: 'Van week {from} tot week {to}: {changes}.' },
  firstChange: {
    en: '{measure} {verb} in {count} of {runs} runs ({by}{unit} on average{size})',
    nl: '{measure} {verb} in {count} van de {runs} doorrekeningen (gemiddeld {by}{unit}{size})',
  },
  change: {
    en: '{measure} {verb} in {count} of {runs} ({by}{size})',
    nl: '{measure} {verb} in {count} van de {runs} ({by}{size})',
  },
  rises: { en: 'rises', nl: 'stijgt' },
  falls: { en: 'falls', nl: 'daalt' },
  stays: { en: 'stays as it was', nl: 'blijft gelijk' },
  points: { en: ' points', nl: ' punten' },
} as const satisfies Record<string, Words>;

/** The mean in the last week and what it changed since the first, both with their intervals, and the size of that. */
export function changeTable({ rows }: Summary, terminal: Terminal): string[] {
  const { language } = terminal;
  const from = rows[0].at[0].week;
  const sized = rows.some(({ effect }) => effect);
  const ofSize = sized ? [...effectHeadings, deviationHeading].map((heading) => heading[language]) : [];
  const headings = [words.mean[language], filled(words.since[language], { from }), ...ofSize];
  const shown = table(
    [
      { heading: words.measure[language], wraps: true },
      ...headings.map((heading) => ({ heading, align: 'right' as const })),
    ],
    rows.map(({ measure, at, change, effect }) => [
      measureOf(measure).name[language],
      estimateText(at[at.length - 1].value, language),
      differenceText(change, language),
      ...(sized ? [...effectCells(effect, language), deviationCell(effect, language)] : []),
    ]),
    terminal,
  );
  if (!sized) return [shown];
  const note = effectNote(inEach((own) => filled(words.inWeek[own], { from })));
  return [shown, ...wrapped(note[language], terminal.width).map((line) => terminal.paint('faint', line))];
}

/** What became of the first three measures between the first week and the last. */
export function changeSentence({ rows }: Summary, language: Language): string {
  const weeks = rows[0].at.map(({ week }) => week);
  const changes = rows.slice(0, 3).map(({ measure, change, effect }, i) => {
    const rises = change.higher >= change.lower;
    if (change.higher + change.lower === 0)
      return `${inSentence(measureOf(measure).name[language])} ${words.stays[language]}`;
    const values = {
      measure: inSentence(measureOf(measure).name[language]),
      verb: words[rises ? 'rises' : 'falls'][language],
      count: rises ? change.higher : change.lower,
      runs: change.n,
      by: typedSignedText(change.mean, language, 1),
      unit: measureOf(measure).unit === 'points' ? words.points[language] : '',
      size: effect ? sizeText(effect, i === 0, language) : '',
    };
    return filled(words[i === 0 ? 'firstChange' : 'change'][language], values);
  });
  const values = { from: weeks[0], to: weeks[weeks.length - 1], changes: listed(changes, language) };
  return filled(words.sentence[language], values);
}

/** Said in full the first time. */
function sizeText({ size }: EffectSize, first: boolean, language: Language): string {
  const name = sizes[size].name[language];
  return first ? `, ${filled(words.against[language], { size: name })}` : `, ${name}`;
}
