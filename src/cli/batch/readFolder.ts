import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readManifest, type BatchOptions, type Manifest, type ScenarioCopy } from '../../experiment/batch/manifest.ts';
import { parseScenario } from '../../scenario/parse.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { formatIssue } from '../../scenario/issues.ts';
import { words } from '../../words/words.ts';
import { BadInput } from '../badInput.ts';
import { manifestName } from './folder.ts';

/** What a folder of results tells of itself. Throws BadInput where it is none, or one that was not finished. */
export async function manifestIn(folder: string, name = manifestName): Promise<Manifest> {
  const path = join(folder, name);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new BadInput(
      words(
        `${path}: cannot be read (${reason}); expected the folder of a batch that was finished`,
        `${path}: is niet te lezen (${reason}); verwacht: de map van een batch die klaar is`,
      ),
    );
  }
  const read = readManifest(text);
  if (read.ok) return read.manifest;
  throw new BadInput(
    words(
      `${path}: is no manifest of a batch (${read.reason})`,
      `${path}: is geen manifest van een batch (${read.reason})`,
    ),
  );
}

/** What the batch of a manifest was started with. Throws BadInput where the scenarios in it were tampered with. */
export function batchOptionsOf(manifest: Manifest, folder: string): BatchOptions {
  const file = join(folder, manifestName);
  return {
    name: manifest.scenario.name,
    scenario: scenarioIn(manifest.scenario, file),
    reference: manifest.reference && {
      name: manifest.reference.name,
      scenario: scenarioIn(manifest.reference, file),
    },
    list: manifest.list,
    independent: manifest.chance === 'independent',
    shard: manifest.shard,
    columnNames: manifest.columnNames,
  };
}

function scenarioIn({ name, text }: ScenarioCopy, file: string): Scenario {
  const parsed = parseScenario(text, { file: `${file} (${name})`, asComputed: true });
  if (parsed.ok) return parsed.scenario;
  const [first] = parsed.issues;
  throw new BadInput(words(formatIssue(first, 'en'), formatIssue(first, 'nl')));
}
