import type { Language } from '../../model/define.ts';
import type { Estimate } from '../../experiment/statistics.ts';
import { numberText, signedText } from '../numbers.ts';

/** A mean with the half-width of its 95 % interval: `63.2 ± 0.4`; a dash where there is no value. */
export function estimateText({ mean, halfWidth }: Estimate, language: Language): string {
  if (Number.isNaN(mean)) return '–';
  const value = numberText(mean, language, 1);
  return halfWidth === undefined ? value : `${value} ± ${numberText(halfWidth, language, 1)}`;
}

/** The same for a difference, which shows its sign. */
export function differenceText({ mean, halfWidth }: Estimate, language: Language): string {
  if (Number.isNaN(mean)) return '–';
  const value = signedText(mean, language, 1);
  return halfWidth === undefined ? value : `${value} ± ${numberText(halfWidth, language, 1)}`;
}
