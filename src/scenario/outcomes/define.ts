import type { MeasureId } from '../../model/measures/index.ts';
import type { Words } from '../../words/words.ts';
import type { Comparison } from '../scenario.ts';
import type { OutcomeKindId } from './kinds.ts';

/** What an outcome may say beside its kind and measure. */
export const outcomeKeys = ['week', 'from', 'to', 'atLeast', 'atMost', 'above', 'below', 'for'] as const;
export type OutcomeKey = (typeof outcomeKeys)[number];

/** One number to compute of a run from all its weeks, whichever of them are recorded; as a file has it. */
export interface OutcomeDefinition extends Partial<Readonly<Record<OutcomeKey, number>>> {
  readonly kind: OutcomeKindId;
  readonly measure: MeasureId;
}

export interface NamedOutcome extends OutcomeDefinition {
  /** Of its column in `runs`. */
  readonly name: string;
}

/** Weeks, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A level that has to be reached, in points (counts as they are), and for how many weeks on end it is to be held. */
export interface Reached {
  readonly comparison: Comparison;
  readonly level: number;
  readonly weeks: number;
}

/** Of a measure in the weeks of a span, in points (counts as they are); NaN in weeks that have no value. */
export type WeeklyValues = Float64Array;

interface KindMeaning {
  /** The key that names the measure. */
  readonly id: string;
  /** With gaps for the measure, the weeks and the level. */
  readonly meaning: Words;
  /** `week`: that week alone; `span`: from one to another; `level`: a span in which a level is reached. */
  readonly over: 'week' | 'span' | 'level';
  /** The first week where a file names none; 0 unless it is said. */
  readonly first?: number;
  /** What it makes sense of: all measures, or counts alone. */
  readonly of?: 'counts';
  /** `measure`: that of the measure; `change`: the same, but it may be below zero. */
  readonly unit: 'measure' | 'change' | 'week' | Words;
}

/** A way to make one number of a run; NaN where there is none. */
export type OutcomeKind = KindMeaning &
  (
    | { readonly value: (values: WeeklyValues, about: Span & Reached & { readonly measure: MeasureId }) => number }
    /** Against the same weeks of the same replicate of the reference. */
    | { readonly againstReference: (values: WeeklyValues, reference: WeeklyValues) => number }
  );
