import { measureOf } from '../../model/measures/index.ts';
import { run } from '../../model/run.ts';
import { compile } from '../../scenario/compile.ts';
import type { Job, Outcome } from './job.ts';

/** Carries out a job on this thread. */
export function runJob({ scenario, replicate, measures, people }: Job): Outcome {
  try {
    const trace = run(compile(scenario, replicate), {
      measures: measures.map(measureOf),
      snapshots: people === undefined ? [] : [people],
    });
    return {
      ok: true,
      result: { replicate, key: trace.key, measures: trace.measures, people: trace.snapshots[0] },
    };
  } catch (error) {
    return { ok: false, replicate, reason: error instanceof Error ? error.message : String(error) };
  }
}
