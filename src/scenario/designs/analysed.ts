import type { Role, Values } from './define.ts';

/** What an analysis needs of a cell. */
export interface AnalysedCell {
  readonly id: string;
  readonly values: Values;
  readonly role?: Role;
}

/** What an analysis of a design needs of a plan. */
export interface AnalysedPlan {
  /** In the order of the design. */
  readonly cells: readonly AnalysedCell[];
}

/** What the runs of a cell came to, by its id and by replicate; NaN where a run came to nothing. */
export type Outputs = ReadonlyMap<string, ArrayLike<number>>;

/** A design has only cells that were run: anything else is a mistake of whoever asks. */
export function outputsOf({ id }: AnalysedCell, outputs: Outputs): readonly number[] {
  const own = outputs.get(id);
  if (own === undefined) throw new Error(`cell ${id} has no results`);
  return Array.from(own);
}
