import { filled } from '../../words/fill.ts';
import { numberText, signedText, significantText } from '../../words/numbers.ts';
import type { Language, Words } from '../../words/words.ts';
import type { Session } from '../shell/state.ts';
import { useStore } from '../shell/store.ts';

/** How texts and numbers read in the language of the page. */
export interface Voice {
  readonly language: Language;
  (words: Words, values?: Readonly<Record<string, string | number>>): string;
  /** A number as people of that language write it. */
  number(value: number, digits?: number): string;
  /** To four significant digits: what was set, or is assumed. */
  exact(value: number): string;
  /** With its sign, where the direction is what matters. */
  signed(value: number, digits?: number): string;
}

export function voiceOf({ language, pseudo }: Pick<Session, 'language' | 'pseudo'>): Voice {
  const number = (value: number, digits = 0): string => numberText(value, language, digits);
  const say = (words: Words, values: Readonly<Record<string, string | number>> = {}): string => {
    const text = filled(words[language], values, (value) => number(value, Number.isInteger(value) ? 0 : 1));
    return pseudo ? lengthened(text) : text;
  };
  return Object.assign(say, {
    language,
    number,
    exact: (value: number) => significantText(value, language, 4),
    signed: (value: number, digits = 0) => signedText(value, language, digits),
  });
}

/** 1.7 times as long, in words that break like words. */
export function lengthened(text: string): string {
  const length = Math.ceil(text.length * 0.7);
  const more = text.repeat(1 + Math.ceil(length / Math.max(1, text.length))).slice(0, Math.max(0, length - 1));
  return `${text}·${more}`;
}

const kept = new Map<string, Voice>();

/** The same voice as long as the language is the same: nearly everything asks for it whenever it is drawn. */
function keptVoice({ language, pseudo }: Session): Voice {
  const name = `${language} ${String(pseudo)}`;
  const voice = kept.get(name) ?? voiceOf({ language, pseudo });
  kept.set(name, voice);
  return voice;
}

export const useVoice = (): Voice => useStore(({ session }) => keptVoice(session));
