import type { Language } from '../../words/words.ts';
import type { Period } from '../../experiment/analysis/periods.ts';
import { phases } from '../../scenario/phases.ts';

/** A phase with its numeral: never colour or name alone. The empty text for a stretch that is no phase. */
export function phaseText({ phase }: Period, language: Language): string {
  const number = phases.findIndex(({ id }) => id === phase);
  return number < 0 ? '' : `${number + 1} ${phases[number].name[language]}`;
}
