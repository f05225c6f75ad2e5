import { readdirSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, extname, isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { words } from '../words/words.ts';
import { nearest } from '../scenario/nearest.ts';
import { BadInput } from './badInput.ts';
import { codeOf } from './errorCode.ts';
import { textOf } from './fileText.ts';

/** The text of a scenario, and how to speak of it. */
export interface ScenarioSource {
  /** Short, for tables and rows: `step-by-step` for `files/step-by-step.yaml`. */
  readonly name: string;
  /** As given, for messages; the path itself for a scenario that comes along. */
  readonly file: string;
  readonly text: string;
  /** Names of other scenarios in it are meant from here. */
  readonly folder: string;
}

/** From dist/cli and dist/chunks as from src/cli. */
const shipped = fileURLToPath(new URL('../../scenarios', import.meta.url));
const stories = join(shipped, 'stories');
const endings = ['.yaml', '.yml'];

/** Names of the scenarios that come along, as the gallery has them; stories have names of their own beside these. */
export const shippedScenarios = (): readonly string[] => namesIn(shipped);

const knownNames = (): readonly string[] => [...shippedScenarios(), ...namesIn(stories)];

const namesIn = (folder: string): readonly string[] =>
  scenarioFilesIn(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => basename(file, '.yaml'));

const shippedFile = (name: string): string => join(namesIn(stories).includes(name) ? stories : shipped, `${name}.yaml`);

/**
 * Reads a scenario by its path (from `folder`, else the working folder), by the name of one that comes along, or `-` for
 * standard input. A file goes before a name. Throws BadInput where there is no text to be had.
 */
export async function readScenario(typed: string, folder = ''): Promise<ScenarioSource> {
  if (typed === '-') return { name: 'stdin', file: '-', text: await textOf('-'), folder: '' };
  const path = folder === '' || isAbsolute(typed) ? typed : join(folder, typed);
  const kind = await kindOf(path, typed);
  if (kind !== 'file') {
    const known = knownNames().find((name) => typed === name || typed === `${name}.yaml`);
    if (known !== undefined) return sourceAt(shippedFile(known));
    throw kind === 'folder' ? isFolder(typed, path) : isMissing(typed, path);
  }
  return sourceAt(path);
}

const sourceAt = async (path: string): Promise<ScenarioSource> => ({
  name: basename(path, extname(path)),
  file: path,
  text: await textOf(path),
  folder: dirname(path),
});

async function kindOf(path: string, typed: string): Promise<'file' | 'folder' | 'missing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EACCES') throw new BadInput(words(`${typed}: no permission to look there`, `${typed}: geen toegang`));
    return 'missing';
  }
}

function isMissing(typed: string, path: string): BadInput {
  const beside = scenarioFilesIn(dirname(path));
  const twin = nearest(basename(typed), beside);
  const found = twin === undefined ? nearest(typed, knownNames()) : join(dirname(typed), twin);
  const [en, nl] = found === undefined ? ['', ''] : [`; did you mean ${found}?`, `; bedoelde je ${found}?`];
  return new BadInput(
    words(
      `${typed}: not found; expected a scenario file or the name of a scenario that comes along${en}`,
      `${typed}: niet gevonden; verwacht: een scenariobestand of de naam van een meegeleverd scenario${nl}`,
    ),
  );
}

function isFolder(typed: string, path: string): BadInput {
  const first = scenarioFilesIn(path).at(0);
  const [en, nl] =
    first === undefined ? ['', ''] : [`, such as ${join(typed, first)}`, `, zoals ${join(typed, first)}`];
  return new BadInput(
    words(
      `${typed}: this is a folder; expected a scenario file${en}`,
      `${typed}: dit is een map; verwacht: een scenariobestand${nl}`,
    ),
  );
}

/** Nothing where the folder cannot be read: names are looked for to help, and never at the cost of another error. */
function scenarioFilesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((file) => endings.includes(extname(file)))
      .sort();
  } catch {
    return [];
  }
}
