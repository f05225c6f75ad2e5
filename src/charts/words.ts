import type { Language, Words } from '../words/words.ts';

/** Both languages from what is said in each. */
export const inEach = (say: (language: Language) => string): Words => ({ en: say('en'), nl: say('nl') });

/** Puts values where a text has their names between braces. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));

export const thinkingAid: Words = { en: 'A thinking aid, not a forecast.', nl: 'Een denkhulp, geen voorspelling.' };
export const nothingToShow: Words = { en: 'There is nothing to show yet.', nl: 'Er is nog niets te zien.' };
export const weekWord: Words = { en: 'week', nl: 'week' };

const lowerCased = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
export const upperCased = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A name inside a sentence; one that is an abbreviation keeps its capitals. */
export const inSentence = (name: string): string => (/^\p{Lu}{2}/u.test(name) ? name : lowerCased(name));

/** With a decimal comma in Dutch, and a minus sign instead of a hyphen. What rounds to nothing has no sign. */
export function numberText(value: number, language: Language, digits = 0): string {
  const text = Math.abs(value).toFixed(digits);
  const negative = value < 0 && Number(text) !== 0;
  return `${negative ? '−' : ''}${language === 'nl' ? text.replace('.', ',') : text}`;
}

/** A change: its sign is shown either way. */
export function signedText(value: number, language: Language, digits = 0): string {
  const text = numberText(value, language, digits);
  return Number(value.toFixed(digits)) > 0 ? `+${text}` : text;
}

export const percentText = (value: number, language: Language): string => `${numberText(value, language)}\u00a0%`;

/** As many decimals as it takes to tell values in this range apart. */
export const digitsFor = (extent: number): number => (extent >= 20 ? 0 : extent >= 2 ? 1 : extent >= 0.2 ? 2 : 3);

/** As many decimals as it takes to tell ticks this far apart. */
export const digitsForStep = (step: number): number =>
  step > 0 ? Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) : 0;
