import { useEffect, useState } from 'preact/hooks';
import { reasonOf } from '../../experiment/run/job.ts';
import { trajectoryJob, trajectoryOf, type Trajectory } from '../../experiment/run/trajectory.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { openPool } from '../shell/pool.ts';
import { failed } from '../shell/runs.ts';

const pool = openPool(1);
const kept = new WeakMap<Scenario, Trajectory>();

/** The first run of each, with everyone in it, as far as they are done. */
export function useTrajectories(scenarios: readonly Scenario[]): readonly (Trajectory | undefined)[] {
  const [, redraw] = useState(0);
  useEffect(() => {
    let wanted = true;
    const gather = async (): Promise<void> => {
      for (const scenario of scenarios) {
        if (!wanted || kept.has(scenario)) continue;
        kept.set(scenario, trajectoryOf(await pool.run(trajectoryJob(scenario, 0))));
        redraw((count) => count + 1);
      }
    };
    gather().catch((error: unknown) => {
      if (wanted) failed(reasonOf(error));
    });
    return () => {
      wanted = false;
    };
  }, [scenarios]);
  return scenarios.map((scenario) => kept.get(scenario));
}
