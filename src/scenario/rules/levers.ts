import { entriesAt, type Found, type Path } from '../found.ts';
import { limits } from '../limits.ts';
import { words } from '../../words/words.ts';
import type { Problem } from '../problem.ts';
import { firstWeekOf } from './span.ts';

/** Points of a lever rise in the order in which they are written, from the first week that is lived. */
export function leverRules(file: Found): Problem[] {
  const first = firstWeekOf(file);
  const within = (path: Path): Problem[] => {
    const entries = entriesAt(file, path);
    return [
      ...weekProblems(
        entries.map(([key]) => key),
        path,
        first,
      ),
      ...entries.flatMap(([key, { value }]) => (value.kind === 'mapping' ? within([...path, key]) : [])),
    ];
  };
  return entriesAt(file, ['levers']).flatMap(([lever]) => within(['levers', lever]));
}

function weekProblems(keys: readonly string[], path: Path, first: number): Problem[] {
  const problems: Problem[] = [];
  let before: number | undefined;
  for (const key of keys) {
    if (!/^-?\d+$/.test(key)) continue;
    const week = Number(key);
    const here = { path: [...path, key], part: 'key' as const };
    if (week < first || week > limits.farWeek) problems.push({ ...here, message: outside(key, first) });
    if (before !== undefined && week <= before) problems.push({ ...here, message: falling(key, before) });
    before = week;
  }
  return problems;
}

const outside = (week: string, first: number) =>
  words(
    `found week ${week}; expected a week from ${first} (the first that is lived) to ${limits.farWeek}`,
    `gevonden: week ${week}; verwacht: een week van ${first} (de eerste die geleefd wordt) tot en met ${limits.farWeek}`,
  );

export const falling = (week: string | number, before: number) =>
  words(
    `found week ${week} after week ${before}; expected rising weeks`,
    `gevonden: week ${week} na week ${before}; verwacht: oplopende weken`,
  );
