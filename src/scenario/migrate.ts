import { numberAt, type Found } from './found.ts';
import { words } from '../words/words.ts';
import { liftedToModelTwo } from './formatOne.ts';
import type { Problem } from './problem.ts';
import { replaced } from './put.ts';

export interface Lifted {
  readonly file: Found;
  /** What the author should know of it, or what stands in the way. */
  readonly problems: readonly Problem[];
}

/** Lifts a file by one version; the first lifts version 1 to 2. */
export type Lift = (file: Found) => Lifted;
const lifts: readonly Lift[] = [liftedToModelTwo];

/** The version of the format that this code writes and understands; it is that of the model too. */
export const formatVersion = 2;

/** A file in today's format; a newer one is refused, since half of it might mean something else. */
export function migrated(file: Found, steps = lifts): Lifted | { readonly problem: Problem } {
  const newest = steps.length + 1;
  const version = versionOf(file);
  if (version === undefined) return { file, problems: [] };
  if (version > newest) return { problem: { path: ['selfsteer'], message: newer(version, newest) } };
  return steps.slice(version - 1).reduce<Lifted>(
    (before, lift) => {
      const lifted = lift(before.file);
      return { file: lifted.file, problems: [...before.problems, ...lifted.problems] };
    },
    { file, problems: [] },
  );
}

/** An older file with its values as they stand: what was computed of it already was computed of these. */
export const asComputed = (file: Found): Lifted => ({
  file:
    (versionOf(file) ?? formatVersion) < formatVersion
      ? replaced(file, ['selfsteer'], ({ place }) => ({ kind: 'number', place, value: formatVersion, source: '' }))
      : file,
  problems: [],
});

/** Undefined where it is no version that could be: that is left to the schema. */
function versionOf(file: Found): number | undefined {
  const version = numberAt(file, ['selfsteer']);
  return version === undefined || !Number.isInteger(version) || version < 1 ? undefined : version;
}

const newer = (version: number, newest: number) =>
  words(
    `found version ${version} of the format; this program reads up to version ${newest}: update it to open this file`,
    `gevonden: versie ${version} van het formaat; dit programma leest tot en met versie ${newest}: werk het bij om dit bestand te openen`,
  );
