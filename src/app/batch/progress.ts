/** How far a batch is; a run's cost is in person-weeks. Runs that were kept from before are not among them. */
export interface BatchProgress {
  readonly runs: number;
  readonly cost: number;
  readonly done: number;
  readonly doneCost: number;
  /** Runs without numbers: failed, or their worker died. */
  readonly troubles: number;
  /** Milliseconds of work, pauses left out. */
  readonly worked: number;
}

export const nothingDone: BatchProgress = { runs: 0, cost: 0, done: 0, doneCost: 0, troubles: 0, worked: 0 };

/** Runs a second. */
export const rateOf = ({ done, worked }: BatchProgress): number | undefined =>
  done > 0 && worked > 0 ? (done * 1_000) / worked : undefined;

/** Milliseconds, by the cost of what is left, so that large runs at the end come as no surprise. */
export const timeLeft = ({ cost, doneCost, worked }: BatchProgress): number | undefined =>
  doneCost > 0 ? (worked * (cost - doneCost)) / doneCost : undefined;

export const partDone = ({ cost, doneCost }: BatchProgress): number => (cost > 0 ? doneCost / cost : 0);
