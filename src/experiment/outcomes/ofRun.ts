import type { OutcomeDefinition, WeeklyValues } from '../../scenario/outcomes/define.ts';
import { comparisonOf, weeksOf } from '../../scenario/outcomes/definition.ts';
import { outcomeKindOf } from '../../scenario/outcomes/kinds.ts';

/**
 * What is kept of a run for an outcome, from a measure in all its weeks (0 to the last), in points: the outcome itself
 * or, where it is held against the reference, the weeks that it looks at. No number where the run ends before them.
 */
export function keptFor(outcome: OutcomeDefinition, values: WeeklyValues): Float64Array {
  const last = values.length - 1;
  const { from = last, to = last } = weeksOf(outcome);
  if (from > to || to > last) return new Float64Array();
  const own = values.slice(from, to + 1);
  const kind = outcomeKindOf(outcome.kind);
  if ('againstReference' in kind) return withPlainNaN(own);
  const comparison = comparisonOf(outcome) ?? 'atLeast';
  const reached = { comparison, level: outcome[comparison] ?? NaN, weeks: outcome.for ?? 1 };
  return withPlainNaN(Float64Array.of(kind.value(own, { from, to, measure: outcome.measure, ...reached })));
}

/** The literal has the same bits everywhere; a NaN that was computed has not. */
const withPlainNaN = (values: Float64Array): Float64Array =>
  values.map((value) => (Number.isNaN(value) ? Number.NaN : value));

/** The outcome of a run, from what was kept of it and of the same replicate of the reference; NaN where there is none. */
export function outcomeOf(outcome: OutcomeDefinition, kept: Float64Array, reference: Float64Array | undefined): number {
  const kind = outcomeKindOf(outcome.kind);
  if (!('againstReference' in kind)) return kept.at(0) ?? NaN;
  return kept.length > 0 && reference?.length === kept.length ? kind.againstReference(kept, reference) : NaN;
}
