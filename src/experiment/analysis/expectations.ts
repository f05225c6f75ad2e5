import type { Expectation, Scenario } from '../../scenario/scenario.ts';
import { pairedDifference, type Difference } from './comparison.ts';
import { estimate, type Estimate } from '../../statistics/estimate.ts';

/** Whether an expectation holds, and the evidence. */
export interface Verdict {
  readonly expectation: Expectation;
  readonly holds: boolean;
  /** Replicates in which it holds, of how many. */
  readonly held: number;
  readonly replicates: number;
  /** In points: the measure and, where it is held against another scenario, that one's and the paired difference. */
  readonly measured: Estimate;
  readonly other: Estimate | undefined;
  readonly difference: Difference | undefined;
}

/** The scenarios that expectations are held against, by the name or path that the file gives. */
export const expectedScenarios = (scenario: Scenario): readonly string[] => [
  ...new Set(scenario.expect.flatMap(({ than }) => (typeof than === 'string' ? [than] : []))),
];

/**
 * Judges an expectation on one value a replicate. `other` holds the paired values of the scenario that it names, or
 * is undefined where it names a number.
 */
export function judge(
  expectation: Expectation,
  values: readonly number[],
  other: readonly number[] | undefined,
): Verdict {
  const bound = (i: number): number => (other ? other[i] : Number(expectation.than));
  const held = values.filter((value, i) => within(expectation, value, bound(i))).length;
  return {
    expectation,
    // 0.9 of 20 replicates is 18, whatever the product makes of it in the last bit.
    holds: held >= expectation.share * values.length - 1e-9,
    held,
    replicates: values.length,
    measured: estimate(values),
    other: other && estimate(other),
    difference: other && pairedDifference(other, values),
  };
}

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
