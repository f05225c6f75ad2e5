import {
  comparedPeriods,
  differencesOf,
  pairedDifference,
  readingsOver,
  unpairable,
  unpairableText,
  type Difference,
  type MeasureDifference,
} from '../experiment/analysis/comparison.ts';
import type { Period } from '../experiment/analysis/periods.ts';
import { summaryMeasures } from '../experiment/analysis/summary.ts';
import { pairedWith } from '../experiment/run/ensemble.ts';
import { computedBy } from '../experiment/run/identity.ts';
import { everyWeek } from '../experiment/run/recording.ts';
import { reader } from '../experiment/run/readings.ts';
import { withDeviations } from '../model/measures/deviations.ts';
import type { Issue } from '../scenario/issues.ts';
import { issueAt } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { words } from '../words/words.ts';
import { checkOptions, measuresIn, type MeasureOptions, type Options } from './options.ts';
import type { Ensemble } from './run.ts';
import { ensembleOf } from './simulate.ts';

/** What a measure differs by over a stretch of weeks, its mean over them in each run. */
export interface PeriodDifference extends MeasureDifference, Period {}

export interface Compared {
  readonly ok: true;
  readonly engine: string;
  readonly model: number;
  readonly a: Ensemble;
  /** B with A's seed and number of runs. */
  readonly b: Ensemble;
  /** B minus A over the pairs of runs that both have numbers, phase by phase (A's, or B's where A has none) and in the last week. */
  readonly differences: readonly PeriodDifference[];
  /** Outcomes of your own, by name: B minus A. */
  readonly outcomes: Readonly<Record<string, Difference>>;
}

/** Why two scenarios make no pairs. */
export interface Unpaired {
  readonly ok: false;
  readonly issues: readonly Issue[];
}

export type CompareOptions = Options & MeasureOptions;

/**
 * Runs A, and B with the same people and luck (A's seed and number of runs), and tells B minus A pair by pair: the same
 * numbers, bit for bit, as `selfsteer compare`. Differences are in points, counts as they are, with their 95 % intervals.
 * Says why where the two have other weeks, warm-ups or people, and so no pairs; else as `simulate`.
 */
export async function compare(
  a: Scenario,
  b: Scenario,
  { measures = summaryMeasures, ...options }: CompareOptions = {},
): Promise<Compared | Unpaired> {
  checkOptions(options);
  const told = measuresIn({ measures });
  const reason = unpairable(a, b);
  if (reason) {
    const section = reason.what === 'weeks' || reason.what === 'warmUp' ? 'run' : 'organisation';
    const message = unpairableText(reason, words('A', 'A'), words('B', 'B'));
    return { ok: false, issues: [issueAt({ file: 'B', line: 1, column: 1 }, `${section}.${reason.what}`, message)] };
  }
  const pair = pairedWith(b, a);
  const recording = everyWeek(withDeviations(told));
  const { replicates } = a.run;
  const heard = (before: number) => (done: number) => options.progress?.(before + done, 2 * replicates);
  const ofA = await ensembleOf(a, recording, { ...options, progress: heard(0) });
  const ofB = await ensembleOf(pair, recording, { ...options, progress: heard(replicates) });

  const periods = comparedPeriods(a, pair);
  const readings = readingsOver(periods, recording.measures);
  const [readA, readB] = [reader(readings), reader(readings)];
  for (let r = 0; r < replicates; r++) {
    const [one, other] = [ofA.outcomes.get(r), ofB.outcomes.get(r)];
    if (one?.status !== 'done' || other?.status !== 'done') continue;
    readA.take(one);
    readB.take(other);
  }
  const inPeriod = (values: typeof readA.values, p: number) =>
    values.slice(p * recording.measures.length, (p + 1) * recording.measures.length);
  return {
    ok: true,
    ...computedBy,
    a: ofA.ensemble,
    b: ofB.ensemble,
    differences: periods.flatMap((period, p) =>
      differencesOf(told, inPeriod(readA.values, p), inPeriod(readB.values, p)).map((one) => ({ ...period, ...one })),
    ),
    outcomes: Object.fromEntries(
      Object.keys(options.outcomes ?? {}).map((name) => [name, outcomeDifference(ofA.ensemble, ofB.ensemble, name)]),
    ),
  };
}

function outcomeDifference(a: Ensemble, b: Ensemble, name: string): Difference {
  const pairs = a.runs.flatMap(({ replicate, outcomes }) => {
    const other = b.runs.find((run) => run.replicate === replicate);
    return other ? [[outcomes[name], other.outcomes[name]] as const] : [];
  });
  return pairedDifference(
    pairs.map(([one]) => one),
    pairs.map(([, other]) => other),
  );
}
