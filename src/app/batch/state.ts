import type { BatchOptions } from '../../experiment/batch/manifest.ts';
import type { Plan } from '../../experiment/sweep/plan.ts';
import type { Issue } from '../../scenario/issues.ts';
import type { Words } from '../../words/words.ts';
import type { BatchProgress } from './progress.ts';
import type { BatchSize } from './batchSize.ts';

/** A file that someone dropped or chose. */
export interface DroppedFile {
  readonly name: string;
  readonly content: { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: Words };
}

/** What a dropped file turned out to be; a list or a reference is part of the batch that names it. */
export type ReadFile =
  | {
      readonly kind: 'batch';
      readonly file: string;
      readonly options: BatchOptions;
      readonly plan: Plan;
      readonly size: BatchSize;
      readonly warnings: readonly Issue[];
    }
  | { readonly kind: 'refused'; readonly file: string; readonly issues: readonly Issue[] }
  | { readonly kind: 'unreadable'; readonly file: string; readonly message: Words }
  | { readonly kind: 'part'; readonly file: string; readonly of: readonly string[] };
export type ReadyBatch = Extract<ReadFile, { kind: 'batch' }>;

export const stages = ['ready', 'waiting', 'running', 'paused', 'stopping', 'stopped', 'done'] as const;
export type Stage = (typeof stages)[number];

/** How far a batch is. */
export interface BatchStatus {
  readonly stage: Stage;
  readonly progress: BatchProgress | undefined;
  /** Of each cell by its identity, once the batch is complete. */
  readonly replicates: ReadonlyMap<string, number> | undefined;
  /** Why it could not go on. */
  readonly failure: string | undefined;
}

export const notBegun: BatchStatus = { stage: 'ready', progress: undefined, replicates: undefined, failure: undefined };

/** Batches belong to the session, not to the screen that shows them: they go on while someone looks elsewhere. */
export interface BatchState {
  readonly dropped: readonly DroppedFile[];
  readonly files: readonly ReadFile[];
  /** By file name. */
  readonly statuses: Readonly<Record<string, BatchStatus | undefined>>;
  /** Person-weeks a second of one worker on a file's first runs, by file name. */
  readonly speeds: Readonly<Record<string, number | undefined>>;
}

export const noBatches: BatchState = { dropped: [], files: [], statuses: {}, speeds: {} };

/** While a batch runs, no other begins and files stay as they are. */
export const isBusy = ({ statuses }: BatchState): boolean =>
  Object.values(statuses).some((status) => status && busyStages.includes(status.stage));
const busyStages: readonly Stage[] = ['waiting', 'running', 'paused', 'stopping'];
