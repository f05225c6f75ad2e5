import { analysisOf } from '../../experiment/analysis/analysis.ts';
import { deviationOf } from '../../model/measures/deviations.ts';
import type { MeasureId } from '../../model/measures/index.ts';
import { words } from '../../words/words.ts';
import type { AnalysedBatch } from '../analysis/analysedBatch.ts';
import { cellLines } from '../analysis/cellLines.ts';
import { analysisJson } from '../analysis/document.ts';
import { cautionsOf } from '../analysis/heading.ts';
import { analysisText } from '../analysis/text.ts';
import { analysisCsv } from '../analysis/tidy.ts';
import { BadInput, joined, meantOrAll } from '../badInput.ts';
import { changedSince } from '../batch/changedSince.ts';
import { openResults, type Results } from '../batch/results.ts';
import { measuresOf } from '../measures.ts';
import { openFile } from '../sink.ts';
import type { Terminal } from '../terminal.ts';
import type { AnalyseOptions } from './analyse.ts';

/** Tells what a finished batch says about each measure. */
export async function run(options: AnalyseOptions, terminal: Terminal): Promise<number> {
  const { folder, measure, format, html } = options;
  const results = await openResults(folder);
  const warning = words('warning', 'let op')[terminal.language];
  for (const caution of [...(await changedSince(results, 'runs.parquet')), ...cautionsOf(results)])
    terminal.complain(`${warning}: ${caution[terminal.language]}`);
  const analysed = await analysedBatch(results, recordedOf(results, measure));
  if (html !== undefined) await writePage(html, analysed, terminal);
  const forms = { text: analysisText, json: analysisJson, csv: analysisCsv };
  terminal.print(forms[format](analysed, terminal));
  return 0;
}

async function writePage(path: string, analysed: AnalysedBatch, { language }: Terminal): Promise<void> {
  const { analysisPage } = await import('../analysis/page.ts');
  const { picturesIn } = await import('../analysis/pictures.ts');
  const lines = await cellLines(analysed.results);
  const page = analysisPage(analysed, language, picturesIn(analysed.results, lines, language));
  const file = await openFile(path);
  await file.write(page);
  await file.close();
}

async function analysedBatch(results: Results, measures: readonly MeasureId[]): Promise<AnalysedBatch> {
  const analysed: { measure: MeasureId; analysis: ReturnType<typeof analysisOf> }[] = [];
  for (const measure of measures) {
    const deviation = deviationOf(measure);
    const known = deviation !== undefined && results.plan.sweep.record.includes(deviation);
    const deviations = known ? await results.outputs(deviation) : undefined;
    analysed.push({ measure, analysis: analysisOf(results.plan, await results.outputs(measure), { deviations }) });
  }
  return { results, measures: analysed };
}

const askedMost: readonly MeasureId[] = ['satisfaction', 'commitment', 'initiative', 'performance'];

/** Those that were asked for; else those that people ask for most, or all where none of these was recorded. */
function recordedOf({ plan: { sweep } }: Results, names: readonly string[]): readonly MeasureId[] {
  const recorded = askedMost.filter((id) => sweep.record.includes(id));
  const wanted = measuresOf(names, recorded.length > 0 ? recorded : sweep.record);
  const absent = wanted.find((id) => !sweep.record.includes(id));
  if (absent === undefined) return wanted;
  const no = words(
    `--measure ${absent}: was not recorded in this batch`,
    `--measure ${absent}: is in deze batch niet bijgehouden`,
  );
  throw new BadInput(joined(no, meantOrAll(absent, sweep.record)));
}
