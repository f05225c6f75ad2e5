import type { Language } from './words.ts';

/** As someone waiting says it: `40 s`, `3 min`, `2 h 10 min`. */
export function timeText(milliseconds: number, language: Language): string {
  const seconds = Math.ceil(milliseconds / 1_000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} ${language === 'nl' ? 'u' : 'h'} ${minutes % 60} min`;
}

const numerals: Readonly<Record<Language, readonly string[]>> = {
  en: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  nl: ['twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'],
};

/** A number of weeks as someone says it: `a year`, `three years`, `20 weeks`. */
export function spanText(weeks: number, language: Language): string {
  const nl = language === 'nl';
  if (weeks === 1) return nl ? 'een week' : 'a week';
  if (weeks === 26) return nl ? 'een half jaar' : 'half a year';
  const years = weeks / 52;
  if (years === 1) return nl ? 'een jaar' : 'a year';
  const numeral = Number.isInteger(years) ? numerals[language].at(years - 2) : undefined;
  if (years >= 2 && numeral !== undefined) return nl ? `${numeral} jaar` : `${numeral} years`;
  return nl ? `${weeks} weken` : `${weeks} weeks`;
}
