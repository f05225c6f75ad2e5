import type { Words } from '../model/define.ts';
import type { Series, Shown, Timeline } from './series.ts';

export interface SureInput extends Timeline {
  readonly measure: Shown;
  /** The median over people of each run; of more than 30, the first 30 are drawn. */
  readonly runs: readonly Series[];
  /** The same replicates under other levers; without them, runs are compared with their own first week. */
  readonly against?: { readonly name: Words; readonly runs: readonly Series[] } | undefined;
}

export interface SurePoints extends Timeline {
  readonly measure: Shown;
  readonly runs: readonly (readonly number[])[];
  /** Over all runs, by week. */
  readonly middle: readonly number[];
  readonly against: { readonly name: Words; readonly runs: readonly (readonly number[])[] } | undefined;
  /** In the week that people look at. */
  readonly week: number;
  readonly higher: number;
  readonly lower: number;
  readonly compared: number;
}
