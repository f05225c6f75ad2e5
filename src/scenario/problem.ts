import type { Words } from '../words/words.ts';
import { placeOf, type Found, type Path, type Place } from './found.ts';
import { overridden, type Issue } from './issues.ts';

/** Something found at a path of the tree; where that is in the file follows from the tree. */
export interface Problem {
  readonly path: Path;
  readonly message: Words;
  /** Whether the key or the value is at fault. */
  readonly part?: 'key' | 'value';
  readonly severity?: 'error' | 'warning';
  /** Where it is, when the tree at hand does not tell. */
  readonly place?: Place;
}

export function issueOf(problem: Problem, tree: Found): Issue {
  const { path, message, part = 'value', severity = 'error', place = placeOf(tree, path, part) } = problem;
  return issueAt(place, path.join('.'), message, severity);
}

export const issueAt = (place: Place, path: string, message: Words, severity: Issue['severity'] = 'error'): Issue => ({
  severity,
  ...place,
  path,
  message,
});

/** What goes before a proposed name: in a file one types the last part, on the command line the whole path. */
export const prefixAt = (tree: Found, path: Path, part: 'key' | 'value'): string =>
  path.length > 1 && part === 'key' && placeOf(tree, path, part).file === overridden
    ? `${path.slice(0, -1).join('.')}.`
    : '';
