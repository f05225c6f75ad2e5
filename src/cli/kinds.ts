import { shellWordsOf } from '../words/shell.ts';
import { type Words, words } from '../words/words.ts';
import type { Override } from '../scenario/override.ts';

/** What an option takes: how its text is read, and what an error says was expected. */
export interface Kind<Value> {
  readonly expected: Words;
  /** Where only these fit. */
  readonly names?: readonly string[];
  /** Undefined where the text does not fit. */
  readonly read: (text: string) => Value | undefined;
}

export const someText: Kind<string> = {
  expected: words('a text that is not empty', 'een tekst die niet leeg is'),
  read: (text) => (text.trim() === '' ? undefined : text),
};

export function wholeNumber(least: number, most: number): Kind<number> {
  return {
    expected: words(`a whole number from ${least} to ${most}`, `een geheel getal van ${least} tot en met ${most}`),
    read(text) {
      const value = Number(text);
      return /^-?\d+$/.test(text) && value >= least && value <= most ? value : undefined;
    },
  };
}

export function oneOf<const Name extends string>(...names: readonly Name[]): Kind<Name> {
  const listed = (last: string): string => names.join(', ').replace(/, (?=[\w-]+$)/, ` ${last} `);
  return {
    expected: words(listed('or'), listed('of')),
    names,
    read: (text) => names.find((name) => name === text),
  };
}

/** Names with commas between them; which names there are, is known where they are used. */
export const namesWithCommas: Kind<readonly string[]> = {
  expected: words('one or more names with commas between them', "een of meer namen met komma's ertussen"),
  read(text) {
    const names = text.split(',').map((name) => name.trim());
    return names.includes('') ? undefined : names;
  },
};

/** `path=value`; the scenario room judges both sides. */
export const assignment: Kind<readonly Override[]> = {
  expected: words('path=value, such as levers.control=40', 'pad=waarde, zoals levers.control=40'),
  read(text) {
    const parts = /^\s*([^=\s]+)\s*=(.*)$/s.exec(text);
    return parts ? [{ path: parts[1], value: parts[2] }] : undefined;
  },
};

/** Whole numbers with commas between them, each once and rising. */
export function wholeNumbers(least: number, most: number, example: string): Kind<readonly number[]> {
  const one = wholeNumber(least, most);
  return {
    expected: words(
      `whole numbers from ${least} to ${most} with commas between them, such as ${example}`,
      `gehele getallen van ${least} tot en met ${most} met komma's ertussen, zoals ${example}`,
    ),
    read(text) {
      const found = new Set<number>();
      for (const part of text.split(',')) {
        const number = one.read(part.trim());
        if (number === undefined) return undefined;
        found.add(number);
      }
      return [...found].sort((a, b) => a - b);
    },
  };
}

/** Above 0, 1 at most. */
export const share: Kind<number> = {
  expected: words('a share above 0 and up to 1, such as 0.6', 'een aandeel boven 0 en hoogstens 1, zoals 0,6'),
  read(text) {
    const value = Number(text.replace(',', '.'));
    return /^\d+([.,]\d+)?$/.test(text) && value > 0 && value <= 1 ? value : undefined;
  },
};

/** Above 0. */
export const seconds: Kind<number> = {
  expected: words('a number of seconds above 0', 'een aantal seconden boven 0'),
  read(text) {
    const value = Number(text.replace(',', '.'));
    return /^\d+([.,]\d+)?$/.test(text) && value > 0 && value <= 2_000_000 ? value : undefined;
  },
};

/** `i/n`, counted from 1. */
export const part: Kind<{ readonly index: number; readonly of: number }> = {
  expected: words('i/n with i from 1 to n, such as 3/8', 'i/n met i van 1 tot en met n, zoals 3/8'),
  read(text) {
    const parts = /^(\d{1,6})\/(\d{1,6})$/.exec(text);
    if (!parts) return undefined;
    const [index, of] = [Number(parts[1]), Number(parts[2])];
    return index >= 1 && index <= of ? { index, of } : undefined;
  },
};

/** One or more words, as a shell would take them apart. */
export const shellWords: Kind<readonly string[]> = {
  expected: words('options, with every quote closed', 'opties, met elk aanhalingsteken gesloten'),
  read(text) {
    const found = shellWordsOf(text);
    return found?.length === 0 ? undefined : found;
  },
};
