import type { Language } from './words.ts';

/** As someone waiting says it: `40 s`, `3 min`, `2 h 10 min`. */
export function timeText(milliseconds: number, language: Language): string {
  const seconds = Math.ceil(milliseconds / 1_000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} ${language === 'nl' ? 'u' : 'h'} ${minutes % 60} min`;
}
