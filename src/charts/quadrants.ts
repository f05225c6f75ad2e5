import type { Series } from './series.ts';

export interface QuadrantsInput {
  readonly week: number;
  /** One value a person each, in the same order. */
  readonly satisfaction: Series;
  readonly commitment: Series;
  readonly selected?: number | undefined;
}

export type QuadrantId = 'both' | 'satisfiedOnly' | 'committedOnly' | 'neither';

export interface QuadrantsPoints {
  readonly week: number;
  readonly people: number;
  /** At most 300, evenly taken. */
  readonly dots: readonly { readonly person: number; readonly satisfaction: number; readonly commitment: number }[];
  /** In percent of the people; above 50 points counts as satisfied or committed. */
  readonly shares: Readonly<Record<QuadrantId, number>>;
  readonly selected: number | undefined;
}
