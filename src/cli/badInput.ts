import { type Words, words } from '../words/words.ts';
import { nearest } from '../scenario/nearest.ts';

/** What someone gave cannot be used: said in one line, without a stack, and the exit code is 2. */
export class BadInput extends Error {
  readonly words: Words;

  constructor(message: Words) {
    super(message.en);
    this.words = message;
  }
}

const nothing = words('', '');

/** The nearest of some names, as the end of a message. */
export function didYouMean(typed: string, names: readonly string[]): Words {
  const name = nearest(typed, names);
  return name === undefined ? nothing : words(`; did you mean ${name}?`, `; bedoelde je ${name}?`);
}

/** The nearest name, or all of them where none is near. */
export function meantOrAll(typed: string, names: readonly string[]): Words {
  if (nearest(typed, names) !== undefined) return didYouMean(typed, names);
  const all = names.join(', ');
  return words(`; expected one of ${all}`, `; verwacht: een van ${all}`);
}

export const joined = (...parts: readonly Words[]): Words =>
  words(parts.map(({ en }) => en).join(''), parts.map(({ nl }) => nl).join(''));
