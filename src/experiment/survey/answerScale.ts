/** On what people answer: points from 0 to 100, or a whole number as it is ticked. */
export const answerScales = ['100', '1-5', '1-7'] as const;
export type AnswerScale = (typeof answerScales)[number];

const highest = { '1-5': 5, '1-7': 7 } as const;

/** The ends of it, and whether there is nothing in between two whole numbers. */
export const rangeOf = (
  scale: AnswerScale,
): { readonly low: number; readonly high: number; readonly whole: boolean } =>
  scale === '100' ? { low: 0, high: 100, whole: false } : { low: 1, high: highest[scale], whole: true };

/** An answer on 0–1 as it stands on the scale; to the nearest whole number, halves up. */
export function onScale(answer: number, scale: AnswerScale): number {
  const { low, high, whole } = rangeOf(scale);
  const value = low + (high - low) * answer;
  return whole ? Math.floor(value + 0.5) : value;
}
