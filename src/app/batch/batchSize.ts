import { recordingOf } from '../../experiment/batch/batch.ts';
import type { Cell } from '../../experiment/sweep/cell.ts';
import type { Plan, Span } from '../../experiment/sweep/plan.ts';
import { recordedWeeks } from '../../experiment/run/recording.ts';

/** How much work a plan is, and how much room its numbers take. */
export interface BatchSize {
  readonly cells: number;
  readonly runs: Span;
  /** How many of them are of the reference. */
  readonly ofReference: Span;
  /** Rows of `weeks`. */
  readonly rows: Span;
  /** At most. */
  readonly personWeeks: number;
  /** At most: what is kept of all runs. */
  readonly bytes: number;
}

/** More than this, and a page may be closed by its browser. */
export const MUCH = 1_000_000_000;

export function sizeOf(plan: Plan): BatchSize {
  const { measures } = recordingOf(plan.sweep);
  const { least, most } = plan.replicates;
  const references = new Set(plan.references.map(({ identity }) => identity)).size;
  let rows = 0;
  let personWeeks = 0;
  for (const cell of distinct(plan.filed)) {
    rows += recordedWeeks(cell.weeks, plan.sweep.every).length;
    personWeeks += cell.personWeeks;
  }
  return {
    cells: plan.filed.length,
    runs: plan.runs,
    ofReference: { least: references * least, most: references * most },
    rows: { least: rows * least, most: rows * most },
    personWeeks: personWeeks * most,
    bytes: rows * most * measures.length * Float64Array.BYTES_PER_ELEMENT,
  };
}

const distinct = (cells: readonly Cell[]): Iterable<Cell> =>
  new Map(cells.map((cell) => [cell.identity, cell])).values();
