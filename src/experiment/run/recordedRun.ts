import { measureOf } from '../../model/measures/index.ts';
import { run } from '../../model/run.ts';
import { keyText } from '../../random/key.ts';
import { compile } from '../../scenario/compile.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { inPoints } from './points.ts';
import { recordedWeeks, type Recording } from './recording.ts';

/** One run of a batch: plain data, so that it can be sent to a worker. */
export interface BatchJob {
  readonly scenario: Scenario;
  /** Counts from 0. */
  readonly replicate: number;
  readonly recording: Recording;
}

/** Why a run has no numbers: it ended in an error, its worker died, or it took longer than it was given. */
export const troubles = ['failed', 'crashed', 'timed-out'] as const;
export type Trouble = (typeof troubles)[number];
export const runStatuses = ['done', ...troubles] as const;
export type RunStatus = (typeof runStatuses)[number];
export const runStages = ['prepare', 'run'] as const;
export type RunStage = (typeof runStages)[number];

/** What becomes of a run of a batch. */
export type BatchOutcome =
  | {
      readonly status: 'done';
      /** Key of all chance, `k` and 16 hexadecimal digits: some keys would pass for numbers without the letter. */
      readonly chance: string;
      /** Measure by measure, each in its recorded weeks; in points, counts as they are, NaN where there is none. */
      readonly values: Float64Array;
    }
  | { readonly status: Trouble; readonly stage: RunStage; readonly reason: string };

/** Carries out runs of a batch, here or in workers; never rejects. */
export type BatchRunner = (job: BatchJob) => Promise<BatchOutcome>;

/** Carries out a run on this thread. */
export function runRecorded({ scenario, replicate, recording }: BatchJob): BatchOutcome {
  let stage: RunStage = 'prepare';
  try {
    const input = compile(scenario, replicate);
    stage = 'run';
    const trace = run(input, { measures: recording.measures.map(measureOf) });
    const weeks = recordedWeeks(input.weeks, recording.every);
    const values = new Float64Array(recording.measures.length * weeks.length);
    for (const [m, measure] of recording.measures.entries()) {
      const all = trace.measures[measure];
      for (const [w, week] of weeks.entries()) {
        const value = inPoints(measure, all[week]);
        // The literal has the same bits everywhere; a NaN that was computed has not.
        values[m * weeks.length + w] = Number.isNaN(value) ? NaN : value;
      }
    }
    return { status: 'done', chance: `k${keyText(trace.key)}`, values };
  } catch (error) {
    return { status: 'failed', stage, reason: error instanceof Error ? error.message : String(error) };
  }
}
