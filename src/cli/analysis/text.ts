import { measureOf } from '../../model/measures/index.ts';
import { table, wrapped } from '../table.ts';
import { harmless, type Terminal } from '../terminal.ts';
import type { AnalysedBatch } from './analysedBatch.ts';
import { headingText } from './heading.ts';
import { methodTexts } from './method.ts';
import type { Section } from './section.ts';
import { sectionsOf } from './sections.ts';
import { thinkingAid } from '../../words/sentences.ts';

/** An analysis as text: for each measure what the design tells, then its cells. */
export function analysisText({ results, measures }: AnalysedBatch, terminal: Terminal): string {
  const { language, width, paint } = terminal;
  const { scenario } = results.options;
  const parts = [
    paint('strong', harmless(scenario.title[language])),
    ...[headingText(results, language), ...methodTexts(results).map((text) => text[language])].flatMap((text) =>
      wrapped(text, width).map((line) => paint('faint', line)),
    ),
  ];
  for (const { measure, analysis } of measures) {
    parts.push('', paint('strong', measureOf(measure).name[language].toUpperCase()));
    for (const section of sectionsOf(analysis, results, language)) parts.push(...sectionText(section, terminal), '');
    parts.pop();
  }
  return [...parts, '', paint('faint', thinkingAid[language])].join('\n');
}

function sectionText({ title, message, columns, rows, notes }: Section, terminal: Terminal): readonly string[] {
  const lines = (texts: readonly string[]): string[] => texts.flatMap((text) => wrapped(text, terminal.width));
  return [
    terminal.paint('strong', title),
    ...lines(message),
    ...(rows.length > 0 ? [table(columns, rows, terminal)] : []),
    ...lines(notes).map((line) => terminal.paint('faint', line)),
  ];
}
