import { rename, rm } from 'node:fs/promises';
import { openJournal, type Journal } from './journal.ts';

/**
 * Puts a journal's runs in the order of the plan, so that its bytes tell nothing of which run ended first; runs that
 * the plan does not have follow, by key. The file takes the other's place once it is complete.
 */
export async function orderJournal(path: string, journal: Journal, planned: Iterable<string>): Promise<void> {
  const known = new Set(journal.keys());
  const order = new Set([...planned].filter((key) => known.has(key)));
  for (const key of [...known].filter((one) => !order.has(one)).sort()) order.add(key);
  if (journal.plain && sameOrder(order, known)) return;

  const part = `${path}.part`;
  await rm(part, { force: true });
  const ordered = await openJournal(part);
  try {
    for (const key of order) {
      const found = await journal.entry(key);
      if (found) await ordered.add(key, found.outcome, found.recording);
    }
  } catch (error) {
    await ordered.close();
    await rm(part, { force: true });
    throw error;
  }
  await ordered.close();
  await rename(part, path);
}

function sameOrder(a: Iterable<string>, b: Iterable<string>): boolean {
  const others = b[Symbol.iterator]();
  for (const one of a) if (others.next().value !== one) return false;
  return others.next().done === true;
}
