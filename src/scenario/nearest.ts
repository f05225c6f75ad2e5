import { distance } from 'fastest-levenshtein';

/** The name that someone may have meant by `given`, or none when nothing comes close. */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  if (typed.length > 80) return undefined;
  const wanted = plainly(typed);
  let best: string | undefined;
  let least = Math.max(2, Math.floor(typed.length / 3)) + 1;
  for (const name of names) {
    const candidate = plainly(name);
    const away = abbreviates(wanted, candidate) ? 1 : distance(wanted, candidate);
    // Otherwise two letters off would turn any short word into another.
    if (away < least && away < name.length - 1) {
      best = name;
      least = away;
    }
  }
  return best;
}

const plainly = (name: string): string => name.toLowerCase().replaceAll(/[-_ ]/g, '');

/** `relapse` for `leading.relapse`, `assumptions.relapse` for `assumptions.leading.relapse`, `harvest` for `harvesting`. */
function abbreviates(wanted: string, candidate: string): boolean {
  if (wanted.length >= 4 && !wanted.includes('.') && !candidate.includes('.')) return candidate.startsWith(wanted);
  const parts = wanted.split('.');
  const full = candidate.split('.');
  if (parts.length >= full.length || parts[parts.length - 1] !== full[full.length - 1]) return false;
  let next = 0;
  for (const part of full) if (part === parts[next]) next++;
  return next === parts.length;
}
