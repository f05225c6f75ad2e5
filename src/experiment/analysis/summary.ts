import { deviationOf, deviationsOf } from '../../model/measures/deviations.ts';
import type { MeasureId } from '../../model/measures/index.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { pairedDifference, type Difference } from './comparison.ts';
import { periodsOf, type Period } from './periods.ts';
import type { Reading } from '../run/readings.ts';
import { effectSize, type EffectSize } from '../../statistics/effectSize.ts';
import { estimate, type Estimate } from '../../statistics/estimate.ts';

/** Measures of which the spread between people is told too, by quantile. */
const spreadMeasures = ['satisfaction', 'commitment', 'initiative'] as const satisfies readonly MeasureId[];
const quantiles = ['Q05', 'Q25', 'Q50', 'Q75', 'Q95'] as const;
type Quantile = (typeof quantiles)[number];

/** What is told of a run where nobody asks for other measures. */
export const summaryMeasures = [
  'satisfaction',
  'commitment',
  'initiative',
  'performance',
  'trustInLeader',
  'trustInTeam',
  'autonomy',
  'responsibility',
  'contribution',
  'strain',
  'control',
] as const satisfies readonly MeasureId[];

/** How people differ at a week's end, each quantile as the mean over replicates. */
export interface PeopleSpread {
  readonly measure: MeasureId;
  readonly week: number;
  readonly quantiles: Readonly<Record<Quantile, number>>;
}

/** A result as it is told; all in points, counts as they are. */
export interface Summary {
  readonly periods: readonly Period[];
  readonly rows: readonly {
    readonly measure: MeasureId;
    /** At the start of each period, and at the end of the last: over replicates. */
    readonly at: readonly { readonly week: number; readonly value: Estimate }[];
    /** From the first week to the last, replicate by replicate. */
    readonly change: Difference;
    /** The size of that change, against how people differ in the first week. */
    readonly effect: EffectSize | undefined;
  }[];
  readonly spread: readonly PeopleSpread[];
}

const boundariesOf = (periods: readonly Period[]): readonly number[] => [
  ...periods.map(({ from }) => from),
  periods[periods.length - 1].to,
];

const at = (measure: MeasureId, week: number): Reading => ({ measure, from: week, to: week });

const spreadOf = (measures: readonly MeasureId[]): readonly (typeof spreadMeasures)[number][] =>
  spreadMeasures.filter((measure) => measures.includes(measure));

/** What has to be read of every run for its summary. */
export function summaryReadings(scenario: Scenario, measures: readonly MeasureId[]): readonly Reading[] {
  const periods = periodsOf(scenario);
  const weeks = boundariesOf(periods);
  const last = weeks[weeks.length - 1];
  return [
    ...measures.flatMap((measure) => weeks.map((week) => at(measure, week))),
    ...spreadOf(measures).flatMap((measure) => quantiles.map((quantile) => at(`${measure}${quantile}`, last))),
    ...deviationsOf(measures).map((deviation) => at(deviation, weeks[0])),
  ];
}

/** The summary of values that were read by `summaryReadings` of the same scenario and measures. */
export function summarise(
  scenario: Scenario,
  measures: readonly MeasureId[],
  values: readonly (readonly number[])[],
): Summary {
  const periods = periodsOf(scenario);
  const weeks = boundariesOf(periods);
  const last = weeks[weeks.length - 1];
  const told = spreadOf(measures);
  const ofSpread = values.slice(measures.length * weeks.length);
  const ofDeviations = ofSpread.slice(told.length * quantiles.length);
  const rows = measures.map((measure, m) => {
    const own = values.slice(m * weeks.length, (m + 1) * weeks.length);
    const change = pairedDifference(own[0], own[own.length - 1]);
    const deviation = deviationOf(measure);
    return {
      measure,
      at: weeks.map((week, w) => ({ week, value: estimate(own[w]) })),
      change,
      effect: deviation && effectSize(change.mean, ofDeviations[deviationsOf(measures).indexOf(deviation)]),
    };
  });
  const spread = told.map((measure, s) => {
    const mean = (q: number): number => estimate(ofSpread[s * quantiles.length + q]).mean;
    return { measure, week: last, quantiles: { Q05: mean(0), Q25: mean(1), Q50: mean(2), Q75: mean(3), Q95: mean(4) } };
  });
  return { periods, rows, spread };
}
