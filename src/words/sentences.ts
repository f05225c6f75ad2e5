import { words, type Language } from './words.ts';

/** Stands under whatever is shown of a run. */
export const thinkingAid = words('A thinking aid, not a forecast.', 'Een denkhulp, geen voorspelling.');

const lowerCased = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A name inside a sentence; one that is an abbreviation keeps its capitals. */
export const inSentence = (name: string): string => (/^\p{Lu}{2}/u.test(name) ? name : lowerCased(name));

/** `a`, `a and b`, `a, b and c`. */
export const listed = (parts: readonly string[], language: Language): string =>
  parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(', ')} ${language === 'nl' ? 'en' : 'and'} ${parts[parts.length - 1]}`;
