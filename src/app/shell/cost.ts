import type { Scenario } from '../../scenario/scenario.ts';

/** The most that the page's fields take, so that a lever still answers; a file may ask for more. */
export const mostHere = { employees: 20_000, weeks: 1_040 } as const;

type Sized = Pick<Scenario, 'organisation' | 'run'>;

/** Person-weeks of a run, its warm-up included: its time goes by these. */
export const costOf = ({ organisation, run }: Sized): number => organisation.employees * (run.warmUp + run.weeks);

/** From here on someone may want to stop it. */
export const isLarge = (scenario: Sized): boolean => costOf(scenario) > 1_000_000;

/** Person-weeks a millisecond: a slow computer's until this one is known. */
let pace = 2_000;

/** What a run took, in milliseconds. A small one takes most of them for other things. */
export function learnPace(scenario: Sized, milliseconds: number): void {
  const found = costOf(scenario) / Math.max(1, milliseconds);
  pace = isLarge(scenario) ? found : Math.max(pace, found);
}

/** Milliseconds that a run will take, about. */
export const timeOf = (scenario: Sized): number => costOf(scenario) / pace;

/** Milliseconds of work that nothing is said about before it begins. */
export const UNASKED = 15_000;
