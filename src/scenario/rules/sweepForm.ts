import { at, entriesAt, itemsAt, numberAt, plain, type Found, type Path } from '../found.ts';
import { limits } from '../limits.ts';
import { words } from '../../words/words.ts';
import type { Problem } from '../problem.ts';
import { repeated } from './events.ts';
import { weeksOf } from './span.ts';

/** A sweep as a plan: nothing run twice, nothing contradicting itself. What its values do is checked elsewhere. */
export function sweepFormRules(file: Found): Problem[] {
  const sweep = at(file, ['sweep']);
  if (sweep?.kind !== 'mapping') return [];
  const vary = entriesAt(sweep, ['vary']);
  return [
    ...rowsOrFile(sweep),
    ...minimum(sweep),
    ...repeats(itemsAt(sweep, ['record']), ['sweep', 'record']),
    ...repeats(itemsAt(sweep, ['people']), ['sweep', 'people']),
    ...beyond(file, sweep),
    ...repeats(itemsAt(sweep, ['rows']), ['sweep', 'rows']),
    ...overlaps(
      vary.map(([path]) => path),
      ['sweep', 'vary'],
    ),
    ...itemsAt(sweep, ['rows']).flatMap((row, n) =>
      overlaps(
        entriesAt(row, []).map(([path]) => path),
        ['sweep', 'rows', String(n)],
      ),
    ),
    ...vary.flatMap(([path, { value }]) => [
      ...repeats(itemsAt(value, []), ['sweep', 'vary', path]),
      ...risingRange(value, ['sweep', 'vary', path]),
    ]),
  ];
}

function rowsOrFile(sweep: Found): Problem[] {
  const design = at(sweep, ['design']);
  if (design?.kind !== 'text' || design.text !== 'list') return [];
  const both = at(sweep, ['rows']) !== undefined && at(sweep, ['file']) !== undefined;
  const none = at(sweep, ['rows']) === undefined && at(sweep, ['file']) === undefined;
  if (!both && !none) return [];
  const message = words(
    `found ${both ? 'both rows and file' : 'neither rows nor file'}; expected one of the two`,
    `gevonden: ${both ? 'zowel rows als file' : 'rows noch file'}; verwacht: een van de twee`,
  );
  return [{ path: ['sweep'], part: 'key', message }];
}

function minimum(sweep: Found): Problem[] {
  const [min, max] = [numberAt(sweep, ['replicates', 'min']), numberAt(sweep, ['replicates', 'max'])];
  if (min === undefined || max === undefined || min <= max) return [];
  const message = words(
    `found ${max}, below min (${min}); expected at least min`,
    `gevonden: ${max}, lager dan min (${min}); verwacht: minstens min`,
  );
  return [{ path: ['sweep', 'replicates', 'max'], message }];
}

/** Where the length of runs is varied, some reach such a week and others do not. */
function beyond(file: Found, sweep: Found): Problem[] {
  const weeks = weeksOf(file);
  const listed = at(sweep, ['file']) !== undefined;
  const varied = entriesAt(sweep, ['vary']).some(([path]) => path === 'run.weeks');
  const inRows = itemsAt(sweep, ['rows']).some((row) => entriesAt(row, []).some(([path]) => path === 'run.weeks'));
  if (listed || varied || inRows) return [];
  return itemsAt(sweep, ['people']).flatMap((item, n) => {
    const week = item.kind === 'number' ? item.value : 0;
    if (week <= weeks) return [];
    const message = words(
      `found ${week}, after the last week (${weeks}); expected a week of the run`,
      `gevonden: ${week}, na de laatste week (${weeks}); verwacht: een week van de doorrekening`,
    );
    return [{ path: ['sweep', 'people', String(n)], message }];
  });
}

/** The same value twice would be the same runs twice. */
function repeats(items: readonly Found[], path: Path): Problem[] {
  const seen = new Set<string>();
  return items.flatMap((item, n) => {
    const text = JSON.stringify(sorted(plain(item)));
    if (seen.has(text))
      return [{ path: [...path, String(n)], message: repeated(item.kind === 'text' ? item.text : text) }];
    seen.add(text);
    return [];
  });
}

const sorted = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value)
        .map(([key, item]) => [key, sorted(item)])
        .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
    : value;

/** Two values for one number: which of them counts would depend on their order. */
function overlaps(paths: readonly string[], base: Path): Problem[] {
  const all = new Set(paths);
  return paths.flatMap((path) => {
    const parts = path.split('.').slice(0, limits.depth);
    const wider = parts.map((_, n) => parts.slice(0, n).join('.')).find((prefix) => all.has(prefix));
    if (wider === undefined || wider === path) return [];
    const message = words(
      `${path} is part of ${wider}, which is varied too; expected one of the two`,
      `${path} is een deel van ${wider}, dat ook gevarieerd wordt; verwacht: een van de twee`,
    );
    return [{ path: [...base, path], part: 'key' as const, message }];
  });
}

function risingRange(range: Found, path: Path): Problem[] {
  const [from, to] = [numberAt(range, ['from']), numberAt(range, ['to'])];
  if (from === undefined || to === undefined || from < to) return [];
  const message = words(
    `found ${to}, not above from (${from}); expected more than from`,
    `gevonden: ${to}, niet hoger dan from (${from}); verwacht: meer dan from`,
  );
  return [{ path: [...path, 'to'], message }];
}
