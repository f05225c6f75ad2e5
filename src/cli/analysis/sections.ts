import type { Analysis } from '../../experiment/analysis/analysis.ts';
import { verdicts } from '../../statistics/verdicts.ts';
import { type Language, words } from '../../words/words.ts';
import type { Results } from '../batch/results.ts';
import { cellSection } from './cellSection.ts';
import type { Section } from './section.ts';
import { sensitivitySections } from './sensitivitySection.ts';
import { typedText } from '../../words/numbers.ts';

/** What there is to tell of a measure; where all runs came to the same, only that. */
export function sectionsOf(analysis: Analysis, results: Results, language: Language): readonly Section[] {
  const { constant, sensitivity } = analysis;
  if (constant) {
    const title = verdicts['no variance'][language];
    return [{ title, message: [same(typedText(constant.value, language, 1))[language]], ...noTable }];
  }
  return [...(sensitivity ? sensitivitySections(sensitivity, language) : []), cellSection(analysis, results, language)];
}

const noTable = { columns: [], rows: [], notes: [] };
const same = (value: string) => words(`All runs came to ${value}.`, `Alle doorrekeningen kwamen uit op ${value}.`);
