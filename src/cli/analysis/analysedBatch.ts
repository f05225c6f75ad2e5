import type { Analysis } from '../../experiment/analysis/analysis.ts';
import type { NamedOutcome } from '../../scenario/outcomes/define.ts';
import type { Words } from '../../words/words.ts';
import type { Results } from '../batch/results.ts';

/** What is told of a measure at the end of the runs, or of an outcome of them. */
export interface Analysed {
  /** `id` is the name of its column. */
  readonly about: { readonly id: string; readonly name: Words; readonly meaning: Words };
  /** Undefined for a measure. */
  readonly outcome: NamedOutcome | undefined;
  /** Runs that were done and have no value all the same, such as those that never came to a level. */
  readonly withoutValue: number;
  readonly analysis: Analysis;
}

/** What is told of a batch, in whatever form. */
export interface AnalysedBatch {
  readonly results: Results;
  /** Measures, then outcomes. */
  readonly analysed: readonly Analysed[];
}
