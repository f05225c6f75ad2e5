import { check } from './check.ts';
import {
  at,
  entriesAt,
  foundOf,
  itemsAt,
  numberAt,
  placeOf,
  type Found,
  type FoundMapping,
  type Path,
} from './found.ts';
import { levelsOf } from './levels.ts';
import { limits } from './limits.ts';
import { misfit, unknownName } from './messages.ts';
import { words } from '../words/words.ts';
import { isShareOfWhole, segmentsOf, variablePaths } from './paths.ts';
import type { Problem } from './problem.ts';
import { putAll, sectionOf, type Setting } from './put.ts';

const aPath = { what: words('the path of a number in this file', 'het pad van een getal in dit bestand') };

/**
 * Whatever a sweep would run is checked before anything runs: each value is put in its place, and the file that
 * results has to be as right as one that someone wrote. What is wrong with the file itself is not said again.
 */
export function sweepProblems(file: Found): Problem[] {
  const sweep = at(file, ['sweep']);
  if (file.kind !== 'mapping' || sweep?.kind !== 'mapping') return [];
  const bare = withoutSweep(file);
  const names = variablePaths(file);
  const known = new Set(names);
  const own = new Set(check(bare).problems.map(textOf));
  const problems: Problem[] = [];

  const strange = (path: string, here: Path): boolean => {
    if (known.has(path)) return false;
    if (problems.length < limits.issues)
      problems.push({ path: here, part: 'key', message: unknownName(path, { ...aPath, names }) });
    return true;
  };
  const attempt = (settings: readonly Setting[], here: Path): void => {
    if (problems.length < limits.issues) problems.push(...consequences(bare, settings, here, own));
  };

  for (const [path, { value }] of entriesAt(sweep, ['vary'])) {
    const here = ['sweep', 'vary', path];
    if (strange(path, here)) continue;
    if (isShareOfWhole(path)) problems.push({ path: here, part: 'key', message: asWhole(path) });
    else for (const [suffix, level] of levelsIn(value)) attempt([[path, level]], [...here, ...suffix]);
  }
  itemsAt(sweep, ['rows']).forEach((row, n) => {
    const here = ['sweep', 'rows', String(n)];
    const settings = entriesAt(row, []).map(([path, { value }]): Setting => [path, value]);
    const wrong = settings.filter(([path]) => strange(path, [...here, path]));
    if (wrong.length === 0) attempt(settings, here);
  });
  return problems;
}

/** Problems that a file gets by some values being put in their places; those of the file before that are in `own`. */
function consequences(file: Found, settings: readonly Setting[], here: Path, own: ReadonlySet<string>): Problem[] {
  const made = putAll(file, settings);
  if (!made.ok) return [{ path: here, message: misfit(made.value, placeFor(made.path)) }];
  const sections = new Set(settings.map(([path]) => sectionOf(path)));
  return check(made.file, { sections })
    .problems.filter((problem) => !own.has(textOf(problem)))
    .map(({ path, message, part = 'value', severity = 'error' }): Problem => {
      const name = path.join('.');
      const direct = settings.find(([set]) => name === set || name.startsWith(`${set}.`));
      if (direct === undefined) {
        const because = words(`with this value, ${name}: ${message.en}`, `met deze waarde, ${name}: ${message.nl}`);
        return { path: here, message: because, severity };
      }
      const inside = path.slice(segmentsOf(direct[0]).length);
      const itself = settings.length === 1 ? [] : [direct[0]];
      return { path: [...here, ...itself, ...inside], message, severity, place: placeOf(made.file, path, part) };
    });
}

const textOf = ({ path, message }: Problem): string => `${path.join('.')}: ${message.en}`;

/** A list's items, the steps between two ends, or the two ends that a random design stays between. */
function levelsIn(value: Found): readonly (readonly [suffix: Path, level: Found])[] {
  if (value.kind === 'list') return value.items.map((item, n) => [[String(n)], item]);
  const [from, to, steps] = ['from', 'to', 'steps'].map((key) => numberAt(value, [key]));
  if (from === undefined || to === undefined || !Number.isFinite(from) || !Number.isFinite(to) || from >= to) return [];
  const whole = steps !== undefined && Number.isInteger(steps) && steps >= 2 && steps <= limits.steps;
  const levels = whole ? levelsOf({ from, to, steps }) : [from, to];
  return levels.map((level, k) => {
    const suffix = k === 0 ? ['from'] : k === levels.length - 1 ? ['to'] : [];
    return [suffix, foundOf(level, at(value, suffix)?.place ?? value.place)];
  });
}

/** Expectations speak of the file itself, not of what a sweep makes of it. */
function withoutSweep(file: FoundMapping): Found {
  const entries = new Map(file.entries);
  for (const section of ['sweep', 'expect', 'story', 'phases']) entries.delete(section);
  return { ...file, entries };
}

const placeFor = (path: string) =>
  path.startsWith('shift.')
    ? { what: words('a whole number of weeks', 'een geheel aantal weken') }
    : { what: words(`a file in which ${path} can stand`, `een bestand waarin ${path} kan staan`) };

const asWhole = (path: string) => {
  const whole = path.split('.').slice(0, -1).join('.');
  return words(
    `shares of a whole are varied together; expected ${whole}: [[…, …, …, …], …]`,
    `delen van een geheel worden samen gevarieerd; verwacht: ${whole}: [[…, …, …, …], …]`,
  );
};
