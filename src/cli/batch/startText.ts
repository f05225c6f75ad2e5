import { layoutOf } from '../../experiment/batch/assemble.ts';
import { manifestOf, manifestText, type BatchOptions } from '../../experiment/batch/manifest.ts';
import { runStatuses } from '../../experiment/run/job.ts';
import type { Plan } from '../../experiment/sweep/plan.ts';
import { eachOf } from '../../model/eachOf.ts';

/** A manifest of no runs yet: the scenario with all that it names. */
export function startText(options: BatchOptions, plan: Plan): string {
  const none = eachOf(runStatuses, () => 0);
  return manifestText(manifestOf(options, plan, layoutOf(plan, options), none, []));
}
