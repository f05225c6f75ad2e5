import { words, type Words } from '../words/words.ts';
import type { Found } from './found.ts';
import { nearest } from './nearest.ts';

/** What would have been right: in words, and by name where only names are. */
export interface Expected {
  readonly what: Words;
  readonly names?: readonly string[];
}

/** One of some names; a long list is described instead of shown. */
export const oneOf = (names: readonly string[], kind: Words): Expected => ({
  what:
    names.length <= 14
      ? words(`one of ${names.join(', ')}`, `een van ${names.join(', ')}`)
      : words(`the name of ${kind.en}`, `de naam van ${kind.nl}`),
  names,
});

/** A value that does not fit. `prefix` goes before the name that is proposed. */
export function misfit(found: Found | undefined, expected: Expected, prefix = ''): Words {
  const { what, names = [] } = expected;
  const meant = found?.kind === 'text' ? didYouMean(found.text, names, prefix) : nothingMeant;
  if (found === undefined) return words(`missing; expected ${what.en}`, `ontbreekt; verwacht: ${what.nl}`);
  const { en, nl } = described(found);
  return words(`found ${en}; expected ${what.en}${meant.en}`, `gevonden: ${nl}; verwacht: ${what.nl}${meant.nl}`);
}

/** A key that means nothing here. */
export function unknownName(name: string, expected: Expected, prefix = ''): Words {
  const shown = quoted(name);
  const meant = didYouMean(name, expected.names ?? [], prefix);
  return words(
    `unknown name ${shown}; expected ${expected.what.en}${meant.en}`,
    `onbekende naam ${shown}; verwacht: ${expected.what.nl}${meant.nl}`,
  );
}

const nothingMeant = words('', '');

function didYouMean(typed: string, names: readonly string[], prefix: string): Words {
  const name = nearest(typed, names);
  if (name === undefined) return nothingMeant;
  return words(`; did you mean ${prefix}${name}?`, `; bedoelde je ${prefix}${name}?`);
}

function described(found: Found): Words {
  switch (found.kind) {
    case 'mapping':
      return found.entries.size === 0
        ? words('an empty mapping', 'een leeg blok')
        : words('a mapping of keys and values', 'een blok van sleutels en waarden');
    case 'list':
      return found.items.length === 0 ? words('an empty list', 'een lege lijst') : words('a list', 'een lijst');
    case 'text':
      return words(`the text ${quoted(found.text)}`, `de tekst ${quoted(found.text)}`);
    case 'number':
      return words(shortened(found.source), shortened(found.source));
    case 'truth':
      return words(String(found.value), String(found.value));
    case 'nothing':
      return words('nothing', 'niets');
  }
}

/** In quotes, as JSON writes it, so that line ends and quotes cannot break a message. */
export const quoted = (text: string): string => JSON.stringify(shortened(text));

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
