import { words } from '../../words/words.ts';
import { rateOf, timeLeft, type BatchProgress } from './progress.ts';
import type { BatchStatus } from './state.ts';
import type { Voice } from '../parts/say.ts';
import { timeText } from '../../words/duration.ts';

const text = {
  waiting: words('Waits for the batch before it.', 'Wacht op het bestand ervoor.'),
  runs: words('{done} of {runs} {runs|run|runs}', '{done} van {runs} {runs|doorrekening|doorrekeningen}'),
  rate: words('{rate} a second', '{rate} per seconde'),
  left: words('{time} left', 'nog {time}'),
  paused: words('paused', 'gepauzeerd'),
  stopping: words('stopping', 'stopt'),
  stopped: words('stopped; what is done is kept', 'gestopt; wat klaar is blijft bewaard'),
  done: words('Done: {runs} {runs|run|runs} in {time}.', 'Klaar: {runs} {runs|doorrekening|doorrekeningen} in {time}.'),
  kept: words('Done: all runs were there already.', 'Klaar: alle doorrekeningen waren er al.'),
  troubles: words(
    '{n} {n|run has|runs have} no numbers; runs.csv tells why.',
    '{n} {n|doorrekening|doorrekeningen} zonder cijfers; runs.csv zegt waarom.',
  ),
} as const;

/** How far a batch is, in words. */
export function stageText({ stage, progress }: BatchStatus, say: Voice): string {
  if (stage === 'ready') return '';
  if (stage === 'waiting' || !progress) return say(text.waiting);
  const troubles = progress.troubles > 0 ? ` ${say(text.troubles, { n: progress.troubles })}` : '';
  if (stage === 'done') {
    const { done: runs, worked } = progress;
    const message = runs === 0 ? say(text.kept) : say(text.done, { runs, time: timeText(worked, say.language) });
    return message + troubles;
  }
  const parts = [say(text.runs, { done: progress.done, runs: progress.runs })];
  if (stage === 'running') parts.push(...paceOf(progress, say));
  else parts.push(say(text[stage]));
  return parts.join(' · ') + troubles;
}

function paceOf(progress: BatchProgress, say: Voice): readonly string[] {
  const rate = rateOf(progress);
  const left = timeLeft(progress);
  return [
    ...(rate === undefined ? [] : [say(text.rate, { rate: say.number(rate, rate < 10 ? 1 : 0) })]),
    ...(left === undefined ? [] : [say(text.left, { time: timeText(left, say.language) })]),
  ];
}
