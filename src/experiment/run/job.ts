import type { MeasureId } from '../../model/measures/index.ts';
import type { Snapshot } from '../../model/simulation.ts';
import type { Key } from '../../random/draw.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** One run of a scenario: plain data, so that it can be sent to a worker. */
export interface Job {
  readonly scenario: Scenario;
  /** Counts from 0. */
  readonly replicate: number;
  readonly measures: readonly MeasureId[];
  /** Week at whose end every person's columns are kept as well. */
  readonly people?: number;
}

/** A run that was finished; measures hold weeks 0 to the last, in the model's units (0–1, or counts). */
export interface Replicate {
  readonly replicate: number;
  readonly key: Key;
  readonly measures: Readonly<Record<string, Float64Array>>;
  readonly people: Snapshot | undefined;
}

/** What becomes of a job. A run that fails is an outcome like any other, so that the runs beside it go on. */
export type Outcome =
  | { readonly ok: true; readonly result: Replicate }
  | { readonly ok: false; readonly replicate: number; readonly reason: string };

/** Carries out jobs, here or in workers; never rejects. */
export type Runner = (job: Job) => Promise<Outcome>;
