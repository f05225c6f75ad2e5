import type { Runner } from '../experiment/run/pool.ts';
import type { Terminal } from './terminal.ts';
import { timeText } from '../words/duration.ts';
import { significantText } from '../words/numbers.ts';

export interface Progress {
  /** So many more runs will be done; `cost` in any unit that is the same for all of them. */
  readonly expect: (runs: number, cost?: number) => void;
  /** One ended. */
  readonly ended: (cost?: number) => void;
  /** Does the runner's jobs and counts those that end. */
  readonly counting: (runner: Runner) => Runner;
  readonly stop: () => void;
}

/** Work that takes less than this shows no progress at all. */
const SHOWN_AFTER_MS = 1_000;

const formats = {
  en: '{bar} {percentage} % · {value} of {total} runs · {rate} a second · {left} left',
  nl: '{bar} {percentage} % · {value} van {total} doorrekeningen · {rate} per seconde · nog {left}',
};

/**
 * A bar on standard error with the time left, where someone watches it and the work takes more than a second. Time left
 * follows from the cost of what is done and what is not, so that large runs at the end do not come as a surprise.
 */
export async function openProgress(runs: number, { watched, language }: Terminal): Promise<Progress> {
  const quiet = { expect: () => undefined, ended: () => undefined, stop: () => undefined };
  if (!watched) return { ...quiet, counting: (runner) => runner };
  const { SingleBar, Presets } = await import('cli-progress');
  const bar = new SingleBar(
    { format: formats[language], stream: process.stderr, clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  const begun = Date.now();
  const total = { runs, cost: runs };
  const done = { runs: 0, cost: 0 };
  let shown = false;
  const ended = (cost = 1): void => {
    done.runs++;
    done.cost += cost;
    const elapsed = Date.now() - begun;
    const payload = {
      rate: significantText((done.runs * 1_000) / Math.max(1, elapsed), language, 2),
      left: timeText((elapsed * (total.cost - done.cost)) / done.cost, language),
    };
    if (!shown && done.runs < total.runs && elapsed > SHOWN_AFTER_MS) {
      shown = true;
      bar.start(total.runs, done.runs, payload);
    } else if (shown) bar.update(done.runs, payload);
  };
  return {
    expect(more, cost = more) {
      total.runs += more;
      total.cost += cost;
      if (shown) bar.setTotal(total.runs);
    },
    ended,
    counting: (runner) => async (job) => {
      const outcome = await runner(job);
      ended();
      return outcome;
    },
    stop() {
      if (shown) bar.stop();
      shown = false;
    },
  };
}
