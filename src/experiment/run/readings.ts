import { isDeviation, type MeasureId } from '../../model/measures/index.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { jobsOf, outcomesOf } from './ensemble.ts';
import type { DoneRun, FailedRun } from './job.ts';
import { inPoints } from './points.ts';
import type { Runner } from './pool.ts';
import { everyWeek } from './recording.ts';

/**
 * One number to take from every run: the mean of a measure over weeks `from` to `to`, both included. Of standard
 * deviations the mean is taken of their squares, as variances are pooled.
 */
export interface Reading {
  readonly measure: MeasureId;
  readonly from: number;
  readonly to: number;
}

/** `values[r][i]`: reading r of replicate i, in points (counts as they are); NaN where the run has no value. */
export type Readings =
  | { readonly ok: true; readonly values: readonly (readonly number[])[] }
  | { readonly ok: false; readonly failures: readonly FailedRun[] };

/** Takes readings of one run after another; `values[r][i]` is reading r of the i-th run. */
export interface Reader {
  readonly measures: readonly MeasureId[];
  readonly values: readonly (readonly number[])[];
  readonly take: (run: Pick<DoneRun, 'measures'>) => void;
}

export function reader(readings: readonly Reading[]): Reader {
  const values = readings.map((): number[] => []);
  return {
    measures: [...new Set(readings.map(({ measure }) => measure))],
    values,
    take(run) {
      readings.forEach((reading, r) => values[r].push(readingOf(run, reading)));
    },
  };
}

/** Runs all replicates of a scenario and keeps only what is read. */
export async function readEnsemble(
  scenario: Scenario,
  readings: readonly Reading[],
  runner: Runner,
): Promise<Readings> {
  const { measures, values, take } = reader(readings);
  const failures: FailedRun[] = [];
  for await (const outcome of outcomesOf(jobsOf(scenario, { recording: everyWeek(measures) }), runner)) {
    if (outcome.status === 'done') take(outcome);
    else failures.push(outcome);
  }
  return failures.length > 0 ? { ok: false, failures } : { ok: true, values };
}

/** The mean of what is a number in those weeks. */
function readingOf({ measures }: Pick<DoneRun, 'measures'>, { measure, from, to }: Reading): number {
  const recorded = measures[measure];
  const squared = isDeviation(measure);
  let sum = 0;
  let n = 0;
  for (let week = from; week <= to; week++) {
    const value = recorded[week];
    if (Number.isNaN(value)) continue;
    sum += squared ? value * value : value;
    n++;
  }
  return inPoints(measure, squared ? Math.sqrt(sum / n) : sum / n);
}
