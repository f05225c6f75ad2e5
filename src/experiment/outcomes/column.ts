import { measureOf } from '../../model/measures/index.ts';
import { limits } from '../../scenario/limits.ts';
import type { NamedOutcome } from '../../scenario/outcomes/define.ts';
import { meaningOf } from '../../scenario/outcomes/definition.ts';
import { outcomeKindOf } from '../../scenario/outcomes/kinds.ts';
import type { TableColumn } from '../tables/formats/index.ts';

/** The column of an outcome in the table of runs: empty where a run has none, so that no sum is spoilt by it. */
export const outcomeColumn = (outcome: NamedOutcome): TableColumn => ({
  name: outcome.name,
  type: 'number',
  meaning: meaningOf(outcome),
  optional: true,
  ...scaleOf(outcome),
});

function scaleOf({ kind, measure }: NamedOutcome): Pick<TableColumn, 'unit' | 'low' | 'high'> {
  const { unit } = outcomeKindOf(kind);
  if (unit === 'week') return { unit, low: 0, high: limits.weeks };
  if (typeof unit !== 'string') return { unit, low: 0 };
  const own = measureOf(measure).unit;
  if (own === 'count') return { unit: own, ...(unit === 'change' ? {} : { low: 0 }) };
  return { unit: own, low: unit === 'change' ? -100 : 0, high: 100 };
}
