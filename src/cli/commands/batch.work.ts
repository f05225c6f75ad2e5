import { join } from 'node:path';
import { runBatch, type BatchEnd } from '../../experiment/batch/batch.ts';
import { words } from '../../words/words.ts';
import { BadInput } from '../badInput.ts';
import { checkBelongs } from '../batch/belongs.ts';
import { printEstimate } from '../batch/estimate.ts';
import { begunName, openBatchFolder, timingsName, type BatchFolder } from '../batch/folder.ts';
import { watchInterruption } from '../batch/interruption.ts';
import { openJournal, type Journal } from '../batch/journal.ts';
import { loadBatch, type LoadedBatch } from '../batch/loadBatch.ts';
import { writingProblem } from '../batch/noRoom.ts';
import { writeWhole } from '../batch/outputs.ts';
import { plannedRuns, publish } from '../batch/publish.ts';
import { startText } from '../batch/startText.ts';
import { printStopped, printSummary } from '../batch/summary.ts';
import { timingsOf } from '../batch/timings.ts';
import { schedulerOf } from '../schedulers/index.ts';
import { checkEngineOptions } from '../schedulers/refusals.ts';
import { runOnCluster } from '../schedulers/runOnCluster.ts';
import { openProgress } from '../progress.ts';
import { harmless, type Terminal } from '../terminal.ts';
import { openPool, threadsFor, workersOr } from '../pool.ts';
import type { BatchCommandOptions } from './batch.ts';

/** Runs the sweep of each file into a folder: what is done before is not done again, and what is done now is never lost. */
export async function run(typed: BatchCommandOptions, terminal: Terminal): Promise<number> {
  checkEngineOptions(typed);
  const works = await worksIn(typed, terminal);
  if (!works) return 2;
  let code = 0;
  for (const work of works) {
    if (works.length > 1) terminal.print(`${harmless(work.loaded.options.name)}:`);
    code = Math.max(code, await runOne(work, typed, terminal));
    // Ctrl-C, or a run that failed where that stops the rest.
    if (code > 1 || (code > 0 && typed.onError === 'stop')) return code;
  }
  return code;
}

/** A file with all that it names, and where its results go. */
interface Work {
  readonly loaded: LoadedBatch;
  readonly out: string | undefined;
  /** What planning took, in ms. */
  readonly planning: number;
}

/** All of them, before any begins; undefined where one is not right. Several files have a folder each. */
async function worksIn(typed: BatchCommandOptions, terminal: Terminal): Promise<readonly Work[] | undefined> {
  const { files, out } = typed;
  const works: Work[] = [];
  for (const file of files) {
    const begun = performance.now();
    const loaded = await loadBatch(file, typed, terminal);
    if (!loaded) return undefined;
    const { name } = loaded.options;
    if (works.some((work) => work.loaded.options.name === name)) throw twice(name);
    const own = out !== undefined && files.length > 1 ? join(out, name) : out;
    works.push({ loaded, out: own, planning: performance.now() - begun });
  }
  return works;
}

async function runOne(
  { loaded, out, planning }: Work,
  typed: BatchCommandOptions,
  terminal: Terminal,
): Promise<number> {
  if (typed.dryRun) {
    const workers = workersOr(typed.tasks ?? typed.workers);
    await printEstimate(loaded, { workers, planning, excel: typed.excel }, terminal);
    return 0;
  }
  const { resume, force, engine } = typed;
  if (out === undefined) throw noFolder;
  if (resume && force) throw bothWays;
  const beginning = resume ? 'resume' : force ? 'force' : 'new';
  const scheduler = schedulerOf(engine);
  if (scheduler) return await runOnCluster(scheduler, loaded, { ...typed, out, beginning }, terminal);
  const folder = await openBatchFolder(out, beginning);
  try {
    const journal = await openJournal(folder.journal);
    try {
      return await runInto(folder, journal, loaded, typed, terminal);
    } finally {
      await journal.close();
    }
  } catch (error) {
    throw writingProblem(error, out);
  } finally {
    await folder.close();
  }
}

async function runInto(
  folder: BatchFolder,
  journal: Journal,
  loaded: LoadedBatch,
  typed: BatchCommandOptions,
  terminal: Terminal,
): Promise<number> {
  const { options, plan } = loaded;
  await checkBelongs(folder.path, journal.keys(), loaded);
  await writeWhole(join(folder.path, begunName), startText(options, plan));
  const workers = threadsFor(plan.runs.most, typed.workers);
  const begun = Date.now();
  const done = new Set<string>();
  const interruption = watchInterruption(terminal);
  const progress = await openProgress(0, terminal);
  const pool = openPool(workers, typed.runTimeout);
  let end: BatchEnd;
  try {
    end = await runBatch({
      plan,
      store: journal,
      pool,
      signal: interruption.signal,
      stopOnTrouble: typed.onError === 'stop',
      watch: {
        expect: progress.expect,
        ended(cost, key) {
          done.add(key);
          progress.ended(cost);
        },
      },
    });
  } finally {
    progress.stop();
    interruption.stop();
    await pool.close();
  }
  const ran = Date.now();
  if (end.kind === 'stopped') {
    printStopped(folder.path, done.size, end.trouble, terminal);
    return end.trouble ? 1 : interruption.exitCode();
  }
  const counts = await publish(folder, options, plan, end.replicates, journal, typed.excel);
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  let before = 0;
  for (const key of plannedRuns(plan, end.replicates)) if (!done.has(key)) before++;
  const timings = timingsOf({ begun, ran, written: Date.now() }, { now: done.size, before }, workers);
  await writeWhole(join(folder.path, timingsName), `${JSON.stringify(timings, null, 2)}\n`);
  printSummary(folder.path, plan, counts, timings, terminal);
  return counts.done === all ? 0 : 1;
}

const twice = (name: string) =>
  new BadInput(
    words(
      `found two files called ${harmless(name)}; expected another name for each, since folders of results get these`,
      `gevonden: twee bestanden die ${harmless(name)} heten; verwacht: voor elk een andere naam, want zo heten de mappen met resultaten`,
    ),
  );
const noFolder = new BadInput(
  words(
    '--out is missing; expected --out DIR, a new folder for the results (or --dry-run)',
    '--out ontbreekt; verwacht: --out MAP, een nieuwe map voor de resultaten (of --dry-run)',
  ),
);
const bothWays = new BadInput(
  words(
    'found both --resume and --force; expected one of the two',
    'gevonden: zowel --resume als --force; verwacht: een van de twee',
  ),
);
