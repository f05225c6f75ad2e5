import type { Analysis } from '../../experiment/analysis/analysis.ts';
import type { MeasureId } from '../../model/measures/index.ts';
import type { Results } from '../batch/results.ts';

/** What is told of a batch, in whatever form. */
export interface AnalysedBatch {
  readonly results: Results;
  readonly measures: readonly { readonly measure: MeasureId; readonly analysis: Analysis }[];
}
