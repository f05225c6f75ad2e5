import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { words } from '../../words/words.ts';
import { BadInput } from '../badInput.ts';
import { belongs, checkBelongs } from '../batch/belongs.ts';
import { manifestName, openBatchFolder, type Beginning } from '../batch/folder.ts';
import { openJournal } from '../batch/journal.ts';
import { startText } from '../batch/startText.ts';
import { planFor, type LoadedBatch } from '../batch/loadBatch.ts';
import { takeLock, type Lock } from '../batch/lock.ts';
import { writeWhole } from '../batch/outputs.ts';
import { batchOptionsOf, manifestIn } from '../batch/readFolder.ts';
import type { Terminal } from '../terminal.ts';
import { clusterFiles, type ClusterFiles } from './clusterFiles.ts';
import type { Scheduler } from './scheduler.ts';
import { idsOf, readJobs, type Jobs } from './jobs.ts';
import { mergeScript, partScript, type Work } from './scripts.ts';

interface Beginnings extends Omit<Work, 'folder'> {
  /** As the user gave it. */
  readonly out: string;
  readonly beginning: Beginning;
}

export interface ClusterFolder {
  readonly files: ClusterFiles;
  /** What was submitted before and has not all ended. */
  readonly alive: Jobs | undefined;
  /** Keeps others from following the same jobs. */
  readonly lock: Lock;
}

/**
 * Makes a batch's folder ready for its jobs, with all that they need in it: what happens to the user's files later does
 * not matter. Throws BadInput as a batch on this machine would.
 */
export async function openClusterFolder(
  scheduler: Scheduler,
  loaded: LoadedBatch,
  begin: Beginnings,
  terminal: Terminal,
): Promise<ClusterFolder> {
  const { out, beginning, tasks } = begin;
  const files = clusterFiles(resolve(out));
  const before = beginning === 'new' ? undefined : await submittedBefore(files.jobs, beginning);
  // Jobs of a batch that is replaced would go on writing.
  if (before && beginning === 'force') await endAll(scheduler, before);
  const folder = await openBatchFolder(out, beginning);
  try {
    if (before && beginning === 'resume' && before.tasks !== tasks) throw otherTasks(out, before.tasks);
    await mkdir(files.logs, { recursive: true });
    const lock = await takeLock(files.lock, out);
    try {
      await checkBelongs(out, await keysIn(folder.journal), loaded);
      if (await isGivenAnew(files, out, loaded, terminal)) {
        if (before && beginning === 'resume') await endAll(scheduler, before);
        await writeGiven(files, tasks, loaded);
      }
      const work: Work = { ...begin, folder: resolve(out) };
      await writeWhole(files.partsScript, partScript(work, scheduler));
      await writeWhole(files.mergeScript, mergeScript(work));
      const waiting = before ? await waitingOf(scheduler, idsOf(before)) : new Set<string>();
      return { files, lock, alive: waiting.size > 0 ? before : undefined };
    } catch (error) {
      await lock.release();
      throw error;
    }
  } finally {
    // The merge is another process, and needs the folder for itself.
    await folder.close();
  }
}

/** What cannot be known, --force is there to leave behind. */
async function submittedBefore(path: string, beginning: Beginning): Promise<Jobs | undefined> {
  try {
    return await readJobs(path);
  } catch (error) {
    if (beginning === 'force' && error instanceof BadInput) return undefined;
    throw error;
  }
}

/** Of the runs in a journal; none where there is no journal. */
async function keysIn(path: string): Promise<readonly string[]> {
  if (!existsSync(path)) return [];
  const journal = await openJournal(path);
  try {
    return [...journal.keys()];
  } finally {
    await journal.close();
  }
}

/** Whether the jobs are given something else than before, or for the first time. */
async function isGivenAnew(files: ClusterFiles, out: string, loaded: LoadedBatch, terminal: Terminal) {
  const path = join(files.startFolder, manifestName);
  if (!existsSync(path)) return true;
  if ((await readFile(path, 'utf8')) === startText(loaded.options, loaded.whole)) return false;
  const old = planFor(batchOptionsOf(await manifestIn(files.startFolder), files.startFolder), path, {
    ...terminal,
    complain: () => undefined,
  });
  await checkBelongs(out, old ? old.filed.map(({ identity }) => `${identity}-0`) : [], loaded, files.startFolder);
  return true;
}

async function writeGiven(files: ClusterFiles, tasks: number, loaded: LoadedBatch): Promise<void> {
  for (let part = 1; part <= tasks; part++) {
    // What a part finished of an earlier sweep stays in its journal, unless the sweep has nothing of it any more.
    const isOfUse = belongs(await keysIn(files.journal(part)), loaded.whole);
    await rm(isOfUse ? files.manifest(part) : files.part(part), { force: true, recursive: true });
  }
  await mkdir(files.startFolder, { recursive: true });
  await writeWhole(join(files.startFolder, manifestName), startText(loaded.options, loaded.whole));
}

async function endAll(scheduler: Scheduler, jobs: Jobs): Promise<void> {
  const ids = idsOf(jobs);
  await scheduler.cancel(ids);
  while ((await waitingOf(scheduler, ids)).size > 0) await sleep(500);
}

async function waitingOf(scheduler: Scheduler, ids: readonly string[]): Promise<ReadonlySet<string>> {
  for (let tries = 0; tries < 20; tries++) {
    const waiting = await scheduler.waiting(ids);
    if (waiting) return waiting;
    await sleep(1_000);
  }
  throw new BadInput(
    words(
      `${scheduler.name} does not answer; try again later`,
      `${scheduler.name} antwoordt niet; probeer het later nog eens`,
    ),
  );
}

const otherTasks = (out: string, tasks: number): BadInput =>
  new BadInput(
    words(
      `--out ${out}: was begun with ${tasks} tasks; expected --tasks ${tasks}, or --force to begin anew`,
      `--out ${out}: is begonnen met ${tasks} taken; verwacht: --tasks ${tasks}, of --force om opnieuw te beginnen`,
    ),
  );
