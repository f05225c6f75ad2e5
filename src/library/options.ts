import { measures, usualMeasures, type MeasureId } from '../model/measures/index.ts';
import type { Pool } from '../experiment/run/pool.ts';
import { known } from './known.ts';
import type { Organisation } from './organisation.ts';
import type { RecordedRun } from './run.ts';

/** An AbortSignal, of whatever program this runs in. */
export interface StopSignal {
  readonly aborted: boolean;
  throwIfAborted(): void;
}

/** A number of the organisation at the end of a week; NaN where there is none. It must not depend on anything else. */
export type OwnMeasure = (organisation: Organisation) => number;

/** A number of a run, from what was recorded of it; NaN where there is none. */
export type Outcome = (run: RecordedRun) => number;

/** What simulations, comparisons and sweeps have in common. */
export interface Options {
  /** Measures of your own by name, recorded in the same weeks as the others. They need the runs on this thread. */
  readonly ownMeasures?: Readonly<Record<string, OwnMeasure>>;
  /** Outcomes of your own by name: one number a run. */
  readonly outcomes?: Readonly<Record<string, Outcome>>;
  /** Weeks, from 0 to the last, at whose end everyone is kept: a row a person. Weeks that a run does not reach give none. In a sweep, those of the file unless given. */
  readonly people?: readonly number[];
  /** Workers that carry out the runs; without them, runs go one after another on this thread, which breathes in between. */
  readonly pool?: Pool;
  /** No run is begun once it is aborted; what was asked for then rejects with the signal's reason. */
  readonly signal?: StopSignal;
  /** Hears how many runs are over, of how many that are known to be needed. */
  readonly progress?: (done: number, runs: number) => void;
}

/** Which measures to record, by name; those that a batch records where nobody names them. */
export interface MeasureOptions {
  readonly measures?: readonly MeasureId[];
}

const measureNames: readonly MeasureId[] = measures.map(({ id }) => id);

/** The measures that were asked for, each once. Throws a RangeError where there is no such measure. */
export const measuresIn = ({ measures: asked = usualMeasures }: MeasureOptions): readonly MeasureId[] => [
  ...new Set(asked.map((name) => known('measure', name, measureNames))),
];

/** Throws where options cannot go together: a mistake of whoever wrote the program. */
export function checkOptions({ ownMeasures = {}, outcomes = {}, people = [], pool }: Options): void {
  const own = Object.keys(ownMeasures);
  if (pool && own.length > 0)
    throw new TypeError('measures of your own need the runs on this thread: leave out the pool');
  const names: readonly string[] = measureNames;
  const taken = own.find((name) => names.includes(name));
  if (taken !== undefined) throw new TypeError(`the model has a measure called ${taken}: give yours another name`);
  const twice = Object.keys(outcomes).find((name) => own.includes(name) || names.includes(name));
  if (twice !== undefined) throw new TypeError(`a measure is called ${twice}: give the outcome another name`);
  const strange = people.find((week) => !Number.isInteger(week) || week < 0);
  if (strange !== undefined) throw new RangeError(`people: ${strange} is no week; expected whole numbers from 0 on`);
}
