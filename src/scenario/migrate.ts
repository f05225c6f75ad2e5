import { numberAt, type Found } from './found.ts';
import { words } from '../words/words.ts';
import type { Problem } from './problem.ts';

/** The version of the format that this code writes and understands. */
export const formatVersion = 1;

/** Lifts a file by one version; the first lifts version 1 to 2. */
export type Lift = (file: Found) => Found;
const lifts: readonly Lift[] = [];

/** A file in today's format; a newer one is refused, since half of it might mean something else. */
export function migrated(file: Found, steps = lifts): { file: Found } | { problem: Problem } {
  const newest = steps.length + 1;
  const version = numberAt(file, ['selfsteer']);
  if (version === undefined || !Number.isInteger(version) || version < 1) return { file };
  if (version > newest) return { problem: { path: ['selfsteer'], message: newer(version, newest) } };
  return { file: steps.slice(version - 1).reduce((lifted, lift) => lift(lifted), file) };
}

const newer = (version: number, newest: number) =>
  words(
    `found version ${version} of the format; this program reads up to version ${newest}: update it to open this file`,
    `gevonden: versie ${version} van het formaat; dit programma leest tot en met versie ${newest}: werk het bij om dit bestand te openen`,
  );
