import { join } from 'node:path';
import { reasonOf } from '../../experiment/run/job.ts';
import { analysisOf } from '../../experiment/analysis/analysis.ts';
import { deviationOf } from '../../model/measures/deviations.ts';
import { measureOf, type MeasureId } from '../../model/measures/index.ts';
import type { Outputs } from '../../scenario/designs/analysed.ts';
import type { NamedOutcome } from '../../scenario/outcomes/define.ts';
import { aboutOutcome } from '../../scenario/outcomes/definition.ts';
import { words } from '../../words/words.ts';
import type { Analysed, AnalysedBatch } from '../analysis/analysedBatch.ts';
import { cellLines } from '../analysis/cellLines.ts';
import { analysisJson } from '../analysis/document.ts';
import { cautionsOf } from '../analysis/heading.ts';
import { analysisText } from '../analysis/text.ts';
import { analysisCsv } from '../analysis/tidy.ts';
import { BadInput, joined, meantOrAll } from '../badInput.ts';
import { changedSince } from '../batch/changedSince.ts';
import { openInterim } from '../batch/interim.ts';
import { openResults, type Results } from '../batch/results.ts';
import { measuresOf } from '../measures.ts';
import { makeFolder, openFile } from '../sink.ts';
import type { Terminal } from '../terminal.ts';
import type { AnalyseOptions } from './analyse.ts';

/** Tells what a batch says about each measure and outcome; one that is not finished, what it says so far. */
export async function run(options: AnalyseOptions, terminal: Terminal): Promise<number> {
  const interim = await openInterim(options.folder);
  try {
    return await tell(interim?.results ?? (await openResults(options.folder)), options, terminal);
  } finally {
    await interim?.close();
  }
}

async function tell(results: Results, options: AnalyseOptions, terminal: Terminal): Promise<number> {
  const { format, html, figures } = options;
  const warning = words('warning', 'let op')[terminal.language];
  for (const caution of [...(await changedSince(results, 'runs.parquet')), ...cautionsOf(results)])
    terminal.complain(`${warning}: ${caution[terminal.language]}`);
  const analysed = await analysedBatch(results, wantedOf(results, options));
  if (html !== undefined) await writePage(html, analysed, terminal);
  if (figures !== undefined) await writeFigures(figures, analysed, options, terminal);
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

async function writeFigures(
  folder: string,
  analysed: AnalysedBatch,
  { axis }: AnalyseOptions,
  { language }: Terminal,
): Promise<void> {
  const { figuresOf } = await import('../analysis/figures.ts');
  const lines = await cellLines(analysed.results);
  const files = figuresOf(analysed, { lines, language, wholeScale: axis === 'whole' });
  try {
    await makeFolder(folder);
  } catch (error) {
    throw notMade(folder, reasonOf(error));
  }
  for (const { name, text } of files) {
    const file = await openFile(join(folder, name));
    await file.write(text);
    await file.close();
  }
}

const notMade = (folder: string, reason: string): BadInput =>
  new BadInput(
    words(
      `--figures ${folder}: cannot be made (${reason}); expected the name of a folder`,
      `--figures ${folder}: is niet te maken (${reason}); verwacht: de naam van een map`,
    ),
  );

interface WantedColumns {
  readonly measures: readonly MeasureId[];
  readonly outcomes: readonly NamedOutcome[];
}

async function analysedBatch(results: Results, { measures, outcomes }: WantedColumns): Promise<AnalysedBatch> {
  const analysed: Analysed[] = [];
  const add = async (about: Analysed['about'], outcome: NamedOutcome | undefined, apart?: Outputs): Promise<void> => {
    const outputs = await results.outputs(about.id);
    const analysis = analysisOf(results.plan, outputs, { deviations: apart });
    analysed.push({ about, outcome, withoutValue: withoutValue(results, outputs), analysis });
  };
  for (const measure of measures) {
    const deviation = deviationOf(measure);
    const known = deviation !== undefined && results.plan.sweep.record.includes(deviation);
    await add(measureOf(measure), undefined, known ? await results.outputs(deviation) : undefined);
  }
  for (const outcome of outcomes) await add(aboutOutcome(outcome), outcome);
  return { results, analysed };
}

/** Besides the runs that failed. */
function withoutValue({ manifest, counts }: Results, outputs: ReadonlyMap<string, Float64Array>): number {
  let without = counts.done - manifest.runs;
  for (const values of outputs.values()) for (const value of values) if (Number.isNaN(value)) without++;
  return without;
}

/** What was asked for; where nothing was, the measures that people ask for most, and the outcomes of the sweep. */
function wantedOf(results: Results, { measure, outcome }: AnalyseOptions): WantedColumns {
  const { outcomes = [] } = results.plan.sweep;
  if (measure.length === 0 && outcome.length === 0) return { measures: recordedOf(results, []), outcomes };
  return {
    measures: measure.length === 0 ? [] : recordedOf(results, measure),
    outcomes: [...new Set(outcome)].map((name) => outcomeCalled(name, outcomes)),
  };
}

function outcomeCalled(name: string, outcomes: readonly NamedOutcome[]): NamedOutcome {
  const found = outcomes.find((one) => one.name === name);
  if (found) return found;
  const no = words(
    `--outcome ${name}: the sweep of this batch has no such outcome`,
    `--outcome ${name}: de sweep van deze batch heeft zo'n kengetal niet`,
  );
  const none = words(
    '; expected a batch whose sweep has outcomes',
    '; verwacht: een batch waarvan de sweep outcomes heeft',
  );
  const names = outcomes.map((one) => one.name);
  throw new BadInput(joined(no, names.length === 0 ? none : meantOrAll(name, names)));
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
