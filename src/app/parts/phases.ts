import type { Words } from '../../words/words.ts';
import { phases } from '../../scenario/phases.ts';
import type { Scenario } from '../../scenario/scenario.ts';

export interface ShownPhase {
  /** From 1: a phase always has a numeral and a name. */
  readonly number: number;
  readonly name: Words;
  readonly from: number;
  readonly to: number;
}

export function phasesOf({ phases: labels, run }: Pick<Scenario, 'phases' | 'run'>): readonly ShownPhase[] {
  return labels
    .map(({ from, phase }, k) => {
      const number = 1 + phases.findIndex(({ id }) => id === phase);
      return { number, name: phases[number - 1].name, from, to: Math.min(run.weeks, labels[k + 1]?.from ?? run.weeks) };
    })
    .filter(({ from }) => from < run.weeks);
}

/** Whether a lever or an event makes one week unlike another; else its phases have nothing to name. */
export const changesOverTime = ({ levers, events }: Pick<Scenario, 'levers' | 'events'>): boolean => {
  const { delegation, ...others } = levers;
  const courses = [...Object.values(delegation), ...Object.values(others)];
  return events.length > 0 || courses.some((points) => points.some(([, value]) => value !== points[0][1]));
};

export const phaseAt = (scenario: Pick<Scenario, 'phases' | 'run'>, week: number): ShownPhase | undefined =>
  phasesOf(scenario).findLast(({ from }) => from <= week);
