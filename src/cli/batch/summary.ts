import type { StatusCounts } from '../../experiment/batch/assemble.ts';
import type { Plan } from '../../experiment/sweep/plan.ts';
import type { StoredOutcome } from '../../experiment/batch/storedOutcome.ts';
import { troubles } from '../../experiment/run/job.ts';
import { words } from '../../words/words.ts';
import { harmless, type Terminal } from '../terminal.ts';
import type { Timings } from './timings.ts';
import { numberText } from '../../words/numbers.ts';

/** What came of a batch, and where to look. */
export function printSummary(path: string, plan: Plan, counts: StatusCounts, timings: Timings, terminal: Terminal) {
  const { language, print, complain } = terminal;
  const text = (number: number): string => numberText(number, language);
  const { runs, seconds } = timings;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const time = tookText(seconds.running + seconds.writing);
  const message = words(
    `${text(plan.filed.length)} cells, ${text(all)} runs (${text(runs.now)} done now, ${text(runs.before)} before) in ${time}; results in ${path}`,
    `${text(plan.filed.length)} cellen, ${text(all)} doorrekeningen (${text(runs.now)} nu gedaan, ${text(runs.before)} eerder) in ${time}; resultaten in ${path}`,
  );
  print(message[language]);
  for (const trouble of troubles) {
    if (counts[trouble] === 0) continue;
    const without = words(
      `${text(counts[trouble])} ${counts[trouble] === 1 ? 'run' : 'runs'} ${trouble}: the rows in runs tell why, and how to do them again`,
      `${text(counts[trouble])} ${counts[trouble] === 1 ? 'doorrekening' : 'doorrekeningen'} ${trouble}: de rijen in runs zeggen waarom, en hoe je ze opnieuw doet`,
    );
    complain(without[language]);
  }
}

/** What has passed is told to the second: `69 s` is `1 min 9 s`. */
export function tookText(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** Where a batch stands that was stopped, and how to go on. */
export function printStopped(path: string, done: number, trouble: StoredOutcome | undefined, terminal: Terminal): void {
  const { language, complain } = terminal;
  if (trouble && trouble.status !== 'done') {
    const why = `${trouble.status} (${trouble.stage}): ${harmless(trouble.reason)}`;
    complain(words(`a run ${why}`, `een doorrekening ${why}`)[language]);
  }
  const runs = numberText(done, language);
  const message = words(
    `stopped after ${runs} runs, which are kept in ${path}; the same command with --resume goes on`,
    `gestopt na ${runs} doorrekeningen, bewaard in ${path}; dezelfde opdracht met --resume gaat verder`,
  );
  complain(message[language]);
}
