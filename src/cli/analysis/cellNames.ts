import type { AnalysedCell } from '../../scenario/designs/analysed.ts';
import { type Language, words } from '../../words/words.ts';
import type { Level } from '../../scenario/scenario.ts';
import type { Results } from '../batch/results.ts';
import { harmless } from '../terminal.ts';
import { typedText } from '../../words/numbers.ts';

/** A cell as people know it: by what was varied. */
export function cellName(cell: AnalysedCell, { options }: Results, language: Language): string {
  const levels = Object.entries(cell.values).map(([path, level]) => `${path} ${levelText(level, language)}`);
  if (cell.isReference) return [harmless(asReference(options.reference?.name ?? '')[language]), ...levels].join(', ');
  return levels.length === 0 ? asItIs[language] : levels.join(', ');
}

/** A level that is more than one number as JSON, which is the same in all languages. */
export const levelText = (level: Level, language: Language): string =>
  typeof level === 'number' ? typedText(Number(level.toPrecision(6)), language) : JSON.stringify(level);

const asItIs = words('the file as it is', 'het bestand zoals het is');
const asReference = (name: string) => words(`reference: ${name}`, `referentie: ${name}`);
