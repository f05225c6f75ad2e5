import { distance } from 'fastest-levenshtein';

/** The name that someone may have meant by `given`, or none when nothing comes close. */
export function nearest(given: string, names: readonly string[]): string | undefined {
  if (given.length > 80) return undefined;
  const wanted = plainly(given);
  let best: string | undefined;
  let least = Math.max(2, Math.floor(given.length / 3)) + 1;
  for (const name of names) {
    const candidate = plainly(name);
    const away = candidate.endsWith(`.${wanted}`) ? 1 : distance(wanted, candidate);
    // Otherwise two letters off would turn any short word into another.
    if (away < least && away < name.length - 1) {
      best = name;
      least = away;
    }
  }
  return best;
}

const plainly = (name: string): string => name.toLowerCase().replaceAll(/[-_ ]/g, '');
