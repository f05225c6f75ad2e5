import { linePath } from '../../charts/drawing/marks.ts';
import { leverAt } from '../../model/input.ts';
import type { Points } from '../../scenario/scenario.ts';

/** How a lever runs, drawn from its value in each week, as it is lived. */
export const coursePath = (points: Points, weeks: number, scales: Parameters<typeof linePath>[1]): string =>
  linePath(
    Array.from({ length: weeks + 1 }, (_, week) => leverAt(points, week)),
    scales,
  );
