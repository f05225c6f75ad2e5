import seedrandom from 'seedrandom';
import type { Key } from './draw.ts';

/** The key of a run. `seed` is any text (a number in a file counts as its decimal text), `replicate` counts from 0. */
export function keyOf(seed: string, replicate: number): Key {
  const generator = seedrandom(`${seed}#${replicate}`);
  const k0 = generator.int32() >>> 0;
  const k1 = generator.int32() >>> 0;
  return [k0, k1];
}

/** A key as files and messages show it: 16 hexadecimal digits. */
export const keyText = (key: Key): string => key.map((word) => word.toString(16).padStart(8, '0')).join('');
