import { at, type Found, type Path } from './found.ts';
import { put } from './put.ts';
import { words } from '../words/words.ts';
import type { Problem } from './problem.ts';

const places: readonly Path[] = [
  ['run', 'seed'],
  ['sweep', 'designSeed'],
];

/** Seeds are text. A number without quotes counts as its digits where these are beyond doubt. */
export function withTextSeeds(file: Found): { file: Found; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  let result = file;
  for (const path of places) {
    const seed = at(file, path);
    if (seed?.kind !== 'number') continue;
    if (!beyondDoubt(seed.source)) problems.push({ path, message: doubtful(seed.source) });
    result = put(result, path.join('.'), { kind: 'text', place: seed.place, text: seed.source }) ?? result;
  }
  return { file: result, problems };
}

/** Beyond 2^53 other programs that read the file would change the digits. */
function beyondDoubt(source: string): boolean {
  if (!/^(0|-?[1-9]\d*)$/.test(source)) return false;
  const value = BigInt(source);
  return value <= 2n ** 53n && value >= -(2n ** 53n);
}

const doubtful = (source: string) =>
  words(
    `found the number ${source}; expected text or a plain whole number up to 2^53: put it in quotes ("${source}")`,
    `gevonden: het getal ${source}; verwacht: tekst of een gewoon geheel getal tot en met 2^53: zet het tussen aanhalingstekens ("${source}")`,
  );
