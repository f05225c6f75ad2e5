import { rules, removable } from '../../../model/rules/index.ts';
import type { Scenario } from '../../../scenario/scenario.ts';

/** A rule or a named part of one, as files write it: `trusting`, `trusting.breach`. */
export const isOut = ({ without }: Pick<Scenario, 'without'>, part: string): boolean => without.includes(part);

/** The scenario with a rule or part pulled out, or put back. */
export function pulled(scenario: Scenario, part: string, out: boolean): Scenario {
  if (isOut(scenario, part) === out) return scenario;
  const others = scenario.without.filter((one) => one !== part);
  return { ...scenario, without: out ? [...others, part] : others };
}

export const canGo = (rule: string): boolean => removable.some((id) => id === rule);

/** Named parts of a rule that can be pulled out by themselves. */
export const partsOf = (rule: string): readonly string[] =>
  Object.entries(rules.find(({ id }) => id === rule)?.assumptions ?? {})
    .filter(([, definition]) => 'part' in definition)
    .map(([key]) => `${rule}.${key}`);

/** How many settings of what is assumed are not as usual. */
export const changedCount = ({ assumptions, without }: Scenario): number =>
  Object.keys(assumptions).length + without.length;
