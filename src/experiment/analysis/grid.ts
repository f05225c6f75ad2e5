import type { Level } from '../../scenario/scenario.ts';
import type { AnalysedSweep, CellSummary } from './cells.ts';

export interface GridFactor {
  readonly path: string;
  readonly levels: readonly Level[];
}

/** Means where two factors cross: a row for each level of the first; NaN where there is no value. */
export interface FactorGrid {
  readonly rows: GridFactor;
  readonly columns: GridFactor;
  readonly values: readonly (readonly number[])[];
}

/** Undefined where the design is no crossing of two factors; a part of a batch has holes and is none either. */
export function gridOf({ sweep, cells }: AnalysedSweep, summaries: readonly CellSummary[]): FactorGrid | undefined {
  if (sweep.design !== 'factorial' || sweep.vary.length !== 2) return undefined;
  const [rows, columns] = sweep.vary;
  const across = columns.levels.length;
  if (cells.length !== rows.levels.length * across) return undefined;
  const means = new Map(summaries.map(({ cell, mean }) => [cell.id, mean.mean]));
  const own = cells.map(({ id }) => means.get(id) ?? NaN);
  return { rows, columns, values: rows.levels.map((_, r) => own.slice(r * across, (r + 1) * across)) };
}
