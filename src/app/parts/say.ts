import type { Language, Words } from '../../words/words.ts';
import type { Session } from '../shell/state.ts';
import { useStore } from '../shell/store.ts';

/** How texts and numbers read in the language of the page. */
export interface Voice {
  readonly language: Language;
  (words: Words, values?: Readonly<Record<string, string | number>>): string;
  /** A number as people of that language write it. */
  number(value: number, digits?: number): string;
  /** With its sign, where the direction is what matters. */
  signed(value: number, digits?: number): string;
}

export function voiceOf({ language, pseudo }: Pick<Session, 'language' | 'pseudo'>): Voice {
  const number = (value: number, digits = 0): string => formats(language, digits, 'negative').format(value);
  const say = (words: Words, values: Readonly<Record<string, string | number>> = {}): string => {
    const text = words[language].replace(/\{(\w+)\}/g, (gap, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : gap;
      return typeof value === 'number' ? number(value, Number.isInteger(value) ? 0 : 1) : value;
    });
    return pseudo ? lengthened(text) : text;
  };
  return Object.assign(say, {
    language,
    number,
    signed: (value: number, digits = 0) => formats(language, digits, 'exceptZero').format(value),
  });
}

const kept = new Map<string, Intl.NumberFormat>();

/** Making a format costs more than using it a hundred times. */
function formats(language: Language, digits: number, signDisplay: 'negative' | 'exceptZero'): Intl.NumberFormat {
  const name = `${language} ${digits} ${signDisplay}`;
  const format =
    kept.get(name) ??
    new Intl.NumberFormat(language, { minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay });
  kept.set(name, format);
  return format;
}

/** 1.7 times as long, in words that break like words. */
export function lengthened(text: string): string {
  const length = Math.ceil(text.length * 0.7);
  const more = text.repeat(1 + Math.ceil(length / Math.max(1, text.length))).slice(0, Math.max(0, length - 1));
  return `${text}·${more}`;
}

export const useVoice = (): Voice => {
  const language = useStore(({ session }) => session.language);
  const pseudo = useStore(({ session }) => session.pseudo);
  return voiceOf({ language, pseudo });
};
