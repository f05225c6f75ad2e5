import { recorded } from '../../experiment/run/job.ts';
import type { Pool } from '../../experiment/run/pool.ts';
import { everyWeek } from '../../experiment/run/recording.ts';
import type { MeasureId } from '../../model/measures/index.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { MeasuredRun } from './state.ts';

/** Measures of these replicates of a scenario, in their order. Rejects with the reason where one has no numbers. */
export function measuredRuns(
  scenario: Scenario,
  replicates: readonly number[],
  measures: readonly MeasureId[],
  pool: Pool,
): Promise<readonly MeasuredRun[]> {
  const recording = everyWeek(measures);
  return Promise.all(
    replicates.map(async (replicate) => recorded(await pool.run({ scenario, replicate, recording }), 'measures')),
  );
}
