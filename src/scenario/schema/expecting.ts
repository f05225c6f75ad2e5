import { z } from 'zod';
import type { Expected } from '../messages.ts';
import { words, type Words } from '../../words/words.ts';

/**
 * Zod carries one text with each issue; the English one is the way back to both languages and to the valid names.
 * Two schemas that expect the same share an entry.
 */
const byText = new Map<string, Expected>();

/** The text under which zod reports that something else was expected. */
export function expecting(expected: Expected): string {
  const text = JSON.stringify([expected.what.en, expected.names]);
  byText.set(text, expected);
  return text;
}

export const expectedBy = (text: string): Expected =>
  byText.get(text) ?? { what: words('something else', 'iets anders') };

export const aMapping = words('a mapping of keys and values', 'een blok van sleutels en waarden');

/** A mapping with these keys only; `what` names the keys and `whole` the mapping where a list of them would not help. */
export function strictObject<Shape extends z.core.$ZodLooseShape>(shape: Shape, what?: Words, whole = aMapping) {
  const names = Object.keys(shape);
  const keys = expecting({
    what: what ?? words(`one of ${names.join(', ')}`, `een van ${names.join(', ')}`),
    names,
  });
  const mapping = expecting({ what: whole });
  return z.strictObject(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? keys : mapping) });
}

/** A number between two bounds, both included. */
export function numberFrom(least: number, most: number, { whole = false } = {}) {
  const what = whole
    ? words(`a whole number from ${least} to ${most}`, `een geheel getal van ${least} tot en met ${most}`)
    : words(`a number from ${least} to ${most}`, `een getal van ${least} tot en met ${most}`);
  const message = expecting({ what });
  const number = z.number(message).min(least, message).max(most, message);
  return whole ? number.int(message) : number;
}

export const points = () => numberFrom(0, 100);

/** Any finite number. */
export const anyNumber = () => z.number(expecting({ what: words('a number', 'een getal') }));

export function text() {
  const message = expecting({ what: words('text (in quotes)', 'tekst (tussen aanhalingstekens)') });
  return z.string(message).min(1, message);
}

/** One name of a list. */
export function nameOf<const Names extends readonly [string, ...string[]]>(names: Names, message: string) {
  return z.enum(names, message);
}

/** A list of at least one. */
export function filledList<Item extends z.ZodType>(item: Item, of: Words) {
  const message = expecting({ what: words(`a list of ${of.en}, at least one`, `een lijst van minstens één ${of.nl}`) });
  return z.array(item, message).min(1, message);
}

/** Names of a registry as zod wants them: a list that is not empty. */
export function idsOf<Id extends string>(list: readonly { readonly id: Id }[]): [Id, ...Id[]] {
  const [first, ...rest] = list.map(({ id }) => id);
  return [first, ...rest];
}
