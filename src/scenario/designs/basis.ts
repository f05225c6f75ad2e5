import { momentsOf } from '../../statistics/moments.ts';

/**
 * What a comparison of cells rests on: the replicates that all of them have, since only these met the same people and
 * luck in each.
 */
export interface Basis {
  /** How many these are. */
  readonly replicates: number;
  /** Runs that have a value and were left out, since another cell has none in their replicate. */
  readonly unused: number;
  /** Runs that have no value. */
  readonly withoutValue: number;
  /**
   * By how much a figure would change at most if each cell counted with the mean of all its own runs; undefined where
   * nothing was left out, or where nothing could be told either way.
   */
  readonly change: number | undefined;
}

/** The runs of some cells, with NaN where there is none: `outputs[c][r]` is of replicate r. */
type Runs = readonly (readonly number[])[];

export const hasValue = (value: number | undefined): boolean => value !== undefined && !Number.isNaN(value);

/** The replicates in which every one of these cells has a value, rising. */
export function sharedReplicates(runs: Runs): readonly number[] {
  const [first = [], ...others] = runs;
  return [...first.keys()].filter((r) => hasValue(first[r]) && others.every((own) => hasValue(own[r])));
}

/** What is used and left out of the runs of some cells, each given once, of which so many with a value are used. */
export function basisOf(
  runs: Runs,
  { replicates, used }: { readonly replicates: number; readonly used: number },
  change: () => number | undefined,
): Basis {
  let all = 0;
  let withValue = 0;
  for (const own of runs) {
    all += own.length;
    for (const value of own) if (hasValue(value)) withValue++;
  }
  return {
    replicates,
    unused: withValue - used,
    withoutValue: all - withValue,
    change: all === used ? undefined : change(),
  };
}

/** The largest of the changes from some figures to others; undefined where none can be told. */
export function largestChange(from: readonly number[], to: readonly number[]): number | undefined {
  const changes = from.map((value, k) => Math.abs(to[k] - value)).filter((change) => !Number.isNaN(change));
  return changes.length === 0 ? undefined : changes.reduce((most, change) => Math.max(most, change), 0);
}

/** The mean of what a cell has in some replicates. */
export const meanIn = (own: readonly number[], replicates: readonly number[]): number =>
  momentsOf(replicates.map((r) => own[r])).mean;

/** The mean of all that a cell has. */
export const ownMean = (own: readonly number[]): number => momentsOf(own).mean;
