import type { Words } from '../../words/words.ts';
import type { Role, Values } from './define.ts';

/** What runs must have alike to meet the same people and luck through the same weeks. */
export interface PairSettings {
  readonly weeks: number;
  readonly warmUp: number;
  readonly employees: number;
  readonly teamSize: number;
}

/** What an analysis needs of a cell. */
export interface AnalysedCell {
  readonly id: string;
  readonly values: Values;
  readonly role?: Role;
  readonly settings?: PairSettings;
  /** It is the reference of others, under what they vary besides levers and events. */
  readonly isReference?: true;
  /** What each of its replicates is paired with, where the sweep has a reference. */
  readonly reference?: AnalysedCell;
  /** Why it has none all the same. */
  readonly unpaired?: Words;
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

/** Every cell once, with its runs: a design may come by the same cell twice, which was run once. */
export const runsOf = (cells: readonly AnalysedCell[], outputs: Outputs): ReadonlyMap<string, readonly number[]> =>
  new Map(cells.map((cell) => [cell.id, outputsOf(cell, outputs)]));
