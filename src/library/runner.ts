import { crashed, type FailedRun, type Job, type Outcome as JobOutcome } from '../experiment/run/job.ts';
import type { Pool } from '../experiment/run/pool.ts';
import { recordedWeeks, type Recording } from '../experiment/run/recording.ts';
import { runJob } from '../experiment/run/runner.ts';
import type { MeasureId } from '../model/measures/index.ts';
import type { Population } from '../model/population.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Options } from './options.ts';
import { organisationIn } from './organisation.ts';
import { numberOf, runOf, type Run } from './run.ts';

/** Carries out runs, in a pool or on this thread, with all that was asked of them. */
export interface Runner {
  /** How many runs go on at a time. */
  readonly size: number;
  /**
   * A run with those of its measures that are shown (all of them unless told), and what it is made of. Throws what a
   * function of one's own throws.
   */
  run(scenario: Scenario, replicate: number, recording: Recording, shown?: readonly MeasureId[]): Promise<DoneHere>;
}

interface DoneHere {
  readonly outcome: JobOutcome;
  readonly run: Run | FailedRun;
}

export const isRun = (run: Run | FailedRun): run is Run => !('status' in run);

export function runnerOf({ ownMeasures = {}, outcomes = {}, people, pool }: Options): Runner {
  const breathe = breather();
  return {
    size: pool?.size ?? 1,
    async run(scenario, replicate, recording, shown = recording.measures) {
      const last = scenario.run.weeks;
      const job: Job = { scenario, replicate, recording: { ...recording, ...(people && { people }) } };
      const weeks = recordedWeeks(last, recording.every);
      const own = recorderOf(ownMeasures, weeks);
      await breathe();
      const outcome = await (pool ? inPool(pool, job) : runJob(job, own.following));
      own.check();
      if (outcome.status !== 'done') return { outcome, run: outcome };
      const kept = { weeks, measures: shown, own: own.values, outcomes };
      return { outcome, run: runOf(outcome, kept) };
    },
  };
}

/** Somebody's pool may reject where a worker dies: that costs one run, and not those beside it. */
async function inPool(pool: Pool, job: Job): Promise<JobOutcome> {
  try {
    return await pool.run(job);
  } catch (error) {
    return crashed(job, error);
  }
}

/** Takes measures of one's own in the weeks that are recorded. A run would take what they throw for a failure of its own. */
function recorderOf(ownMeasures: NonNullable<Options['ownMeasures']>, weeks: Int32Array) {
  const own = Object.entries(ownMeasures);
  const values = Object.fromEntries(own.map(([name]) => [name, new Float64Array(weeks.length)]));
  let mistake: { readonly error: unknown } | undefined;
  let row = 0;
  const watch = (columns: Population, week: number): void => {
    if (mistake || week !== weeks[row]) return;
    try {
      const organisation = organisationIn(columns, week);
      for (const [name, measure] of own) values[name][row] = numberOf(name, measure(organisation));
    } catch (error) {
      mistake = { error };
    }
    row++;
  };
  return {
    values,
    following: own.length > 0 ? { watch } : {},
    check(): void {
      if (mistake) throw mistake.error;
    },
  };
}

/** Milliseconds of work at a stretch: longer, and a page would stutter. */
const STRETCH = 25;

/** Lets the program do whatever else waits, each time that a stretch of work is over. */
function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < STRETCH) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}
