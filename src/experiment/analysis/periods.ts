import type { Scenario } from '../../scenario/scenario.ts';

/** A stretch of weeks that a result is told for: a phase, or the whole run where a scenario names none. */
export interface Period {
  readonly phase: Scenario['phases'][number]['phase'] | undefined;
  readonly from: number;
  readonly to: number;
}

/** The phases that the run reaches, each until the week in which the next begins; what comes before the first is one too. */
export function periodsOf(scenario: Pick<Scenario, 'phases' | 'run'>): readonly Period[] {
  const { weeks } = scenario.run;
  const reached = scenario.phases.filter(({ from }) => from < weeks);
  if (reached.length === 0) return [{ phase: undefined, from: 0, to: weeks }];
  const before = reached[0].from > 0 ? [{ phase: undefined, from: 0, to: reached[0].from }] : [];
  return [...before, ...reached.map(({ from, phase }, i) => ({ phase, from, to: reached[i + 1]?.from ?? weeks }))];
}
