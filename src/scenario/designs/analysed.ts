import type { Sweep } from '../scenario.ts';
import type { Cell } from '../../experiment/sweep/plan.ts';

export type AnalysedCell = Pick<Cell, 'id' | 'values' | 'role'>;

/** What an analysis needs of a plan. */
export interface AnalysedPlan {
  readonly sweep: Sweep;
  /** In the order of the design. */
  readonly cells: readonly AnalysedCell[];
  readonly reference: AnalysedCell | undefined;
  /** What has results: every cell once, the reference first. */
  readonly filed: readonly AnalysedCell[];
}

/** What the runs of a cell came to, by its id and by replicate; NaN where a run came to nothing. */
export type Outputs = ReadonlyMap<string, ArrayLike<number>>;

/** A design has only cells that were run: anything else is a mistake of whoever asks. */
export function outputsOf({ id }: AnalysedCell, outputs: Outputs): readonly number[] {
  const own = outputs.get(id);
  if (own === undefined) throw new Error(`cell ${id} has no results`);
  return Array.from(own);
}
