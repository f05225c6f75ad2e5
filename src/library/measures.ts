import { measures as defined, type MeasureId } from '../model/measures/index.ts';
import type { Words } from '../words/words.ts';

export interface MeasureMeaning {
  readonly id: MeasureId;
  readonly name: Words;
  readonly meaning: Words;
  /** `points` and `share` (of decisions) are from 0 to 100, `count` is a number of people or decisions. */
  readonly unit: 'points' | 'share' | 'count';
}

/** Everything that can be recorded of a week, in the order in which tables show it. */
export const measures: readonly MeasureMeaning[] = defined.map(({ id, name, meaning, unit }) => ({
  id,
  name,
  meaning,
  unit,
}));
