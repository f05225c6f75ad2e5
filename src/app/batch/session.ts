import { recordingOf, runBatch } from '../../experiment/batch/batch.ts';
import { memoryStore, type RunStore } from '../../experiment/batch/runStore.ts';
import { scenarios } from '../shell/gallery.ts';
import { openPool, type PagePool } from '../shell/pool.ts';
import { store } from '../shell/store.ts';
import { newPause, type Pause } from './pause.ts';
import { droppedFile } from './dropped.ts';
import { filesOf, type FileSet } from './outputFiles.ts';
import { nothingDone, type BatchProgress } from './progress.ts';
import { readFiles } from './readFiles.ts';
import { isBusy, notBegun, type BatchState, type BatchStatus, type ReadFile, type ReadyBatch } from './state.ts';

export const workers = (): number => Math.max(1, navigator.hardwareConcurrency);

/** Runs of a file, as long as the file stays what it is: a batch that was stopped goes on where it was. */
const stores = new Map<string, RunStore>();
const made = new Map<string, Promise<ReadonlyMap<string, Blob>>>();

const batchNow = (): BatchState => store.getState().batch;
const change = (changed: Partial<BatchState>): void => {
  store.setState(({ batch }) => ({ batch: { ...batch, ...changed } }));
};
const setStatus = (file: string, changed: Partial<BatchStatus>): void => {
  const { statuses } = batchNow();
  change({ statuses: { ...statuses, [file]: { ...(statuses[file] ?? notBegun), ...changed } } });
};
const statusNow = (file: string): BatchStatus => batchNow().statuses[file] ?? notBegun;

/** The batch at work, and what holds it. */
interface Work {
  readonly file: string;
  readonly stop: AbortController;
  readonly pause: Pause;
}
let work: Work | undefined;

/**
 * Files that were dropped or chosen; one of the same name takes the place of the one before. False while a batch runs:
 * files then stay as they are.
 */
export async function addFiles(files: readonly File[]): Promise<boolean> {
  if (isBusy(batchNow())) return false;
  const fresh = await Promise.all(files.map(droppedFile));
  const names = new Set(fresh.map(({ name }) => name));
  await keepFiles([...batchNow().dropped.filter(({ name }) => !names.has(name)), ...fresh]);
  return true;
}

export const removeFile = (file: string): Promise<void> =>
  keepFiles(batchNow().dropped.filter(({ name }) => name !== file));

async function keepFiles(dropped: BatchState['dropped']): Promise<void> {
  if (isBusy(batchNow())) return;
  const before = new Map(batchNow().files.map((one) => [one.file, one]));
  const files = await readFiles(dropped, scenarios);
  const same = files.filter((one) => isSame(one, before.get(one.file))).map(({ file }) => file);
  for (const file of stores.keys()) if (!same.includes(file)) stores.delete(file);
  made.clear();
  const kept = <T>(all: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(all).filter(([file]) => same.includes(file)));
  change({ dropped, files, statuses: kept(batchNow().statuses), speeds: kept(batchNow().speeds) });
  await measureSpeeds();
}

/** Whether a file's rows would be the same: then its runs are of use still. */
function isSame(now: ReadFile, before: ReadFile | undefined): boolean {
  if (now.kind !== 'batch' || before?.kind !== 'batch') return false;
  const about = ({ options, plan }: ReadyBatch): string => JSON.stringify([options, plan.filed.map(({ id }) => id)]);
  return about(now) === about(before);
}

/** How fast a worker is here is found by letting it do the first run of each file, the second time without warming up. */
async function measureSpeeds(): Promise<void> {
  const pool = openPool(1);
  for (const batch of readyBatches()) {
    if (batchNow().speeds[batch.file] !== undefined) continue;
    const [{ scenario, personWeeks }] = batch.plan.filed;
    let least = Infinity;
    for (let replicate = 0; replicate < 3; replicate++) {
      const begun = performance.now();
      await pool.run({ scenario, replicate, recording: recordingOf(batch.plan.sweep) });
      least = Math.min(least, performance.now() - begun);
    }
    change({ speeds: { ...batchNow().speeds, [batch.file]: (personWeeks * 1_000) / least } });
  }
  pool.close();
}

