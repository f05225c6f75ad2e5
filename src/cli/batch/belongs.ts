import type { Plan } from '../../experiment/sweep/plan.ts';
import { words } from '../../words/words.ts';
import { BadInput } from '../badInput.ts';

/**
 * Runs of a scenario that differs in anything but its sweep would stay in a folder's journal for nothing, or be mixed
 * up: throws BadInput where none of the runs that it has, if any, is of the plan.
 */
export function checkBelongs(path: string, keys: Iterable<string>, plan: Plan): void {
  if (!belongs(keys, plan)) throw isOfAnother(path);
}

export function belongs(keys: Iterable<string>, plan: Plan): boolean {
  const known = new Set([...keys].map((key) => key.slice(0, key.lastIndexOf('-'))));
  return known.size === 0 || plan.filed.some(({ identity }) => known.has(identity));
}

const isOfAnother = (path: string): BadInput =>
  new BadInput(
    words(
      `--out ${path}: its runs are of another scenario, seed or engine; expected the file that it was begun with, --force to replace it, or a new folder`,
      `--out ${path}: de doorrekeningen daarin zijn van een ander scenario, een andere startwaarde of een andere engine; verwacht: het bestand waarmee het begon, --force om hem te vervangen, of een nieuwe map`,
    ),
  );
