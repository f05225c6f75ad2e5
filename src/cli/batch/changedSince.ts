import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Words, words } from '../../words/words.ts';
import { again } from './matchRows.ts';
import type { Results } from './results.ts';

/** What there is to say of a file whose bytes are not those that the manifest tells of. */
export async function changedSince({ folder, manifest }: Results, name: string): Promise<readonly Words[]> {
  const path = join(folder, name);
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  const written = manifest.files.find((file) => file.name === name);
  if (written?.sha256 === hash.digest('hex')) return [];
  const changed = words(
    `${path} was changed after the batch wrote it; ${again.en}`,
    `${path} is veranderd nadat de batch het schreef; ${again.nl}`,
  );
  return [changed];
}
