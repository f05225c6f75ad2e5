import { measureOf, type MeasureId } from '../../model/measures/index.ts';

/** What is counted up between recorded weeks and over a run, rather than read at a week's end. */
export const isCount = (measure: MeasureId): boolean => measureOf(measure).unit === 'count';

/**
 * What a run came to in a measure, from its recorded rows: the value in its last week; of a count, the total of weeks 1
 * to the last, whichever of them were recorded.
 */
export function atEnd(measure: MeasureId, rows: ArrayLike<number>): number {
  if (!isCount(measure)) return rows.length === 0 ? NaN : rows[rows.length - 1];
  let total = 0;
  for (let row = 1; row < rows.length; row++) total += rows[row];
  return total;
}
