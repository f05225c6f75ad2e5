import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BatchOptions, Manifest } from '../../experiment/batch/manifest.ts';
import { computedBy } from '../../experiment/run/identity.ts';
import type { Plan } from '../../experiment/sweep/plan.ts';
import { diff } from '../../scenario/diff.ts';
import { words } from '../../words/words.ts';
import { BadInput } from '../badInput.ts';
import { harmless } from '../terminal.ts';
import { begunName, manifestName } from './folder.ts';
import type { LoadedBatch } from './loadBatch.ts';
import { batchOptionsOf, manifestIn } from './readFolder.ts';

/**
 * Runs of a scenario that differs in anything but its sweep would stay in a folder's journal for nothing, or be mixed
 * up: throws BadInput where none of the runs that it has, if any, is of the plan, and what is asked is no more of the
 * same: other levels, or more weeks. `told` is the folder of the manifest that says what it was begun with.
 */
export async function checkBelongs(
  path: string,
  keys: Iterable<string>,
  { options, whole }: LoadedBatch,
  told = path,
): Promise<void> {
  if (belongs(keys, whole)) return;
  const name = [begunName, manifestName].find((one) => existsSync(join(told, one)));
  if (name === undefined) throw isOfAnother(path);
  const before = await manifestIn(told, name);
  const changes = changesSince(before, batchOptionsOf(before, told), options);
  if (changes.length > 0) throw isChanged(path, changes);
}

export function belongs(keys: Iterable<string>, plan: Plan): boolean {
  const known = new Set([...keys].map((key) => key.slice(0, key.lastIndexOf('-'))));
  return known.size === 0 || plan.filed.some(({ identity }) => known.has(identity));
}

/** A setting that no run of before can be of use under. */
interface Change {
  readonly key: string;
  readonly found: unknown;
  readonly before: unknown;
}

function changesSince(manifest: Manifest, before: BatchOptions, now: BatchOptions): readonly Change[] {
  const own = diff(before.scenario, now.scenario)
    .filter(({ path, left, right }) => !(path === 'run.weeks' && Number(right) > Number(left)))
    .map(({ path, left, right }): Change => ({ key: path, found: right, before: left }));
  const others: readonly Change[] = [
    { key: 'engine', found: computedBy.engine, before: manifest.engine },
    { key: 'model', found: computedBy.model, before: manifest.model },
    { key: '--independent', found: now.independent, before: before.independent },
  ];
  return [...others.filter(({ found, before: old }) => found !== old), ...own.filter(({ key }) => !isOfSize(key))];
}

/** How many runs there are: that changes none of them. */
const isOfSize = (key: string): boolean => key === 'run.replicates';

/** Changes that are named at most. */
const mostNamed = 4;

function isChanged(path: string, changes: readonly Change[]): BadInput {
  const text = (value: unknown): string =>
    harmless(typeof value === 'string' ? value : value === undefined ? '–' : JSON.stringify(value));
  const list = (found: string, expected: string): string =>
    [
      ...changes
        .slice(0, mostNamed)
        .map((change) => `${change.key}: ${found}${text(change.found)}${expected}${text(change.before)}`),
      ...(changes.length > mostNamed ? ['…'] : []),
    ].join('; ');
  return new BadInput(
    words(
      `--out ${path}: its runs cannot be gone on with: ${list('found ', ', where they have ')}; expected that as it was, --force to replace them, or a new folder`,
      `--out ${path}: de doorrekeningen daarin kunnen niet verder: ${list('gevonden: ', ', en daar is het ')}; verwacht: dat zoals het was, --force om ze te vervangen, of een nieuwe map`,
    ),
  );
}

const isOfAnother = (path: string): BadInput =>
  new BadInput(
    words(
      `--out ${path}: its runs are of another scenario, seed or engine, and nothing in it tells which; expected the file that it was begun with, --force to replace it, or a new folder`,
      `--out ${path}: de doorrekeningen daarin zijn van een ander scenario, een andere startwaarde of een andere engine, en niets erin zegt welke; verwacht: het bestand waarmee het begon, --force om hem te vervangen, of een nieuwe map`,
    ),
  );
