/**
 * Selfsteer as a library: pure ES modules without a host, for Node, Deno, Bun, a bundler or a notebook. Everything comes
 * and goes in people's units: points and per cent from 0 to 100, counts as they are, time in weeks. The same scenario and
 * seed give the same bits as on the command line. Bad input is an answer (`{ ok: false, issues }`), a mistake in the
 * program throws. With examples: README.md beside this file.
 */
export { parseScenario, type ParseOptions } from './parseScenario.ts';
export { simulate, type Simulated, type SimulateOptions } from './simulate.ts';
export { compare, type Compared, type CompareOptions, type PeriodDifference, type Unpaired } from './compare.ts';
export { sweep, type Swept, type SweepOptions, type SweptCell, type Unswept } from './sweep.ts';
export { analyse, statistics, type WeekStatistics } from './analyse.ts';
export { peopleRows, runRows, weekRows, type Row } from './rows.ts';
export { measures, type MeasureMeaning } from './measures.ts';
export { formatIssue, type Issue } from '../scenario/issues.ts';
/** Carries out a job on the thread that calls it: what the workers of a pool of your own do. */
export { runJob } from '../experiment/run/runner.ts';

export type { Ensemble, PersonInWeek, RecordedRun, Run, RunFailure } from './run.ts';
export type { Options, Outcome, OwnMeasure, StopSignal } from './options.ts';
export type { Organisation } from './organisation.ts';
export type { Parsed } from '../scenario/parse.ts';
export type { Scenario } from '../scenario/scenario.ts';
export type { MeasureId } from '../model/measures/index.ts';
export type { Pool } from '../experiment/run/pool.ts';
