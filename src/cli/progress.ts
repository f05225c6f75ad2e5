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

/** Where nobody watches, as in the log of a job, a line each so many ms. */
const LINE_EVERY_MS = 30_000;

/** Shows how far work is: first when it is worth showing, then at every change. */
interface Display {
  show(done: number, total: number, payload: { readonly rate: string; readonly left: string }): void;
  stop(): void;
}

async function barOn({ language }: Terminal): Promise<Display> {
  const { SingleBar, Presets } = await import('cli-progress');
  const bar = new SingleBar(
    { format: formats[language], stream: process.stderr, clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  let shown = false;
  return {
    show(done, total, payload) {
      if (shown) {
        bar.setTotal(total);
        bar.update(done, payload);
      } else bar.start(total, done, payload);
      shown = true;
    },
    stop() {
      if (shown) bar.stop();
    },
  };
}

/** The bar's words without the bar. */
function linesOn({ language, complain }: Terminal): Display {
  const say = (done: number, total: number, { rate, left }: { readonly rate: string; readonly left: string }): void => {
    const shown = {
      percentage: String(Math.floor((100 * done) / total)),
      value: String(done),
      total: String(total),
      rate,
      left,
    };
    complain(
      formats[language].replace('{bar} ', '').replace(/\{(\w+)\}/g, (_, name: keyof typeof shown) => shown[name]),
    );
  };
  return { show: say, stop: () => undefined };
}

/**
 * On standard error, with the time left: a bar where someone watches it and the work takes more than a second, else a
 * line every half minute. Time left follows from the cost of what is done and what is not, so that large runs at the
 * end do not come as a surprise.
 */
export async function openProgress(runs: number, terminal: Terminal): Promise<Progress> {
  const { watched, language } = terminal;
  const display = watched ? await barOn(terminal) : linesOn(terminal);
  const begun = Date.now();
  const total = { runs, cost: runs };
  const done = { runs: 0, cost: 0 };
  const show = (): void => {
    const elapsed = Date.now() - begun;
    // Nothing to go by yet.
    if (done.runs === 0) return;
    display.show(done.runs, total.runs, {
      rate: significantText((done.runs * 1_000) / Math.max(1, elapsed), language, 2),
      left: timeText((elapsed * (total.cost - done.cost)) / done.cost, language),
    });
  };
  let shown = false;
  const ended = (cost = 1): void => {
    done.runs++;
    done.cost += cost;
    shown ||= done.runs < total.runs && Date.now() - begun > SHOWN_AFTER_MS;
    if (watched && shown) show();
  };
  const timer = watched ? undefined : setInterval(show, LINE_EVERY_MS).unref();
  return {
    expect(more, cost = more) {
      total.runs += more;
      total.cost += cost;
      if (watched && shown) show();
    },
    ended,
    counting: (runner) => async (job) => {
      const outcome = await runner(job);
      ended();
      return outcome;
    },
    stop() {
      display.stop();
      clearInterval(timer);
    },
  };
}
