import type { NoMatch, NotResolved, NoVariance } from '../../statistics/verdicts.ts';
import { inEach, type Words } from '../../words/words.ts';
import { filled } from '../../words/fill.ts';
import { numberText } from '../../words/numbers.ts';

const noVariance: Words = {
  en: 'No variance: every run gives {value}.',
  nl: 'Geen variantie: uit elke doorrekening komt {value}.',
};
const notResolvedAtAll: Words = {
  en: 'Not resolved, add samples.',
  nl: 'Niet te onderscheiden, voeg samples toe.',
};

/** Why there is nothing to draw. */
export function verdictOf(found: NoVariance | NotResolved | NoMatch): Words {
  switch (found.kind) {
    case 'no variance':
      return inEach((language) => filled(noVariance[language], { value: numberText(found.value, language, 2) }));
    case 'not resolved':
      return notResolvedAtAll;
    case 'no match':
      return found.reason;
  }
}

/** What a factor is called: its path where it has no name. */
export const factorName = (path: string, names: Readonly<Record<string, Words>> | undefined): Words =>
  names && Object.hasOwn(names, path) ? names[path] : { en: path, nl: path };

/** Beside one that is. */
export const notResolved: Words = {
  en: 'not resolved, add samples',
  nl: 'niet te onderscheiden, voeg samples toe',
};
