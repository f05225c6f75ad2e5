import { covers, outcomesOf, wantedOf, type Recording } from '../run/recording.ts';
import type { RunStatus } from '../run/job.ts';
import type { StoredOutcome } from './storedOutcome.ts';

/** Where the runs of a batch are kept until tables are written; by key, so that no run is ever done twice. */
export interface RunStore {
  /** Whether all that is wanted of a run of so many weeks is there, or that there is nothing to be had of it. */
  has(key: string, wanted: Recording, weeks: number): boolean;
  /** Ends when it is safe. */
  add(key: string, outcome: StoredOutcome, recording: Recording): Promise<void>;
  /** What is wanted of a run; undefined where `has` is false. */
  read(key: string, wanted: Recording, weeks: number): Promise<StoredOutcome | undefined>;
}

export interface StoredRun {
  readonly outcome: StoredOutcome;
  readonly recording: Recording;
}

/** A run that ended in an error would do so again; one that was cut off deserves another try. */
export const isFinal = (status: RunStatus): boolean => status === 'done' || status === 'failed';

/** Of what is stored of a run, what is wanted; undefined where it was not recorded. */
export function outcomeWanted({ outcome, recording }: StoredRun, wanted: Recording, weeks: number) {
  if (outcome.status !== 'done') return outcome;
  if (!covers(recording, wanted, weeks)) return undefined;
  const { people = [], ...rest } = outcome;
  return {
    ...rest,
    values: wantedOf(outcome.values, recording, wanted, weeks),
    outcomes: outcomesOf(outcome, recording, wanted, weeks),
    ...(wanted.people && { people: people.filter(({ week }) => wanted.people?.includes(week)) }),
  };
}

/** A store that lasts as long as the program. */
export function memoryStore(): RunStore {
  const runs = new Map<string, StoredRun>();
  return {
    has(key, wanted, weeks) {
      const stored = runs.get(key);
      if (!stored || !isFinal(stored.outcome.status)) return false;
      return stored.outcome.status !== 'done' || covers(stored.recording, wanted, weeks);
    },
    add(key, outcome, recording) {
      runs.set(key, { outcome, recording });
      return Promise.resolve();
    },
    read(key, wanted, weeks) {
      const stored = runs.get(key);
      return Promise.resolve(stored && outcomeWanted(stored, wanted, weeks));
    },
  };
}
