import type { Words } from '../model/define.ts';
import type { Series, Timeline } from './series.ts';

export interface PersonInput extends Timeline {
  /** As people are told of them. */
  readonly name: Words;
  /** The week that is explained. */
  readonly week: number;
  readonly satisfaction: Series;
  readonly commitment: Series;
  readonly events?: readonly { readonly week: number; readonly name: Words }[] | undefined;
  /** What weighed in that week: terms of the aim, in the model's units. */
  readonly weighed: readonly {
    readonly of: 'satisfaction' | 'commitment';
    readonly label: Words;
    readonly value: number;
  }[];
}

export interface PersonPoints extends Timeline {
  readonly name: Words;
  readonly week: number;
  readonly satisfaction: readonly number[];
  readonly commitment: readonly number[];
  readonly events: readonly { readonly week: number; readonly name: Words }[];
  /** In points, what weighed most first within each of the two. */
  readonly weighed: readonly {
    readonly of: 'satisfaction' | 'commitment';
    readonly label: Words;
    readonly value: number;
  }[];
}
