import { verdicts, type Index } from '../../statistics/verdicts.ts';
import { filled } from '../../words/fill.ts';
import { typedText } from '../../words/numbers.ts';
import type { Language, Words } from '../../words/words.ts';

const words = {
  interval: { en: '{value} ({low} to {high})', nl: '{value} ({low} tot {high})' },
  marked: {
    en: '* {verdict}: the interval is wider than the number itself.',
    nl: '* {verdict}: het interval is breder dan het getal zelf.',
  },
} as const satisfies Record<string, Words>;

/** With its interval, and a star where that is wider than the index itself; else a space, so that they line up. */
export function indexText({ value, low, high, resolved }: Index, digits: number, language: Language): string {
  const text = (number: number): string => typedText(number, language, digits);
  const shown = filled(words.interval[language], { value: text(value), low: text(low), high: text(high) });
  return shown + (resolved ? ' ' : '*');
}

/** What the star means, where there is one. */
export const legend = (all: readonly { readonly resolved: boolean }[], language: Language): readonly string[] =>
  all.every(({ resolved }) => resolved)
    ? []
    : [filled(words.marked[language], { verdict: verdicts['not resolved'][language] })];
