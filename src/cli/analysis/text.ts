import { table, wrapped } from '../table.ts';
import { harmless, type Terminal } from '../terminal.ts';
import type { Analysed, AnalysedBatch } from './analysedBatch.ts';
import { headingText } from './heading.ts';
import { withoutText } from './intro.ts';
import { methodTexts } from './method.ts';
import type { Section } from './section.ts';
import { sectionsOf } from './sections.ts';
import { thinkingAid } from '../../words/sentences.ts';

/** An analysis as text: for each measure and outcome what the design tells, then its cells. */
export function analysisText({ results, analysed }: AnalysedBatch, terminal: Terminal): string {
  const { language, width, paint } = terminal;
  const { scenario } = results.options;
  const parts = [
    paint('strong', harmless(scenario.title[language])),
    ...[headingText(results, language), ...methodTexts(results).map((text) => text[language])].flatMap((text) =>
      wrapped(text, width).map((line) => paint('faint', line)),
    ),
  ];
  for (const one of analysed) {
    parts.push('', ...headOf(one, terminal));
    for (const section of sectionsOf(one.analysis, results, language))
      parts.push(...sectionText(section, terminal), '');
    parts.pop();
  }
  return [...parts, '', paint('faint', thinkingAid[language])].join('\n');
}

/** The name of an outcome stays as it is typed, and says what it means: nobody else knows it. */
function headOf(one: Analysed, { language, width, paint }: Terminal): readonly string[] {
  const { about, outcome } = one;
  const said = [...(outcome ? [about.meaning] : []), ...withoutText(one)];
  return [
    paint('strong', outcome ? about.name[language] : about.name[language].toUpperCase()),
    ...said.flatMap((text) => wrapped(text[language], width)),
  ];
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
