import { explain, type ExplainedWeek } from '../../model/explain.ts';
import type { MeasureId } from '../../model/measures/index.ts';
import { measureOf } from '../../model/measures/index.ts';
import { run } from '../../model/run.ts';
import { compile } from '../../scenario/compile.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { trajectoryOf, type Trajectory } from './trajectory.ts';
import { runRecorded, type BatchJob, type BatchOutcome } from './recordedRun.ts';

/** What the page asks of a worker; plain data. Replicates count from 0. */
export interface Tasks {
  readonly lives: { readonly scenario: Scenario; readonly replicate: number };
  readonly measures: {
    readonly scenario: Scenario;
    readonly replicates: readonly number[];
    readonly measures: readonly MeasureId[];
  };
  readonly explanation: { readonly scenario: Scenario; readonly replicate: number } & {
    readonly person: number;
    readonly week: number;
  };
  readonly recordedRun: BatchJob;
}

export interface Answers {
  readonly lives: Trajectory;
  /** One for each replicate, in their order. */
  readonly measures: readonly Readonly<Record<string, Float64Array>>[];
  readonly explanation: ExplainedWeek;
  readonly recordedRun: BatchOutcome;
}

export type TaskKind = keyof Tasks;
export type Task = { readonly [Kind in TaskKind]: { readonly kind: Kind } & Tasks[Kind] }[TaskKind];
export type Answer = { readonly [Kind in TaskKind]: { readonly kind: Kind; readonly answer: Answers[Kind] } }[TaskKind];

/** A task that fails is an outcome like any other, so that whoever asked can say so. */
export type TaskOutcome = ({ readonly ok: true } & Answer) | { readonly ok: false; readonly reason: string };

export function carryOut(task: Task): TaskOutcome {
  try {
    return { ok: true, ...answerTo(task) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

function answerTo(task: Task): Answer {
  switch (task.kind) {
    case 'lives':
      return { kind: task.kind, answer: trajectoryOf(task.scenario, task.replicate) };
    case 'measures': {
      const recording = { measures: task.measures.map(measureOf) };
      const answer = task.replicates.map((replicate) => run(compile(task.scenario, replicate), recording).measures);
      return { kind: task.kind, answer };
    }
    case 'recordedRun':
      return { kind: task.kind, answer: runRecorded(task) };
    case 'explanation': {
      const { scenario, replicate, person, week } = task;
      return { kind: task.kind, answer: explain(compile(scenario, replicate), person, week) };
    }
  }
}
