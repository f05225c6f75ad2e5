import type { Words } from '../model/define.ts';
import type { Series, Shown, Timeline } from './series.ts';

export interface TeamsInput extends Timeline {
  readonly measure: Shown;
  /** The mean or median of each team. */
  readonly teams: readonly { readonly name: Words; readonly values: Series }[];
}

export interface TeamsPoints extends Timeline {
  readonly measure: Shown;
  readonly week: number;
  readonly all: number;
  /** Highest first by their value in `week`; of more than 24, the 12 highest and the 12 lowest. */
  readonly teams: readonly { readonly name: Words; readonly value: number; readonly values: readonly number[] }[];
  /** Over all teams, by week. */
  readonly middle: readonly number[];
}
