import { factorName } from '../../experiment/sweep/factorName.ts';
import type { AnalysedCell } from '../../scenario/designs/analysed.ts';
import { type Language, words } from '../../words/words.ts';
import type { Level } from '../../scenario/scenario.ts';
import type { Results } from '../batch/results.ts';
import { harmless } from '../terminal.ts';
import { typedText } from '../../words/numbers.ts';

/** A cell as researchers look it up: by the paths that were varied. */
export const cellName = (cell: AnalysedCell, results: Results, language: Language): string =>
  called(cell, results, language, (path) => path);

/** A cell as people know it, for pictures: by the names of what was varied. */
export const cellLabel = (cell: AnalysedCell, results: Results, language: Language): string =>
  called(cell, results, language, (path) => factorName(path)[language]);

function called(
  cell: AnalysedCell,
  { options }: Results,
  language: Language,
  nameOf: (path: string) => string,
): string {
  const levels = Object.entries(cell.values).map(([path, level]) => `${nameOf(path)} ${levelText(level, language)}`);
  if (cell.isReference) return [harmless(asReference(options.reference?.name ?? '')[language]), ...levels].join(', ');
  return levels.length === 0 ? asItIs[language] : levels.join(', ');
}

/** A level that is more than one number as JSON, which is the same in all languages. */
export const levelText = (level: Level, language: Language): string =>
  typeof level === 'number' ? typedText(Number(level.toPrecision(6)), language) : JSON.stringify(level);

const asItIs = words('the file as it is', 'het bestand zoals het is');
const asReference = (name: string) => words(`reference: ${name}`, `referentie: ${name}`);
