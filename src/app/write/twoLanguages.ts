import { type Language, languages, type Words } from '../../words/words.ts';

/** Which language a text that serves both was written in, for as long as the page is open. */
const writtenIn = new WeakMap<Words, Language>();

const otherThan = (language: Language): Language => languages.find((one) => one !== language) ?? language;

function serving(text: string, language: Language): Words {
  const both = { en: text, nl: text };
  writtenIn.set(both, language);
  return both;
}

/** Whether a text in this language only repeats the other one. `usual` is the language of texts nobody wrote here. */
const repeats = (words: Words, language: Language, usual: Language): boolean =>
  words.en === words.nl && (writtenIn.get(words) ?? usual) !== language;

/** A text as it was written in one language; empty where it was not. */
export const ownText = (words: Words | undefined, language: Language, usual: Language): string =>
  words === undefined || repeats(words, language, usual) ? '' : words[language];

/**
 * A text after something was written in one language. As in a file, one language serves both until the other one is
 * written too; what is emptied leaves the other, and nothing where there is none.
 */
export function written(
  before: Words | undefined,
  language: Language,
  typed: string,
  usual: Language,
): Words | undefined {
  const text = readable(typed);
  const empty = text.trim() === '';
  const other = otherThan(language);
  const alone = before === undefined || (before.en === before.nl && !repeats(before, language, usual));
  if (alone) return empty ? undefined : serving(text, language);
  if (empty || text === before[other]) return serving(before[other], other);
  return { ...before, [language]: text };
}

/** Signs that come along from slides and mail, and that no scenario file may hold. */
const readable = (text: string): string => text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffd]/g, ' ');
