import type { Terminal } from './terminal.ts';

export interface Progress {
  /** One more run is done. */
  readonly step: () => void;
  readonly stop: () => void;
}

/** Work that takes less than this shows no progress at all. */
const PATIENCE_MS = 1_000;

const formats = {
  en: '{bar} {percentage} % · {value} of {total} runs · {eta_formatted} left',
  nl: '{bar} {percentage} % · {value} van {total} runs · nog {eta_formatted}',
};

/** A bar with the time left on standard error, where someone watches it and the work takes more than a second. */
export async function openProgress(total: number, terminal: Terminal): Promise<Progress> {
  if (!terminal.watched) return { step: () => undefined, stop: () => undefined };
  const { SingleBar, Presets } = await import('cli-progress');
  const bar = new SingleBar(
    { format: formats[terminal.language], stream: process.stderr, clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  const begun = Date.now();
  let done = 0;
  let shown = false;
  return {
    step() {
      done++;
      if (!shown && done < total && Date.now() - begun > PATIENCE_MS) {
        shown = true;
        bar.start(total, done);
      } else if (shown) bar.update(done);
    },
    stop() {
      if (shown) bar.stop();
    },
  };
}
