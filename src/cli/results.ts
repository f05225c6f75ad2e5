import { peopleHeader, peopleRows, weekHeader, weekRows } from '../experiment/tables/csv.ts';
import { documentHead, documentReplicate } from '../experiment/tables/document.ts';
import type { DoneRun } from '../experiment/run/job.ts';
import { reader } from '../experiment/run/readings.ts';
import { summarise, summaryReadings, summaryMeasures } from '../experiment/analysis/summary.ts';
import { usualMeasures, type MeasureId } from '../model/measures/index.ts';
import type { Scenario } from '../scenario/scenario.ts';

import { peopleText } from './report/people.ts';
import { resultText } from './report/result.ts';
import type { Sink } from './sink.ts';
import type { Terminal } from './terminal.ts';

/** What becomes of a scenario's runs, which come in the order of their replicates. */
export interface Result {
  readonly measures: readonly MeasureId[];
  open(): Promise<void>;
  take(run: DoneRun): Promise<void>;
  close(): Promise<void>;
}

export interface ResultOf {
  readonly scenario: Scenario;
  readonly name: string;
  /** Measures that were asked for; none for the usual ones. */
  readonly wanted: readonly MeasureId[];
  /** What the command line put in the place of the file's settings, as `path=value`. */
  readonly changed: readonly string[];
  /** Which of how many scenarios; those in one stream share what is around them. */
  readonly place: { readonly index: number; readonly count: number; readonly inFile: boolean };
}

/** A readable result on the terminal; with `weeks`, every week of every run goes there as CSV. */
export function textResult(
  { scenario, name, wanted, changed, place }: ResultOf,
  terminal: Terminal,
  weeks?: Sink,
  people?: Sink,
): Result {
  const shown = wanted.length > 0 ? wanted : summaryMeasures;
  const { measures, values, take } = reader(summaryReadings(scenario, shown));
  const recorded = wanted.length > 0 ? wanted : usualMeasures;
  let first: DoneRun | undefined;
  return {
    measures: weeks ? [...new Set([...measures, ...recorded])] : measures,
    async open() {
      await weeks?.write(weekHeader(recorded));
      await people?.write(peopleHeader());
    },
    async take(run) {
      take(run);
      if (run.people) first ??= run;
      await weeks?.write(weekRows(name, scenario.run.seed, run, recorded));
      await people?.write(peopleRows(name, scenario.run.seed, run));
    },
    async close() {
      await weeks?.close();
      await people?.close();
      if (values.some((taken) => taken.length === 0)) return;
      if (place.index > 0) terminal.print('');
      terminal.print(resultText(scenario, summarise(scenario, shown, values), changed, terminal));
      const everyone = first?.people?.at(0);
      if (first && everyone) terminal.print(`\n${peopleText(first.replicate, everyone, terminal)}`);
    },
  };
}

/** One JSON document; an array of them where several share a stream. */
export function jsonResult({ scenario, name, wanted, place }: ResultOf, sink: Sink): Result {
  const measures = wanted.length > 0 ? wanted : usualMeasures;
  const inArray = place.count > 1 && !place.inFile;
  let separator = '';
  return {
    measures,
    async open() {
      const before = !inArray ? '' : place.index === 0 ? '[\n' : ',\n';
      const head = JSON.stringify(documentHead(scenario, name));
      await sink.write(`${before}${head.slice(0, -1)},"replicates":[`);
    },
    async take(run) {
      await sink.write(`${separator}\n${JSON.stringify(documentReplicate(run, measures))}`);
      separator = ',';
    },
    async close() {
      await sink.write(inArray && place.index === place.count - 1 ? '\n]}\n]\n' : inArray ? '\n]}' : '\n]}\n');
      await sink.close();
    },
  };
}

/** CSV with one header, also where several scenarios share a stream: weeks, people, or both. */
export function csvResult(
  { scenario, name, wanted, place }: ResultOf,
  weeks: Sink | undefined,
  people: Sink | undefined,
): Result {
  const measures = wanted.length > 0 ? wanted : usualMeasures;
  const { seed } = scenario.run;
  const headed = place.inFile || place.index === 0;
  return {
    measures: weeks ? measures : [],
    async open() {
      if (!headed) return;
      await weeks?.write(weekHeader(measures));
      await people?.write(peopleHeader());
    },
    async take(run) {
      await weeks?.write(weekRows(name, seed, run, measures));
      await people?.write(peopleRows(name, seed, run));
    },
    async close() {
      await weeks?.close();
      await people?.close();
    },
  };
}
