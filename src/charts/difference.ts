import type { Words } from '../model/define.ts';
import type { Series, Shown, Timeline } from './series.ts';

export interface DifferenceInput extends Timeline {
  readonly measure: Shown;
  readonly branch: { readonly name: Words; readonly values: Series };
  readonly reference: { readonly name: Words; readonly values: Series };
  /** Of the difference, over paired runs. */
  readonly interval?: { readonly low: Series; readonly high: Series } | undefined;
}

/** Branch less reference, in points. */
export interface DifferencePoints extends Timeline {
  readonly measure: Shown;
  readonly branch: Words;
  readonly reference: Words;
  readonly difference: readonly number[];
  readonly interval: { readonly low: readonly number[]; readonly high: readonly number[] } | undefined;
}
