import type { Plan } from './plan.ts';

/** A part of a plan: the `index`-th of `of`, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/**
 * The cells of a part. Cells that turn out equal stay together, so that no run is done in two parts; only those of the
 * reference are, where the number of replicates depends on them.
 */
export function partOf(plan: Plan, { index, of }: Shard): Plan {
  const identities = [...new Set(plan.filed.map(({ identity }) => identity))];
  const own = new Set(identities.filter((_, place) => place % of === index - 1));
  const paired = plan.reference && typeof plan.sweep.replicates !== 'number' ? plan.reference : undefined;
  const isOwn = ({ identity }: Plan['cells'][number]): boolean => own.has(identity) || identity === paired?.identity;
  const filed = plan.filed.filter(isOwn);
  const distinctCells = new Set(filed.map(({ identity }) => identity)).size;
  return {
    ...plan,
    cells: plan.cells.filter(isOwn),
    filed,
    distinctCells,
    runs: { least: distinctCells * plan.replicates.least, most: distinctCells * plan.replicates.most },
  };
}
