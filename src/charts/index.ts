import { cellLinesOfBatch } from './cellLines.ts';
import { effectsOfBatch } from './effects.ts';
import { heatmapOfBatch } from './heatmap.ts';
import { indicesOfBatch } from './indices.ts';
import type { BatchChart } from './ofBatch.ts';
import { ranksOfBatch } from './ranks.ts';
import { screeningOfBatch } from './screening.ts';

/**
 * What the page and the report draw of a batch, in this order; a new chart is a file and a line here. All other charts
 * stand in one place of the page each, which imports them.
 */
export const batchCharts: readonly BatchChart[] = [
  effectsOfBatch,
  indicesOfBatch,
  screeningOfBatch,
  ranksOfBatch,
  heatmapOfBatch,
  cellLinesOfBatch,
];
