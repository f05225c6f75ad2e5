import { availableParallelism } from 'node:os';

/** When and where a batch was run, and how long it took: the one file that differs between two that are the same. */
export interface Timings {
  readonly command: readonly string[];
  readonly begun: string;
  readonly ended: string;
  readonly seconds: { readonly running: number; readonly writing: number };
  readonly runs: { readonly now: number; readonly before: number; readonly perSecond: number | null };
  readonly cores: number;
  readonly workers: number;
  readonly node: string;
  readonly platform: string;
}

interface Moments {
  readonly begun: number;
  readonly ran: number;
  readonly written: number;
}

export function timingsOf(
  { begun, ran, written }: Moments,
  runs: { readonly now: number; readonly before: number },
  workers: number,
): Timings {
  const running = (ran - begun) / 1_000;
  return {
    command: ['selfsteer', ...process.argv.slice(2)],
    begun: new Date(begun).toISOString(),
    ended: new Date(written).toISOString(),
    seconds: { running, writing: (written - ran) / 1_000 },
    runs: { ...runs, perSecond: running > 0 ? runs.now / running : null },
    cores: availableParallelism(),
    workers,
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
  };
}
