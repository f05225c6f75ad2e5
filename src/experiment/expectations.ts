import type { MeasureId } from '../model/measures/index.ts';
import type { Expectation, Scenario } from '../scenario/scenario.ts';
import type { Ensemble } from './ensemble.ts';
import type { Replicate } from './job.ts';
import { inPoints } from './points.ts';
import { estimate, meanOver, type Estimate } from './statistics.ts';

/** Whether an expectation holds, and the evidence. */
export interface Verdict {
  readonly expectation: Expectation;
  readonly holds: boolean;
  /** Replicates in which it holds, of how many. */
  readonly held: number;
  readonly replicates: number;
  /** In points: the measure, and, where it is held against another scenario, that one's and the paired difference. */
  readonly measured: Estimate;
  readonly other: Estimate | undefined;
  readonly difference: Estimate | undefined;
}

/** The measures that a scenario's expectations need. */
export const expectedMeasures = (scenario: Scenario): readonly MeasureId[] => [
  ...new Set(scenario.expect.map(({ measure }) => measure)),
];

/** The scenarios that its expectations are held against, by the name or path that the file gives. */
export const expectedScenarios = (scenario: Scenario): readonly string[] => [
  ...new Set(scenario.expect.flatMap(({ than }) => (typeof than === 'string' ? [than] : []))),
];

/** Judges every expectation; `others` holds the paired ensembles by name. Throws where one is missing. */
export function judge(ensemble: Ensemble, others: ReadonlyMap<string, Ensemble>): readonly Verdict[] {
  return ensemble.scenario.expect.map((expectation) => {
    const { than } = expectation;
    const measured = valuesOf(ensemble.replicates, expectation);
    const other = typeof than === 'string' ? valuesOf(replicatesOf(others, than), expectation) : undefined;
    const bounds = other ?? measured.map(() => Number(than));
    const held = measured.filter((value, i) => within(expectation, value, bounds[i])).length;
    return {
      expectation,
      holds: held >= expectation.share * measured.length - 1e-9,
      held,
      replicates: measured.length,
      measured: estimate(measured),
      other: other && estimate(other),
      difference: other && estimate(measured.map((value, i) => value - other[i])),
    };
  });
}

function replicatesOf(others: ReadonlyMap<string, Ensemble>, name: string): readonly Replicate[] {
  const ensemble = others.get(name);
  if (!ensemble) throw new Error(`no ensemble of ${name}`);
  return ensemble.replicates;
}

const valuesOf = (replicates: readonly Replicate[], { measure, from, to }: Expectation): number[] =>
  replicates.map(({ measures }) => inPoints(measure, meanOver(measures[measure], from, to)));

function within({ comparison, by }: Expectation, value: number, bound: number): boolean {
  switch (comparison) {
    case 'atLeast':
      return value >= bound + by;
    case 'atMost':
      return value <= bound - by;
    case 'above':
      return value > bound + by;
    case 'below':
      return value < bound - by;
  }
}
