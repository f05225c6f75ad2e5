import type { Language } from '../words/words.ts';

/** A number as people read it: with a decimal comma in Dutch. Without `digits`, as many as it has. For text only. */
export function numberText(value: number, language: Language, digits?: number): string {
  const text = digits === undefined ? String(value) : unsigned(value.toFixed(digits));
  return language === 'nl' ? text.replace('.', ',') : text;
}

/** A difference: its sign is shown either way. */
export function signedText(value: number, language: Language, digits: number): string {
  const text = numberText(value, language, digits);
  return Number(value.toFixed(digits)) > 0 ? `+${text}` : text;
}

/** What rounds to nothing has no sign. */
const unsigned = (text: string): string => (/^-0(\.0*)?$/.test(text) ? text.slice(1) : text);

/** A whole number, thousands apart. */
export const wholeText = (value: number, language: Language): string => new Intl.NumberFormat(language).format(value);
