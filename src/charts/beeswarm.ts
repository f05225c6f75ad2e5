import type { Series, Shown } from './series.ts';

export interface BeeswarmInput {
  readonly measure: Shown;
  readonly week: number;
  /** One value a person. */
  readonly values: Series;
  /** A person to point out. */
  readonly selected?: number | undefined;
}

export interface BeeswarmPoints {
  readonly measure: Shown;
  readonly week: number;
  readonly people: number;
  /** 1 dot = 1 person, or above 300 people 1 dot = 1 % of them. */
  readonly of: 'person' | 'percent';
  /** From low to high, in points; `person` is -1 where a dot stands for a share of the people. */
  readonly dots: readonly { readonly person: number; readonly value: number }[];
  readonly median: number;
  readonly selected: number | undefined;
}