export const readyBatches = (): readonly ReadyBatch[] => batchNow().files.filter((one) => one.kind === 'batch');

/** Runs batches one after the other, each on all workers. */
export async function run(batches: readonly ReadyBatch[]): Promise<void> {
  if (isBusy(batchNow())) return;
  made.clear();
  for (const { file } of batches) setStatus(file, { stage: 'waiting' });
  const pool = openPool(workers());
  for (const batch of batches) {
    if (statusNow(batch.file).stage === 'waiting') await runOne(batch, pool);
  }
  pool.close();
}

async function runOne(batch: ReadyBatch, pool: PagePool): Promise<void> {
  const { file, plan } = batch;
  const kept = stores.get(file) ?? memoryStore();
  stores.set(file, kept);
  const own: Work = { file, stop: new AbortController(), pause: newPause() };
  work = own;
  const watch = watchOf(file);
  setStatus(file, { stage: 'running', progress: nothingDone, replicates: undefined, failure: undefined });
  try {
    const end = await runBatch({
      plan,
      store: kept,
      pool: {
        size: pool.size,
        async run(job) {
          await own.pause.over();
          return pool.run(job);
        },
      },
      signal: own.stop.signal,
      stopOnTrouble: false,
      watch,
    });
    watch.show();
    if (end.kind === 'complete') setStatus(file, { stage: 'done', replicates: end.replicates });
    else setStatus(file, { stage: 'stopped' });
  } catch (error) {
    setStatus(file, { stage: 'stopped', failure: error instanceof Error ? error.message : String(error) });
  } finally {
    watch.end();
    work = undefined;
  }
}

/** Milliseconds between what is shown. */
const STEP = 200;

function watchOf(file: string) {
  let counted = nothingDone;
  let last = performance.now();
  const show = (): void => {
    const now = performance.now();
    if (statusNow(file).stage !== 'paused') counted = { ...counted, worked: counted.worked + now - last };
    last = now;
    setStatus(file, { progress: counted });
  };
  const timer = setInterval(show, STEP);
  const count = (more: Partial<BatchProgress>): void => {
    counted = { ...counted, ...more };
  };
  return {
    expect(runs: number, cost: number): void {
      count({ runs: counted.runs + runs, cost: counted.cost + cost });
    },
    ended(cost: number, _: string, { status }: { readonly status: string }): void {
      const troubles = counted.troubles + (status === 'done' ? 0 : 1);
      count({ done: counted.done + 1, doneCost: counted.doneCost + cost, troubles });
    },
    show,
    end: () => {
      clearInterval(timer);
    },
  };
}

export function pause(): void {
  if (!work || statusNow(work.file).stage !== 'running') return;
  work.pause.begin();
  setStatus(work.file, { stage: 'paused' });
}

export function goOn(): void {
  if (!work || statusNow(work.file).stage !== 'paused') return;
  setStatus(work.file, { stage: 'running' });
  work.pause.end();
}

/** No new run is begun, in this batch or those after it; what is under way is finished and kept. */
export function stop(): void {
  for (const [file, status] of Object.entries(batchNow().statuses)) {
    if (status?.stage === 'waiting') setStatus(file, { stage: 'ready' });
  }
  if (!work) return;
  setStatus(work.file, { stage: 'stopping' });
  work.stop.abort();
  work.pause.end();
}

export const runsOf = (file: string): RunStore => stores.get(file) ?? memoryStore();

/** All files of a set are written at once, and kept until the batch changes. */
export function madeFiles(batch: ReadyBatch, set: FileSet): Promise<ReadonlyMap<string, Blob>> {
  const { replicates } = statusNow(batch.file);
  if (!replicates) throw new Error(`${batch.file} is not complete`);
  const name = `${set} ${batch.file}`;
  const files = made.get(name) ?? filesOf(batch, replicates, runsOf(batch.file), set);
  made.set(name, files);
  return files;
}
