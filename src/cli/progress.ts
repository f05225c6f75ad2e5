import type { Runner } from '../experiment/job.ts';
import type { Language } from '../model/define.ts';
import type { Terminal } from './terminal.ts';

export interface Progress {
  /** Does the runner's jobs and counts those that end. */
  readonly counting: (runner: Runner) => Runner;
  readonly stop: () => void;
}

/** Work that takes less than this shows no progress at all. */
const PATIENCE_MS = 1_000;

const formats = {
  en: '{bar} {percentage} % · {value} of {total} runs · {left} left',
  nl: '{bar} {percentage} % · {value} van {total} runs · nog {left}',
};

/** A bar with the time left on standard error, where someone watches it and the work takes more than a second. */
export async function openProgress(total: number, { watched, language }: Terminal): Promise<Progress> {
  if (!watched) return { counting: (runner) => runner, stop: () => undefined };
  const { SingleBar, Presets } = await import('cli-progress');
  const bar = new SingleBar(
    { format: formats[language], stream: process.stderr, clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  const begun = Date.now();
  let done = 0;
  let shown = false;
  const step = (): void => {
    done++;
    const elapsed = Date.now() - begun;
    const payload = { left: timeText((elapsed * (total - done)) / done, language) };
    if (!shown && done < total && elapsed > PATIENCE_MS) {
      shown = true;
      bar.start(total, done, payload);
    } else if (shown) bar.update(done, payload);
  };
  return {
    counting: (runner) => async (job) => {
      const outcome = await runner(job);
      step();
      return outcome;
    },
    stop() {
      if (shown) bar.stop();
      shown = false;
    },
  };
}

/** As someone waiting says it: `40 s`, `3 min`, `2 h 10 min`. */
export function timeText(milliseconds: number, language: Language): string {
  const seconds = Math.ceil(milliseconds / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} ${language === 'nl' ? 'u' : 'h'} ${minutes % 60} min`;
}
