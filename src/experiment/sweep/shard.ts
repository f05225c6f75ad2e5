import { needsReference } from '../../scenario/outcomes/definition.ts';
import type { Cell } from './cell.ts';
import type { Plan } from './plan.ts';

/** A part of a plan: the `index`-th of `of`, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/** Whether what is told of a cell, or how often it is run, takes the runs of its reference too. */
const needsPairs = ({ replicates, outcomes = [] }: Plan['sweep']): boolean =>
  typeof replicates !== 'number' || outcomes.some(needsReference);

/**
 * The cells of a part. Cells that turn out equal stay together, so that no run is done in two parts; only those of
 * references are, where the number of replicates or an outcome depends on them.
 */
export function partOf(plan: Plan, { index, of }: Shard): Plan {
  const identities = [...new Set(plan.filed.map(({ identity }) => identity))];
  const own = new Set(identities.filter((_, place) => place % of === index - 1));
  const pairs = new Set<string>();
  if (needsPairs(plan.sweep)) {
    for (const { identity, reference } of plan.filed) if (reference && own.has(identity)) pairs.add(reference.identity);
  }
  const isOwn = ({ identity }: Cell): boolean => own.has(identity) || pairs.has(identity);
  const filed = plan.filed.filter(isOwn);
  const distinctCells = new Set(filed.map(({ identity }) => identity)).size;
  return {
    ...plan,
    cells: plan.cells.filter(isOwn),
    references: plan.references.filter(isOwn),
    filed,
    distinctCells,
    runs: { least: distinctCells * plan.replicates.least, most: distinctCells * plan.replicates.most },
  };
}
