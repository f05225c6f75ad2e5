import { type Words, words } from '../../words/words.ts';
import { deviationOf, withDeviations } from '../../model/measures/deviations.ts';
import type { MeasureId } from '../../model/measures/index.ts';
import type { PairSettings } from '../../scenario/designs/analysed.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { periodsOf, type Period } from './periods.ts';
import type { Reading } from '../run/readings.ts';
import { effectSize, type EffectSize } from '../../statistics/effectSize.ts';
import { estimate, type Estimate } from '../../statistics/estimate.ts';

/** B minus A, replicate by replicate, in points (counts as they are). */
export interface Difference extends Estimate {
  /** In how many replicates B is higher, and in how many it is lower. */
  readonly higher: number;
  readonly lower: number;
}

/** Differences of paired values. Throws where the lists differ in length: then they are no pairs. */
export function pairedDifference(a: readonly number[], b: readonly number[], confidence = 0.95): Difference {
  if (a.length !== b.length) throw new Error(`${a.length} values cannot be paired with ${b.length}`);
  const differences = b.map((value, i) => value - a[i]);
  return {
    ...estimate(differences, confidence),
    higher: differences.filter((difference) => difference > 0).length,
    lower: differences.filter((difference) => difference < 0).length,
  };
}

/** What B differs from A in one measure. */
export interface MeasureDifference {
  readonly measure: MeasureId;
  readonly difference: Difference;
  /** Against how people differ in A; undefined where the measure is no mean over people. */
  readonly effect: EffectSize | undefined;
}

/** Of measures, from values of A and B for each of `withDeviations(measures)`. */
export function differencesOf(
  measures: readonly MeasureId[],
  ofA: readonly (readonly number[])[],
  ofB: readonly (readonly number[])[],
): readonly MeasureDifference[] {
  const told = withDeviations(measures);
  return measures.map((measure) => {
    const m = told.indexOf(measure);
    const deviation = deviationOf(measure);
    const difference = pairedDifference(ofA[m], ofB[m]);
    return { measure, difference, effect: deviation && effectSize(difference.mean, ofA[told.indexOf(deviation)]) };
  });
}

/** What two scenarios are compared over: the phases of A (of B where A has none), and the last week. */
export function comparedPeriods(a: Scenario, b: Scenario): readonly Period[] {
  const { phases } = a.phases.length > 0 ? a : b;
  const { run } = a;
  const named = periodsOf({ phases, run });
  // A week counts in one phase only: the last week of all but the last is the one before the next begins.
  const apart = named.map(({ phase, from, to }, p) => ({ phase, from, to: p < named.length - 1 ? to - 1 : to }));
  return [...apart, { phase: undefined, from: run.weeks, to: run.weeks }];
}

/** One reading for every period and measure, measures changing fastest. */
export const readingsOver = (periods: readonly Period[], measures: readonly MeasureId[]): readonly Reading[] =>
  periods.flatMap(({ from, to }) => measures.map((measure) => ({ measure, from, to })));

/** A setting that has to be the same in both of a pair. */
export interface Unpairable {
  readonly what: keyof PairSettings;
  readonly a: number;
  readonly b: number;
}

/** What of a scenario has to be the same in both of a pair. */
export const pairSettings = ({ run, organisation }: Pick<Scenario, 'run' | 'organisation'>): PairSettings => ({
  weeks: run.weeks,
  warmUp: run.warmUp,
  employees: organisation.employees,
  teamSize: organisation.teamSize,
});

/** Why two scenarios can't be compared pair by pair; undefined where they can. */
export const unpairable = (a: Scenario, b: Scenario): Unpairable | undefined =>
  unlike(pairSettings(a), pairSettings(b));

const pairedBy = ['weeks', 'warmUp', 'employees', 'teamSize'] as const satisfies readonly (keyof PairSettings)[];

/** The first setting in which runs differ that are to be pairs; undefined where they can be. */
export function unlike(a: PairSettings, b: PairSettings): Unpairable | undefined {
  const what = pairedBy.find((setting) => a[setting] !== b[setting]);
  return what && { what, a: a[what], b: b[what] };
}

const settings: Readonly<Record<Unpairable['what'], Words>> = {
  weeks: words('weeks', 'weken'),
  warmUp: words('weeks of warm-up', 'weken aanloop'),
  employees: words('employees', 'medewerkers'),
  teamSize: words('people in a team', 'mensen in een team'),
};

/** The same as a sentence about the two by name. */
export function unpairableText({ what, a, b }: Unpairable, nameOfA: Words, nameOfB: Words): Words {
  const { en, nl } = settings[what];
  return words(
    `${nameOfA.en} has ${a} ${en} and ${nameOfB.en} ${b}; they can be compared only where these are the same`,
    `${nameOfA.nl} heeft ${a} ${nl} en ${nameOfB.nl} ${b}; vergelijken kan alleen als dat gelijk is`,
  );
}
