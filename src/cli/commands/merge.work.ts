import { join } from 'node:path';
import { runBatch } from '../../experiment/batch/batch.ts';
import type { BatchOptions, Manifest } from '../../experiment/batch/manifest.ts';
import { words } from '../../words/words.ts';
import { BadInput } from '../badInput.ts';
import { journalName, openBatchFolder, timingsName } from '../batch/folder.ts';
import { openJournal, type Journal } from '../batch/journal.ts';
import { checkParts, planFor } from '../batch/loadBatch.ts';
import { writingProblem } from '../batch/noRoom.ts';
import { checkModel, ofThisModel } from '../batch/checkModel.ts';
import { writeWhole } from '../batch/outputs.ts';
import { publish } from '../batch/publish.ts';
import { batchOptionsOf, manifestIn } from '../batch/readFolder.ts';
import { printSummary } from '../batch/summary.ts';
import { timingsOf } from '../batch/timings.ts';
import type { Terminal } from '../terminal.ts';
import type { MergeOptions } from './merge.ts';

/** Joins the journals of all parts and writes the tables from them. */
export async function run(typed: MergeOptions, terminal: Terminal): Promise<number> {
  const { folders, out, resume, force } = typed;
  const begun = Date.now();
  const manifests = await Promise.all(folders.map((folder) => manifestIn(folder)));
  for (const [f, { model }] of manifests.entries()) checkModel(folders[f], model, ofThisModel);
  checkComplete(folders, manifests);
  const options: BatchOptions = { ...batchOptionsOf(manifests[0], folders[0]), shard: undefined };
  const plan = planFor(options, folders[0], terminal);
  if (!plan) return 2;
  if (folders.length > 1) checkParts(plan, 'merge');
  const folder = await openBatchFolder(out, resume ? 'resume' : force ? 'force' : 'new');
  try {
    const journal = await openJournal(folder.journal);
    try {
      for (const part of folders) await copyRuns(join(part, journalName), journal);
      const end = await runBatch({
        plan,
        store: {
          ...journal,
          has: (key, wanted, weeks) => journal.has(key, wanted, weeks) || journal.wasBrokenOff(key),
        },
        pool: { size: 1, run: () => Promise.reject(missingRun(folders)) },
        signal: new AbortController().signal,
        stopOnTrouble: false,
        watch: { expect: () => undefined, ended: () => undefined },
      });
      if (end.kind === 'stopped') throw missingRun(folders);
      const ran = Date.now();
      const counts = await publish(folder, options, plan, end.replicates, journal, typed.excel);
      const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
      const timings = timingsOf({ begun, ran, written: Date.now() }, { now: 0, before: all }, 1);
      await writeWhole(join(folder.path, timingsName), `${JSON.stringify(timings, null, 2)}\n`);
      printSummary(folder.path, plan, counts, timings, terminal);
      return counts.done === all ? 0 : 1;
    } finally {
      await journal.close();
    }
  } catch (error) {
    throw writingProblem(error, out);
  } finally {
    await folder.close();
  }
}

/** Throws where the folders are not all parts of one batch, each once. */
function checkComplete(folders: readonly string[], manifests: readonly Manifest[]): void {
  const [first] = manifests;
  const places = new Map<number, string>();
  for (const [f, manifest] of manifests.entries()) {
    const { shard } = manifest;
    if (!shard) throw noPart(folders[f]);
    if (!isOfOne(manifest, first)) throw isOfAnother(folders[0], folders[f]);
    const twin = places.get(shard.index);
    if (twin !== undefined) throw isTwice(shard.index, twin, folders[f]);
    places.set(shard.index, folders[f]);
  }
  const of = first.shard?.of ?? 0;
  const missing = Array.from({ length: of }, (_, i) => i + 1).filter((index) => !places.has(index));
  if (missing.length > 0) throw areMissing(missing, of);
}

const isOfOne = (a: Manifest, b: Manifest): boolean =>
  a.engine === b.engine &&
  a.scenario.hash === b.scenario.hash &&
  a.reference?.hash === b.reference?.hash &&
  a.chance === b.chance &&
  a.shard?.of === b.shard?.of &&
  JSON.stringify(a.list) === JSON.stringify(b.list);

async function copyRuns(path: string, into: Journal): Promise<void> {
  const part = await openJournal(path);
  try {
    for (const key of part.keys()) {
      const found = await part.entry(key);
      if (found) await into.add(key, found.outcome, found.recording);
    }
  } finally {
    await part.close();
  }
}

const noPart = (folder: string) =>
  new BadInput(
    words(
      `${folder}: is a whole batch, no part; expected the folders of --shard 1/n to n/n`,
      `${folder}: is een hele batch, geen deel; verwacht: de mappen van --shard 1/n tot en met n/n`,
    ),
  );
const isOfAnother = (first: string, folder: string) =>
  new BadInput(
    words(
      `${folder}: is part of another batch than ${first} (other scenario, engine or number of parts)`,
      `${folder}: is deel van een andere batch dan ${first} (ander scenario, andere engine of ander aantal delen)`,
    ),
  );
const isTwice = (index: number, one: string, other: string) =>
  new BadInput(
    words(`${other}: is part ${index}, which ${one} is too`, `${other}: is deel ${index}, en dat is ${one} ook al`),
  );
const areMissing = (missing: readonly number[], of: number) =>
  new BadInput(
    words(
      `found parts of ${of} without ${missing.join(', ')}; expected the folders of all`,
      `gevonden: delen van ${of} zonder ${missing.join(', ')}; verwacht: de mappen van alle delen`,
    ),
  );
const missingRun = (folders: readonly string[]) =>
  new BadInput(
    words(
      `${folders.join(', ')}: runs are missing; do these parts again with --resume`,
      `${folders.join(', ')}: er ontbreken doorrekeningen; doe deze delen opnieuw met --resume`,
    ),
  );
