import { type Words, words } from '../../../words/words.ts';
import type { Held } from '../band.ts';
import type { SourceStatus } from '../source.ts';

/** A published finding that was laid on the model as a setting, a measure and a band. */
export interface Prediction extends Held {
  readonly id: string;
  /** By name and year, or in words where it is many. */
  readonly source: string | Words;
  readonly status: SourceStatus;
  /** What was found in real organisations. */
  readonly published: Words;
  /** What was done in the model. */
  readonly scenario: Words;
  readonly measure: Words;
  /** The figure of model version 1, held against the same band. */
  readonly versionOne: number;
  /** What has to be said wherever the row is shown. */
  readonly caution?: Words;
}

/** Where a scenario says nothing else: people, and pairs of runs beside the same organisation without the change. */
export const usualRuns = { employees: 240, pairs: 20 } as const;

export const survey = words('simulated surveys, as above', 'gesimuleerde enquêtes, zoals hierboven');

export const stepByStep = words('the example Step by step', 'het voorbeeld Stap voor stap');

export const fourOrganisations = words(
  'status quo, four organisations of 2,000 people',
  'status quo, vier organisaties van 2.000 mensen',
);
