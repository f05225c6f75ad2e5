import type { MeasureId } from '../model/measures/index.ts';
import type { Ensemble } from './ensemble.ts';
import { periodsOf, type Period } from './periods.ts';
import { inPoints } from './points.ts';
import { estimate, meanOver, type Estimate } from './statistics.ts';

/** B minus A, replicate by replicate, in points (counts as they are). */
export interface Difference {
  readonly measure: MeasureId;
  readonly period: Period;
  /** Over the period's weeks. */
  readonly difference: Estimate;
  /** In how many replicates B is higher, and in how many it is lower. */
  readonly higher: number;
  readonly lower: number;
  readonly replicates: number;
}

/** A period of one week: the last of the run. */
export const atEnd = (weeks: number): Period => ({ phase: undefined, from: weeks, to: weeks });

/** Paired differences of two ensembles with the same seed, weeks and replicates, per period and in the last week. */
export function compareEnsembles(a: Ensemble, b: Ensemble): readonly Difference[] {
  const phases = a.scenario.phases.length > 0 ? a.scenario : b.scenario;
  const named = periodsOf({ phases: phases.phases, run: a.scenario.run });
  const periods = [...named, atEnd(a.scenario.run.weeks)];
  return periods.flatMap((period) => a.measures.map((measure) => differenceOf(a, b, measure, period)));
}

function differenceOf(a: Ensemble, b: Ensemble, measure: MeasureId, period: Period): Difference {
  const mean = ({ replicates }: Ensemble): number[] =>
    replicates.map(({ measures }) => inPoints(measure, meanOver(measures[measure], period.from, period.to)));
  const ofA = mean(a);
  const differences = mean(b).map((value, i) => value - ofA[i]);
  return {
    measure,
    period,
    difference: estimate(differences),
    higher: differences.filter((difference) => difference > 0).length,
    lower: differences.filter((difference) => difference < 0).length,
    replicates: differences.length,
  };
}

/** Why two scenarios can't be compared pair by pair, as [what, of A, of B]; undefined where they can. */
export function unpairable(
  a: Ensemble['scenario'],
  b: Ensemble['scenario'],
):
  { readonly what: 'weeks' | 'warmUp' | 'employees' | 'teamSize'; readonly a: number; readonly b: number } | undefined {
  const pairs = [
    { what: 'weeks', a: a.run.weeks, b: b.run.weeks },
    { what: 'warmUp', a: a.run.warmUp, b: b.run.warmUp },
    { what: 'employees', a: a.organisation.employees, b: b.organisation.employees },
    { what: 'teamSize', a: a.organisation.teamSize, b: b.organisation.teamSize },
  ] as const;
  return pairs.find((pair) => pair.a !== pair.b);
}
