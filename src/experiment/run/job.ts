import type { ExplainedWeek } from '../../model/explain.ts';
import type { Snapshot } from '../../model/simulation.ts';
import type { Key } from '../../random/draw.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Recording } from './recording.ts';
import type { DrawnColumns } from './trajectory.ts';

/** What is wanted of a run; whatever is left out is not kept. */
export interface Wanted {
  readonly recording?: Recording;
  /** Through the weeks, those columns of people and teams that are drawn. */
  readonly columns?: true;
  /** Why a person stands where they do at the end of a week. */
  readonly explanation?: { readonly person: number; readonly week: number };
}

/** One run of a scenario: plain data, so that it can be sent to a worker. */
export interface Job extends Wanted {
  readonly scenario: Scenario;
  /** Counts from 0. */
  readonly replicate: number;
}

/** Why a run has no numbers: it ended in an error, its worker died, or it took longer than it was given. */
export const troubles = ['failed', 'crashed', 'timed-out'] as const;
export type Trouble = (typeof troubles)[number];
export const runStatuses = ['done', ...troubles] as const;
export type RunStatus = (typeof runStatuses)[number];
export const runStages = ['prepare', 'run'] as const;
export type RunStage = (typeof runStages)[number];

/** A run that was done, with what was wanted of it. */
export interface DoneRun {
  readonly status: 'done';
  readonly replicate: number;
  /** Of all chance in the run. */
  readonly key: Key;
  /** By name, each in the recorded weeks and in the model's units (0–1, or counts); NaN where there is no value. */
  readonly measures: Readonly<Record<string, Float64Array>>;
  /** What is kept of it for each of the recording's outcomes. */
  readonly outcomes: readonly Float64Array[];
  readonly people: readonly Snapshot[] | undefined;
  readonly columns: DrawnColumns | undefined;
  readonly explanation: ExplainedWeek | undefined;
}

export interface FailedRun {
  readonly status: Trouble;
  readonly replicate: number;
  readonly stage: RunStage;
  readonly reason: string;
}

/** What becomes of a job. A run that fails is an outcome like any other, so that the runs beside it go on. */
export type Outcome = DoneRun | FailedRun;

/** The outcome of a job whose worker died. */
export const crashed = ({ replicate }: Job, error: unknown): FailedRun => ({
  status: 'crashed',
  replicate,
  stage: 'run',
  reason: reasonOf(error),
});

export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A part of what was wanted of a run. Throws the reason where the run has no numbers, or the part was not wanted. */
export function recorded<Part extends 'measures' | 'people' | 'columns' | 'explanation'>(
  outcome: Outcome,
  part: Part,
): NonNullable<DoneRun[Part]> {
  if (outcome.status !== 'done') throw new Error(outcome.reason);
  const found = outcome[part];
  if (!found) throw new Error(`${part} were not wanted of this run`);
  return found;
}

/** What holds a run's numbers, so that a worker can hand them over instead of copying them. */
export function buffersOf(outcome: Outcome): ArrayBufferLike[] {
  if (outcome.status !== 'done') return [];
  const { measures, outcomes, people, columns } = outcome;
  const arrays = [
    ...Object.values(measures),
    ...outcomes,
    ...(people ?? []).flatMap(({ person, team, decision }) => [person, team, decision]),
    ...(columns ? arraysOf(columns) : []),
  ];
  return arrays.map(({ buffer }) => buffer);
}

const arraysOf = ({ weeks, people, ofTeams, decisions, newcomers }: DrawnColumns): readonly ArrayBufferView[] => [
  weeks,
  newcomers,
  ...Object.values(people),
  ...Object.values(ofTeams),
  decisions.outcome,
  decisions.domain,
  decisions.who,
];
