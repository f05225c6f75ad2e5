/** A job array: a task for each of some parts of a batch. */
export interface PartsJob {
  readonly script: string;
  /** Counted from 1. */
  readonly parts: readonly number[];
  readonly log: (part: string) => string;
  /** Options for the cluster as the user gave them. */
  readonly options: readonly string[];
}

export interface MergeJob {
  readonly script: string;
  /** Ids of the arrays that have to end first, well or not. */
  readonly after: readonly string[];
  readonly log: string;
  readonly options: readonly string[];
}

/** A cluster's scheduler. What became of a job is told by its files: records of a scheduler may vanish. */
export interface Scheduler {
  /** For `--engine`. */
  readonly id: string;
  readonly name: string;
  /** The program that takes jobs, and with it options of the user. */
  readonly submits: string;
  /** Its options that are given already: another value would leave parts undone, or the program waiting. */
  readonly taken: RegExp;
  /** The option for more cores a task, and such options together, as examples. */
  readonly coresOption: string;
  readonly exampleOptions: string;
  /** The part that a task does, in its shell script. */
  readonly partVariable: string;
  /** On how many cores a task may run, in its shell script. */
  readonly coresVariable: string;
  /** Throws BadInput where the scheduler is not there. */
  check(): Promise<void>;
  /** The id of the array. Throws BadInput where it is refused. */
  submitParts(job: PartsJob): Promise<string>;
  submitMerge(job: MergeJob): Promise<string>;
  /** Of these jobs, those that have not ended: `ID`, and `ID_PART` for the tasks of an array; undefined where nobody answers. */
  waiting(ids: readonly string[]): Promise<ReadonlySet<string> | undefined>;
  cancel(ids: readonly string[]): Promise<void>;
  /** How a user does that. */
  readonly cancelLine: (ids: readonly string[]) => string;
}
