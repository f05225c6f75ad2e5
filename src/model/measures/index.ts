import type { Measure } from '../define.ts';
import { decided } from './decisions.ts';
import { deviations } from './deviations.ts';
import { people } from './people.ts';
import { spread } from './spread.ts';
import { teams } from './teams.ts';

/** All measures, in the order in which tables show them; a new one is a line in the list of its kind. */
const all = [...people, ...teams, ...decided, ...spread, ...deviations] as const;
export type MeasureId = (typeof all)[number]['id'];
export const measures: readonly (Measure & { readonly id: MeasureId })[] = all;

const spreadColumns = new Set(spread.map(({ column }) => column));

/**
 * What is recorded where nobody names measures: all, but standard deviations only of those measures of which quantiles
 * are told too. All of them would make the files of a batch a third larger.
 */
export const usualMeasures: readonly MeasureId[] = measures
  .filter((measure) => !('deviation' in measure) || spreadColumns.has(measure.column))
  .map(({ id }) => id);

export const isMeasureId = (id: string): id is MeasureId => measures.some((measure) => measure.id === id);

/** Throws where a name is not in the list: names from outside are checked before. */
export function measureOf(id: string): Measure {
  const found = measures.find((measure) => measure.id === id);
  if (!found) throw new Error(`no measure is called ${id}`);
  return found;
}

export const isDeviation = (id: MeasureId): boolean => 'deviation' in measureOf(id);
