import {
  differencesOf,
  pairedDifference,
  readingsOver,
  type MeasureDifference,
} from '../../experiment/analysis/comparison.ts';
import type { Period } from '../../experiment/analysis/periods.ts';
import { reader } from '../../experiment/run/readings.ts';
import { estimate } from '../../statistics/estimate.ts';
import { withDeviations } from '../../model/measures/deviations.ts';
import type { MeasureId } from '../../model/measures/index.ts';
import type { MeasuredRun } from '../shell/state.ts';

/** One measure in one period: the first side's mean, and what each other side differs from it, pair by pair; in points. */
export interface KeyFigure {
  readonly measure: MeasureId;
  readonly first: number;
  readonly others: readonly (Omit<MeasureDifference, 'measure'> & { readonly mean: number })[];
}

export function keyFigures(
  period: Period,
  measures: readonly MeasureId[],
  runs: readonly (readonly MeasuredRun[])[],
): readonly KeyFigure[] {
  const readings = readingsOver([period], withDeviations(measures));
  const read = runs.map((own) => {
    const { values, take } = reader(readings);
    for (const run of own) take({ measures: run });
    return values;
  });
  const others = read.slice(1).map((values) => ({ values, differences: differencesOf(measures, read[0], values) }));
  return measures.map((measure, m) => ({
    measure,
    first: estimate(read[0][m]).mean,
    others: others.map(({ values, differences }) => ({ ...differences[m], mean: estimate(values[m]).mean })),
  }));
}

const weekly = <T>(runs: readonly MeasuredRun[], measure: string, at: (values: readonly number[], week: number) => T) =>
  Array.from(runs[0]?.[measure] ?? [], (_, week) =>
    at(
      runs.map((run) => run[measure][week]),
      week,
    ),
  );

/** The mean over runs, week by week, in the model's units. */
export const meanCourse = (runs: readonly MeasuredRun[], measure: string): readonly number[] =>
  weekly(runs, measure, (values) => estimate(values).mean);

/** How people differ, week by week, in the model's units: the root of the mean variance over runs. */
export const deviationCourse = (runs: readonly MeasuredRun[], deviation: string): readonly number[] =>
  weekly(runs, deviation, (values) => Math.sqrt(estimate(values.map((value) => value * value)).mean));

/** The 95 % interval of the paired difference, week by week, in the model's units. */
export function intervalCourse(
  runs: readonly MeasuredRun[],
  first: readonly MeasuredRun[],
  measure: string,
): { readonly low: readonly number[]; readonly high: readonly number[] } {
  const estimates = weekly(runs, measure, (values, week) =>
    pairedDifference(
      first.map((run) => run[measure][week]),
      values,
    ),
  );
  return {
    low: estimates.map(({ mean, halfWidth }) => mean - (halfWidth ?? Number.NaN)),
    high: estimates.map(({ mean, halfWidth }) => mean + (halfWidth ?? Number.NaN)),
  };
}
