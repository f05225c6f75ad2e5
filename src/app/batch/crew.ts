import type { BatchRunner } from '../../experiment/run/recordedRun.ts';
import { seat, type Seat } from '../shell/workers.ts';

/** Workers that carry out a batch's runs. */
export interface Crew {
  readonly size: number;
  /** A run whose worker dies is marked and nothing else: another worker takes the seat. */
  readonly run: BatchRunner;
  close(): void;
}

export function crewOf(size: number, seatFor: () => Seat = seat): Crew {
  const seats = Array.from({ length: size }, seatFor);
  const free = [...seats];
  return {
    size,
    async run(job) {
      const own = free.pop();
      if (!own) throw new Error(`a crew of ${size} was given more runs at a time`);
      try {
        return await own.ask('recordedRun', job);
      } catch (error) {
        return { status: 'crashed', stage: 'run', reason: error instanceof Error ? error.message : String(error) };
      } finally {
        free.push(own);
      }
    },
    close() {
      for (const one of seats) one.clear();
    },
  };
}

/** Work that can be held up: whoever comes to a closed gate waits until it opens. */
export function gate() {
  let open: (() => void) | undefined;
  let passing: Promise<void> = Promise.resolve();
  return {
    pass: (): Promise<void> => passing,
    close(): void {
      if (open) return;
      passing = new Promise((resolve) => {
        open = resolve;
      });
    },
    open(): void {
      open?.();
      open = undefined;
    },
  };
}
