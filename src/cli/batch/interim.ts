import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assemble, layoutOf } from '../../experiment/batch/assemble.ts';
import { recordingOf } from '../../experiment/batch/batch.ts';
import { manifestOf, type BatchOptions } from '../../experiment/batch/manifest.ts';
import { runIdentity } from '../../experiment/run/identity.ts';
import type { Cell } from '../../experiment/sweep/cell.ts';
import type { Plan } from '../../experiment/sweep/plan.ts';
import { words } from '../../words/words.ts';
import { BadInput } from '../badInput.ts';
import { begunName, journalName } from './folder.ts';
import { openJournal, type Journal } from './journal.ts';
import { openOutputs } from './outputs.ts';
import { batchOptionsOf, manifestIn } from './readFolder.ts';
import { planIn, resultsIn, type Results } from './results.ts';

/** What there is so far of a batch that is not finished, as tables in a folder of their own. */
export interface Interim {
  readonly results: Results;
  /** Removes the tables. */
  close(): Promise<void>;
}

/**
 * Writes tables of the runs that a batch at work, or one that was stopped, has in its journal; undefined where the
 * folder holds no such batch. The folder itself stays as it is. Of each cell these are the replicates from 0 up to the
 * first that is not there, so that cells can be compared.
 */
export async function openInterim(folder: string): Promise<Interim | undefined> {
  const path = join(folder, begunName);
  if (!existsSync(path) || !existsSync(join(folder, journalName))) return undefined;
  const options = batchOptionsOf(await manifestIn(folder, begunName), folder);
  const journal = await openJournal(join(folder, journalName), { reading: true });
  const tables = await mkdtemp(join(tmpdir(), 'selfsteer-interim-'));
  const close = (): Promise<void> => rm(tables, { recursive: true, force: true });
  try {
    return { results: await resultsSoFar(tables, options, planIn(options, path), journal), close };
  } catch (error) {
    await close();
    throw error;
  } finally {
    await journal.close();
  }
}

async function resultsSoFar(tables: string, options: BatchOptions, whole: Plan, journal: Journal): Promise<Results> {
  const replicates = replicatesIn(journal, whole);
  const has = ({ identity, reference }: Cell): boolean =>
    replicates.has(identity) && (!reference || replicates.has(reference.identity));
  const filed = whole.filed.filter(has);
  if (filed.length === 0) throw nothingYet;
  const plan: Plan = {
    ...whole,
    cells: whole.cells.filter(has),
    references: whole.references.filter(has),
    filed,
    replicates: { ...whole.replicates, least: 1 },
  };
  const layout = layoutOf(plan, options);
  const outputs = await openOutputs(tables, layout, undefined);
  const counts = await assemble(plan, layout, replicates, journal, outputs.tables);
  const files = await outputs.finish();
  await outputs.publish();
  const results = await resultsIn(tables, manifestOf(options, plan, layout, counts, files), options, plan);
  const there = new Set(filed);
  const missing = {
    runs: [...replicates.values()].reduce((sum, count) => sum + count, 0),
    mostRuns: whole.runs.most,
    cells: whole.filed.filter((cell) => !there.has(cell)),
    allCells: whole.filed.length,
  };
  return { ...results, missing };
}

const nothingYet = new BadInput(
  words(
    'the batch has no run that is done yet; try again later',
    'de batch heeft nog geen doorrekening die klaar is; probeer het later nog eens',
  ),
);

/** By identity, of the cells that have any. */
function replicatesIn(journal: Journal, { filed, sweep, replicates }: Plan): ReadonlyMap<string, number> {
  const recording = recordingOf(sweep);
  const counts = new Map<string, number>();
  for (const { identity, weeks } of filed) {
    const isThere = (r: number): boolean => {
      const key = runIdentity(identity, r);
      return journal.has(key, recording, weeks) || journal.wasBrokenOff(key);
    };
    let count = 0;
    while (count < replicates.most && isThere(count)) count++;
    if (count > 0) counts.set(identity, count);
  }
  return counts;
}
