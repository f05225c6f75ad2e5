import { readFile } from 'node:fs/promises';
import { words } from '../../words/words.ts';
import { harmless, type Terminal } from '../terminal.ts';
import type { ClusterFiles } from './clusterFiles.ts';
import type { Scheduler } from './scheduler.ts';

/** What is told of jobs on a cluster, on standard error: the results are what a batch prints. */

export function printSubmitted(
  { name }: Scheduler,
  ids: readonly string[],
  tasks: number,
  again: boolean,
  { language, complain }: Terminal,
): void {
  const jobs = ids.join(', ');
  const message = again
    ? words(`following ${name} jobs ${jobs}`, `volgt ${name}-taken ${jobs}`)
    : words(
        `submitted to ${name}: ${tasks} tasks and a merge after them (jobs ${jobs}); Ctrl-C stops following, not the jobs`,
        `ingediend bij ${name}: ${tasks} taken en daarna het samenvoegen (jobs ${jobs}); Ctrl-C stopt het volgen, niet de taken`,
      );
  complain(message[language]);
}

export function printRetried(parts: readonly number[], { language, complain }: Terminal): void {
  const which = parts.join(', ');
  const message =
    parts.length === 1
      ? words(
          `part ${which} ended before it was finished; it is submitted again`,
          `deel ${which} stopte voordat het klaar was; het is opnieuw ingediend`,
        )
      : words(
          `parts ${which} ended before they were finished; they are submitted again`,
          `delen ${which} stopten voordat ze klaar waren; ze zijn opnieuw ingediend`,
        );
  complain(message[language]);
}

export function printLeft(scheduler: Scheduler, ids: readonly string[], { language, complain }: Terminal): void {
  const cancel = scheduler.cancelLine(ids);
  const message = words(
    `the jobs go on; the same command with --resume follows them again, ${cancel} ends them`,
    `de taken gaan door; dezelfde opdracht met --resume volgt ze weer, ${cancel} beëindigt ze`,
  );
  complain(message[language]);
}

/** No parts stand for the merge. */
export async function printGaveUp(
  scheduler: Scheduler,
  files: ClusterFiles,
  ids: readonly string[],
  parts: readonly number[],
  { language, complain }: Terminal,
): Promise<void> {
  const logs = parts.length === 0 ? [files.mergeLog] : parts.map((part) => files.partLog(part));
  for (const [l, log] of logs.entries()) {
    const last = await lastLine(log);
    const message =
      parts.length === 0
        ? words(
            `the merge did not finish, and is not tried again: ${last} (${log})`,
            `het samenvoegen lukte niet en wordt niet opnieuw geprobeerd: ${last} (${log})`,
          )
        : words(
            `part ${parts[l]} did not finish, and is not tried again: ${last} (${log})`,
            `deel ${parts[l]} werd niet afgemaakt en wordt niet opnieuw geprobeerd: ${last} (${log})`,
          );
    complain(message[language]);
  }
  const next = words(
    `what is finished is kept: the same command with --resume goes on; ${scheduler.cancelLine(ids)} ends what still runs`,
    `wat klaar is, blijft bewaard: dezelfde opdracht met --resume gaat verder; ${scheduler.cancelLine(ids)} beëindigt wat nog loopt`,
  );
  complain(next[language]);
}

async function lastLine(path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return harmless(text.trimEnd().split('\n').at(-1) ?? '');
}
