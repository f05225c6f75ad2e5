import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { assemble, layoutOf, type StatusCounts } from '../../experiment/batch/assemble.ts';
import { runIdentity } from '../../experiment/run/identity.ts';
import { manifestOf, manifestText, type BatchOptions } from '../../experiment/batch/manifest.ts';
import type { Plan } from '../../experiment/sweep/plan.ts';
import { begunName, manifestName, type BatchFolder } from './folder.ts';
import type { Journal } from './journal.ts';
import { orderJournal } from './journalOrder.ts';
import { openOutputs, writeWhole } from './outputs.ts';

/** Writes all tables from the journal, then the manifest: where that is, all else is complete. */
export async function publish(
  folder: BatchFolder,
  options: BatchOptions,
  plan: Plan,
  replicates: ReadonlyMap<string, number>,
  journal: Journal,
  excel: string | undefined,
): Promise<StatusCounts> {
  const layout = layoutOf(plan, options);
  const outputs = await openOutputs(folder.path, layout, excel);
  let counts: StatusCounts;
  try {
    counts = await assemble(plan, layout, replicates, journal, outputs.tables);
    const files = await outputs.finish();
    await orderJournal(folder.journal, journal, plannedRuns(plan, replicates));
    await outputs.publish();
    const manifest = manifestOf(options, plan, layout, counts, files);
    await writeWhole(join(folder.path, manifestName), manifestText(manifest));
    await rm(join(folder.path, begunName), { force: true });
  } catch (error) {
    await outputs.discard();
    throw error;
  }
  return counts;
}

/** Keys of all runs that rows are made of, in their order. */
export function* plannedRuns({ filed }: Plan, replicates: ReadonlyMap<string, number>): Generator<string> {
  for (const { identity } of filed) {
    for (let r = 0; r < (replicates.get(identity) ?? 0); r++) yield runIdentity(identity, r);
  }
}
