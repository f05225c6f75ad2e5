import type { Language } from '../../words/words.ts';
import type { Estimate } from '../../statistics/estimate.ts';
import { typedSignedText, typedText } from '../../words/numbers.ts';

/** A mean with the half-width of its 95 % interval: `63.2 ± 0.4`; a dash where there is no value. */
export const estimateText = (estimate: Estimate, language: Language): string =>
  withHalfWidth(typedText(estimate.mean, language, 1), estimate, language);

/** The same for a difference, which shows its sign. */
export const differenceText = (estimate: Estimate, language: Language): string =>
  withHalfWidth(typedSignedText(estimate.mean, language, 1), estimate, language);

function withHalfWidth(mean: string, estimate: Estimate, language: Language): string {
  if (Number.isNaN(estimate.mean)) return '–';
  return estimate.halfWidth === undefined ? mean : `${mean} ± ${typedText(estimate.halfWidth, language, 1)}`;
}
