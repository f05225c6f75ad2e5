import type { Measure } from '../define.ts';
import { decided } from './decisions.ts';
import { people } from './people.ts';
import { spread } from './spread.ts';
import { teams } from './teams.ts';

/** All measures, in the order in which tables show them; a new one is a line in the list of its kind. */
const all = [...people, ...teams, ...decided, ...spread] as const;
export type MeasureId = (typeof all)[number]['id'];
export const measures: readonly (Measure & { readonly id: MeasureId })[] = all;

export const isMeasureId = (id: string): id is MeasureId => measures.some((measure) => measure.id === id);

/** Throws where a name is not in the list: names from outside are checked before. */
export function measureOf(id: string): Measure {
  const found = measures.find((measure) => measure.id === id);
  if (!found) throw new Error(`no measure is called ${id}`);
  return found;
}
