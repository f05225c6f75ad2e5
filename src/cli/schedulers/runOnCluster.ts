import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readManifest, startOf, type Manifest } from '../../experiment/batch/manifest.ts';
import type { Plan } from '../../experiment/sweep/plan.ts';
import { runStatuses } from '../../experiment/run/job.ts';
import { eachOf } from '../../model/eachOf.ts';
import { words } from '../../words/words.ts';
import { manifestName, type Beginning } from '../batch/folder.ts';
import { watchInterruption } from '../batch/interruption.ts';
import { checkParts, type LoadedBatch } from '../batch/loadBatch.ts';
import { writingProblem } from '../batch/noRoom.ts';
import { manifestIn } from '../batch/readFolder.ts';
import { printSummary } from '../batch/summary.ts';
import { timingsOf } from '../batch/timings.ts';
import { openProgress } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import { clusterJobs } from './clusterJobs.ts';
import { openClusterFolder, type ClusterFolder } from './clusterFolder.ts';
import type { Scheduler } from './scheduler.ts';
import { follow } from './follow.ts';
import { journalGrowth } from './journalGrowth.ts';
import { printGaveUp, printLeft, printRetried, printSubmitted } from './messages.ts';

interface Options {
  readonly out: string;
  readonly beginning: Beginning;
  readonly tasks: number | undefined;
  readonly schedulerOptions: readonly string[];
  readonly onError: 'go-on' | 'stop';
  /** Seconds. */
  readonly runTimeout: number | undefined;
  readonly excel: string | undefined;
}

/** Runs a sweep on a cluster, each part as a task, and follows it until the results are there. */
export async function runOnCluster(
  scheduler: Scheduler,
  loaded: LoadedBatch,
  options: Options,
  terminal: Terminal,
): Promise<number> {
  await scheduler.check();
  const { out, beginning, runTimeout, onError, excel } = options;
  // More parts than cells to run would leave some without work.
  const tasks = Math.min(options.tasks ?? 1, loaded.whole.distinctCells);
  if (tasks > 1) checkParts(loaded.whole, '--tasks');
  const partOptions = [
    '--on-error',
    onError,
    ...(runTimeout === undefined ? [] : ['--run-timeout', String(runTimeout)]),
  ];
  const mergeOptions = excel === undefined ? [] : ['--excel', excel];
  try {
    const folder = await openClusterFolder(
      scheduler,
      loaded,
      { out, beginning, tasks, partOptions, mergeOptions },
      terminal,
    );
    try {
      return await submitAndFollow(scheduler, folder, loaded.whole, { ...options, tasks }, terminal);
    } finally {
      await folder.lock.release();
    }
  } catch (error) {
    throw writingProblem(error, out);
  }
}

async function submitAndFollow(
  scheduler: Scheduler,
  { files, alive }: ClusterFolder,
  plan: Plan,
  { out, tasks, schedulerOptions, onError }: Options & { readonly tasks: number },
  terminal: Terminal,
): Promise<number> {
  const begun = Date.now();
  const start = startOf(await manifestIn(files.startFolder));
  const merged = (): Promise<Manifest | undefined> => mergedIn(resolve(out), start);
  const jobs = clusterJobs(
    scheduler,
    files,
    alive ?? { scheduler: scheduler.name, tasks, arrays: [], merge: null },
    schedulerOptions,
  );
  const isDone = alive === undefined && jobs.unfinished().length === 0 && (await merged()) !== undefined;
  if (!alive && !isDone) await jobs.submit(jobs.unfinished(), new Set());
  if (!isDone) printSubmitted(scheduler, jobs.ids(), tasks, alive !== undefined, terminal);

  const growths = Array.from({ length: tasks }, (_, i) => journalGrowth(files.journal(i + 1)));
  const runsNow = async (): Promise<number> => {
    let runs = 0;
    for (const growth of growths) runs += await growth();
    return runs;
  };
  const before = await runsNow();
  let seen = before;
  const progress = await openProgress(Math.max(0, plan.runs.most - before), terminal);
  const interruption = watchInterruption(terminal, leaving);
  try {
    const end = await follow({
      scheduler,
      jobs,
      merged,
      async count() {
        const runs = Math.min(await runsNow(), plan.runs.most);
        for (; seen < runs; seen++) progress.ended();
      },
      retry: onError !== 'stop',
      retried(parts) {
        progress.stop();
        printRetried(parts, terminal);
      },
      signal: interruption.signal,
    });
    progress.stop();
    if (end.kind === 'left') {
      printLeft(scheduler, jobs.ids(), terminal);
      return interruption.exitCode();
    }
    if (end.kind === 'gave up') {
      await printGaveUp(scheduler, files, jobs.ids(), end.parts, terminal);
      return 1;
    }
    const now = Date.now();
    const { status } = end.manifest;
    const counts = eachOf(runStatuses, (name) => status[name] ?? 0);
    const runs = { now: end.manifest.runs - Math.min(before, end.manifest.runs), before };
    printSummary(out, plan, counts, timingsOf({ begun, ran: now, written: now }, runs, tasks), terminal);
    return counts.done === end.manifest.runs ? 0 : 1;
  } finally {
    progress.stop();
    interruption.stop();
  }
}

/** The manifest of the results, once these are of this very batch. */
async function mergedIn(folder: string, start: string): Promise<Manifest | undefined> {
  const text = await readFile(join(folder, manifestName), 'utf8').catch(() => '');
  const read = readManifest(text);
  return read.ok && !read.manifest.shard && startOf(read.manifest) === start ? read.manifest : undefined;
}

const leaving = words(
  'no longer following the jobs; once more stops at once',
  'volgt de taken niet langer; nog een keer stopt meteen',
);
