import type { MeasureId } from '../../model/measures/index.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { jobsOf, outcomesOf } from './ensemble.ts';
import type { Replicate, Runner } from './job.ts';
import { inPoints } from './points.ts';

/** One number to take from every run: the mean of a measure over weeks `from` to `to`, both included. */
export interface Reading {
  readonly measure: MeasureId;
  readonly from: number;
  readonly to: number;
}

export interface Failure {
  readonly replicate: number;
  readonly reason: string;
}

/** `values[r][i]`: reading r of replicate i, in points (counts as they are); NaN where the run has no value. */
export type Readings =
  | { readonly ok: true; readonly values: readonly (readonly number[])[] }
  | { readonly ok: false; readonly failures: readonly Failure[] };

/** Takes readings of one run after another; `values[r][i]` is reading r of the i-th run. */
export interface Reader {
  readonly measures: readonly MeasureId[];
  readonly values: readonly (readonly number[])[];
  readonly take: (run: Pick<Replicate, 'measures'>) => void;
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
  const failures: Failure[] = [];
  for await (const outcome of outcomesOf(jobsOf(scenario, { measures }), runner)) {
    if (outcome.ok) take(outcome.result);
    else failures.push({ replicate: outcome.replicate, reason: outcome.reason });
  }
  return failures.length > 0 ? { ok: false, failures } : { ok: true, values };
}

/** The mean of what is a number in those weeks. */
function readingOf({ measures }: Pick<Replicate, 'measures'>, { measure, from, to }: Reading): number {
  const recorded = measures[measure];
  let sum = 0;
  let n = 0;
  for (let week = from; week <= to; week++) {
    const value = recorded[week];
    if (Number.isNaN(value)) continue;
    sum += value;
    n++;
  }
  return inPoints(measure, sum / n);
}
