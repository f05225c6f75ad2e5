import type { Trajectory } from '../../experiment/run/trajectory.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { currentBranch, useStore } from '../shell/store.ts';

export interface ShownRun {
  readonly trajectory: Trajectory | undefined;
  /** Whether it is the run of the scenario at work. */
  readonly current: boolean;
  /** Whether it is of something else altogether, and must not stand under the new title. */
  readonly stale: boolean;
  /** Whether it takes long enough to tell about. */
  readonly long: boolean;
}

/** The run that was drawn last, until that of the scenario at work is there. */
export function useShown(): ShownRun {
  const scenario = useStore((state) => currentBranch(state)?.scenario);
  const shown = useStore(({ results }) => results.shown);
  const trajectory = useStore(({ results }) => (results.shown ? results.trajectories.get(results.shown) : undefined));
  const long = useStore(
    ({ results: { held, computing } }) => held?.scenario === scenario || computing?.scenario === scenario,
  );
  const current = shown === scenario;
  return {
    trajectory,
    current,
    stale: !current && !(shown && scenario && isAlike(shown, scenario)),
    long: !current && long,
  };
}

/** The same organisation under other levers: its picture may stay while a lever moves. */
const isAlike = (one: Scenario, other: Scenario): boolean =>
  one.title.en === other.title.en &&
  one.title.nl === other.title.nl &&
  one.organisation.employees === other.organisation.employees &&
  one.organisation.teamSize === other.organisation.teamSize &&
  one.run.weeks === other.run.weeks;
