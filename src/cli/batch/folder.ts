import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileNamesOf } from '../../experiment/batch/batchFiles.ts';
import { formats } from '../../experiment/tables/formats/index.ts';
import { words } from '../../words/words.ts';
import { BadInput } from '../badInput.ts';
import { codeOf } from '../errorCode.ts';
import { makeFolder } from '../sink.ts';
import { takeLock, type Lock } from './lock.ts';

/** Names of what a batch puts in its folder. */
export const journalName = 'journal.jsonl';
export const manifestName = 'manifest.json';
/** What a batch was started with that has not been finished yet, in the form of a manifest of no runs. */
export const begunName = 'begun.json';
export const timingsName = 'timings.json';
const lockName = 'lock.json';
export const clusterName = 'cluster';

/** What is there when a batch begins. */
export type Beginning = 'new' | 'resume' | 'force';

/** A folder that this process alone writes to, until it is closed. */
export interface BatchFolder {
  readonly path: string;
  readonly journal: string;
  close(): Promise<void>;
}

/**
 * Opens a folder for a batch. Throws BadInput where it holds anything and neither --resume nor --force was given, where
 * --resume finds files but no journal, and where another process is at work in it.
 */
export async function openBatchFolder(path: string, beginning: Beginning): Promise<BatchFolder> {
  const found = await filesIn(path);
  if (beginning === 'new' && found.length > 0) throw isTaken(path, found);
  if (beginning !== 'new' && found.length > 0 && !found.some(isOurs)) throw isForeign(path, beginning);
  try {
    await makeFolder(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BadInput(
      words(`--out ${path}: cannot be made (${reason})`, `--out ${path}: is niet te maken (${reason})`),
    );
  }
  const lock: Lock = await takeLock(join(path, lockName), path);
  if (beginning === 'force') {
    for (const name of found.filter((one) => isOurs(one) && one !== lockName)) {
      await rm(join(path, name), { force: true, recursive: name === clusterName });
    }
  }
  return { path, journal: join(path, journalName), close: () => lock.release() };
}

/** Files that a batch makes, half-written ones included; a folder that has others as well keeps them. */
function isOurs(name: string): boolean {
  const whole = name.endsWith('.part') ? name.slice(0, -'.part'.length) : name;
  const own = [
    journalName,
    manifestName,
    begunName,
    timingsName,
    lockName,
    clusterName,
    ...formats.flatMap((format) => fileNamesOf(format)),
  ];
  return own.includes(whole);
}

/** Nothing where there is no such folder yet. */
async function filesIn(path: string): Promise<readonly string[]> {
  try {
    return await readdir(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return [];
    const reason = error instanceof Error ? error.message : String(error);
    throw new BadInput(
      words(
        `--out ${path}: cannot be read as a folder (${reason})`,
        `--out ${path}: is niet als map te lezen (${reason})`,
      ),
    );
  }
}

const isTaken = (path: string, found: readonly string[]): BadInput =>
  found.some(isOurs)
    ? new BadInput(
        words(
          `--out ${path}: holds a batch already; expected --resume to go on with it, --force to replace it, or a new folder`,
          `--out ${path}: bevat al een batch; verwacht: --resume om ermee verder te gaan, --force om hem te vervangen, of een nieuwe map`,
        ),
      )
    : new BadInput(
        words(
          `--out ${path}: is not empty; expected a new or empty folder`,
          `--out ${path}: is niet leeg; verwacht: een nieuwe of lege map`,
        ),
      );

const isForeign = (path: string, beginning: Beginning): BadInput =>
  new BadInput(
    words(
      `--out ${path}: holds files, but no batch to ${beginning === 'resume' ? 'go on with' : 'replace'}; expected the folder of a batch, or a new one`,
      `--out ${path}: bevat bestanden, maar geen batch om ${beginning === 'resume' ? 'mee verder te gaan' : 'te vervangen'}; verwacht: de map van een batch, of een nieuwe`,
    ),
  );
