import {
  comparedPeriods,
  differencesOf,
  readingsOver,
  unpairable,
  unpairableText,
} from '../../experiment/analysis/comparison.ts';
import { pairedWith } from '../../experiment/run/ensemble.ts';
import { computedBy } from '../../experiment/run/identity.ts';
import type { FailedRun } from '../../experiment/run/job.ts';
import { readEnsemble } from '../../experiment/run/readings.ts';
import { summaryMeasures } from '../../experiment/analysis/summary.ts';
import { withDeviations } from '../../model/measures/deviations.ts';
import { diff } from '../../scenario/diff.ts';
import { words } from '../../words/words.ts';
import { BadInput } from '../badInput.ts';
import { csvLine } from '../../experiment/tables/formats/csv.ts';
import { measuresOf } from '../measures.ts';
import { openProgress } from '../progress.ts';
import { comparisonText, type ComparedPeriod } from '../report/comparison.ts';
import { loadScenarios, withWeeks, type LoadedScenario } from '../scenarios.ts';
import type { Terminal } from '../terminal.ts';
import { openPool, threadsFor } from '../pool.ts';
import { failureText } from '../report/failure.ts';
import type { CompareOptions } from './compare.ts';

/** Runs A, and B with A's seed and replicates, and tells B minus A pair by pair. */
export async function run(options: CompareOptions, terminal: Terminal): Promise<number> {
  const measures = measuresOf(options.measure, summaryMeasures);
  const loaded = await loadScenarios([options.a, options.b], options, terminal);
  if (!loaded) return 2;
  const [a, b] = loaded.map((one) => withWeeks(one, options.weeks, terminal));
  checkPair(a, b);
  const pair = pairedWith(b.scenario, a.scenario);
  const periods = comparedPeriods(a.scenario, pair);
  const read = withDeviations(measures);
  const readings = readingsOver(periods, read);

  const runs = 2 * a.scenario.run.replicates;
  const progress = await openProgress(runs, terminal);
  const pool = openPool(threadsFor(runs));
  const runner = progress.counting(pool.run);
  try {
    const ofA = await readEnsemble(a.scenario, readings, runner);
    const ofB = await readEnsemble(pair, readings, runner);
    progress.stop();
    if (!ofA.ok) return failed(a, ofA.failures, terminal);
    if (!ofB.ok) return failed(b, ofB.failures, terminal);
    const inPeriod = (values: typeof ofA.values, p: number) => values.slice(p * read.length, (p + 1) * read.length);
    const compared = periods.map((period, p): ComparedPeriod => ({
      period,
      differences: differencesOf(measures, inPeriod(ofA.values, p), inPeriod(ofB.values, p)),
    }));
    terminal.print(printed(options.format, a, { ...b, scenario: pair }, compared, terminal));
    return 0;
  } finally {
    progress.stop();
    await pool.close();
  }
}

function failed({ source }: LoadedScenario, failures: readonly FailedRun[], terminal: Terminal): number {
  for (const failure of failures) terminal.complain(`${source.name}, ${failureText(failure)}`);
  return 70;
}

function checkPair(a: LoadedScenario, b: LoadedScenario): void {
  const reason = unpairable(a.scenario, b.scenario);
  if (!reason) return;
  const [nameOfA, nameOfB] = [a, b].map(({ source }) => words(source.name, source.name));
  throw new BadInput(unpairableText(reason, nameOfA, nameOfB));
}

function printed(
  format: CompareOptions['format'],
  a: LoadedScenario,
  b: LoadedScenario,
  compared: readonly ComparedPeriod[],
  terminal: Terminal,
): string {
  if (format === 'text') {
    return comparisonText(
      { scenario: a.scenario, name: a.source.name },
      { scenario: b.scenario, name: b.source.name },
      diff(a.scenario, b.scenario),
      compared,
      terminal,
    );
  }
  const rows = compared.flatMap(({ period, differences }) =>
    differences.map(({ measure, difference: { mean, sd, n, halfWidth, higher, lower }, effect = null }) => ({
      measure,
      phase: period.phase ?? null,
      from: period.from,
      to: period.to,
      difference: Number.isNaN(mean) ? null : mean,
      sd: n > 1 ? sd : null,
      halfWidth: halfWidth ?? null,
      higher,
      lower,
      replicates: n,
      effectSize: effect,
    })),
  );
  if (format === 'csv') {
    const flat = rows.map(({ effectSize, ...row }) => ({
      ...row,
      effectSize: effectSize?.d ?? null,
      sdOfPeople: effectSize?.sd ?? null,
      size: effectSize?.size ?? null,
    }));
    return [Object.keys(flat[0]), ...flat.map((row) => Object.values(row))].map(csvLine).join('').trimEnd();
  }
  return JSON.stringify(
    {
      ...computedBy,
      a: a.source.name,
      b: b.source.name,
      seed: a.scenario.run.seed,
      replicates: a.scenario.run.replicates,
      differences: rows,
    },
    null,
    2,
  );
}
