import type { Scenario } from '../../../scenario/scenario.ts';

/** A rule or a named part of one, as files write it: `trusting`, `trusting.breach`. */
export const isOut = ({ without }: Pick<Scenario, 'without'>, part: string): boolean => without.includes(part);

/** The scenario with a rule or part pulled out, or put back. */
export function pulled(scenario: Scenario, part: string, out: boolean): Scenario {
  if (isOut(scenario, part) === out) return scenario;
  const others = scenario.without.filter((one) => one !== part);
  return { ...scenario, without: out ? [...others, part] : others };
}

/** How many settings of what is assumed are not as usual. */
export const changedCount = ({ assumptions, without }: Scenario): number =>
  Object.keys(assumptions).length + without.length;
