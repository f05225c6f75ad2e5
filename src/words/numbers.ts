import type { Language } from './words.ts';

/** As people read it: a minus sign, thousands apart, a decimal comma in Dutch. What rounds to nothing has no sign. */
export const numberText = (value: number, language: Language, digits = 0): string =>
  fixedText(value, language, digits, 'negative');

/** A change: its sign is shown either way. */
export const signedText = (value: number, language: Language, digits = 0): string =>
  fixedText(value, language, digits, 'exceptZero');

export const percentText = (value: number, language: Language): string => `${numberText(value, language)}\u00a0%`;

/** To so many significant digits, with no zeros after them. */
export const significantText = (value: number, language: Language, digits: number): string =>
  formatted(value, language, { maximumSignificantDigits: digits });

/**
 * As it is typed: a hyphen, and thousands not apart. Fields of the page show it so; so does the command line, whose
 * output is searched, pasted and read by scripts. Without `digits`, as many as it has.
 */
export function typedText(value: number, language: Language, digits?: number): string {
  const text = digits === undefined ? String(value) : unsigned(value.toFixed(digits));
  return language === 'nl' ? text.replace('.', ',') : text;
}

/** The same for a change, whose sign is shown either way. */
export function typedSignedText(value: number, language: Language, digits: number): string {
  const text = typedText(value, language, digits);
  return Number(value.toFixed(digits)) > 0 ? `+${text}` : text;
}

/** As many decimals as it takes to tell values in this range apart. */
export const digitsFor = (extent: number): number => (extent >= 20 ? 0 : extent >= 2 ? 1 : extent >= 0.2 ? 2 : 3);

/** As many decimals as it takes to tell ticks this far apart. */
export const digitsForStep = (step: number): number =>
  step > 0 ? Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) : 0;

/** What rounds to nothing has no sign. */
const unsigned = (text: string): string => (/^-0(\.0*)?$/.test(text) ? text.slice(1) : text);

/** `toFixed` rounds, so that a number reads the same typed and read: `Intl` would round its shortest form instead. */
const fixedText = (value: number, language: Language, digits: number, signDisplay: 'negative' | 'exceptZero'): string =>
  formatted(Number(value.toFixed(digits)), language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay,
  });

const kept = new Map<string, Intl.NumberFormat>();

/** Making a format costs more than using it a hundred times. */
function formatted(value: number, language: Language, options: Intl.NumberFormatOptions): string {
  const name = language + Object.values(options).join();
  const format = kept.get(name) ?? new Intl.NumberFormat(language, options);
  kept.set(name, format);
  return format.format(value).replace('-', '−');
}
