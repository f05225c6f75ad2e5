import { keyText } from '../../random/key.ts';
import type { Outcome, RunStage, Trouble } from '../run/job.ts';
import { scaleOf } from '../run/points.ts';
import type { Recording } from '../run/recording.ts';
import type { Everyone } from '../tables/people.ts';

/** The outcome of a run as a batch keeps it. */
export type StoredOutcome =
  | {
      readonly status: 'done';
      /** Key of all chance, `k` and 16 hexadecimal digits: some keys would pass for numbers without the letter. */
      readonly chance: string;
      /** Measure by measure, each in its recorded weeks; in points, counts as they are, NaN where there is none. */
      readonly values: Float64Array;
      /** What is kept for each of the recording's outcomes, in their order; in points too. */
      readonly outcomes: readonly Float64Array[];
      /** Week by week, where that was wanted. */
      readonly people?: readonly Everyone[];
    }
  | { readonly status: Trouble; readonly stage: RunStage; readonly reason: string };

export function storedOutcome(outcome: Outcome, { measures }: Pick<Recording, 'measures'>): StoredOutcome {
  if (outcome.status !== 'done') {
    const { status, stage, reason } = outcome;
    return { status, stage, reason };
  }
  const columns = measures.map((measure) => ({ values: outcome.measures[measure], scale: scaleOf(measure) }));
  const length = columns.at(0)?.values.length ?? 0;
  const all = new Float64Array(columns.length * length);
  for (const [c, { values, scale }] of columns.entries()) {
    for (let w = 0; w < length; w++) {
      // The literal has the same bits everywhere; a NaN that was computed has not.
      all[c * length + w] = Number.isNaN(values[w]) ? NaN : values[w] * scale;
    }
  }
  const { key, outcomes } = outcome;
  const people = outcome.people?.map(({ team: _, ...everyone }) => everyone);
  return { status: 'done', chance: `k${keyText(key)}`, values: all, outcomes, ...(people && { people }) };
}
