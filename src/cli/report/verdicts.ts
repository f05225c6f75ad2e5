import type { Verdict } from '../../experiment/analysis/expectations.ts';
import type { Language, Words } from '../../words/words.ts';
import { measureOf } from '../../model/measures/index.ts';
import type { Expectation } from '../../scenario/scenario.ts';
import { differenceText, estimateText } from './intervals.ts';
import { typedText } from '../../words/numbers.ts';
import { filled } from '../../words/fill.ts';

const words = {
  week: { en: 'in week {from}', nl: 'in week {from}' },
  weeks: { en: 'over weeks {from} to {to}', nl: 'over week {from} tot en met {to}' },
  atLeast: { en: 'at least {than}', nl: 'minstens {than}' },
  atMost: { en: 'at most {than}', nl: 'hoogstens {than}' },
  above: { en: 'above {than}', nl: 'hoger dan {than}' },
  below: { en: 'below {than}', nl: 'lager dan {than}' },
  aboveBy: { en: 'at least {by} points above {than}', nl: 'minstens {by} punten hoger dan {than}' },
  belowBy: { en: 'at least {by} points below {than}', nl: 'minstens {by} punten lager dan {than}' },
  holds: { en: 'holds', nl: 'klopt' },
  fails: { en: 'FAILS', nl: 'KLOPT NIET' },
  evidence: {
    en: 'in {held} of {runs} runs ({share} % needed); measured {measured} (95 %)',
    nl: 'in {held} van de {runs} doorrekeningen (nodig: {share} %); gemeten {measured} (95 %)',
  },
  difference: { en: ', difference {difference}', nl: ', verschil {difference}' },
} as const satisfies Record<string, Words>;

/** One line an expectation: whether it holds, what was expected, and the evidence. */
export function verdictText(verdict: Verdict, language: Language): string {
  const { expectation, held, replicates, measured, difference } = verdict;
  const evidence = filled(words.evidence[language], {
    held,
    runs: replicates,
    share: typedText(Math.round(expectation.share * 1000) / 10, language),
    measured: estimateText(measured, language),
  });
  const paired = difference
    ? filled(words.difference[language], { difference: differenceText(difference, language) })
    : '';
  const holds = words[verdict.holds ? 'holds' : 'fails'][language];
  return `${holds}: ${expectationText(expectation, language)} — ${evidence}${paired}`;
}

function expectationText({ measure, from, to, comparison, than, by }: Expectation, language: Language): string {
  const when = filled(words[from === to ? 'week' : 'weeks'][language], { from, to });
  const up = comparison === 'above' || comparison === 'atLeast';
  const bound = by === 0 ? comparison : up ? 'aboveBy' : 'belowBy';
  const values = { than: typeof than === 'number' ? typedText(than, language) : than, by: typedText(by, language) };
  return `${measureOf(measure).name[language]} ${when} ${filled(words[bound][language], values)}`;
}
