import type { Found, Place } from './found.ts';
import { ofEveryDesign } from './designs/form.ts';
import { designs } from './designs/index.ts';
import { overridden, type Issue } from './issues.ts';
import { unknownName } from './messages.ts';
import { words } from '../words/words.ts';
import { alwaysVariable, variablePaths } from './paths.ts';
import { issueAt } from './problem.ts';
import { put } from './put.ts';
import { readValue } from './read.ts';

/** One `path=value` of the command line. */
export interface Override {
  readonly path: string;
  readonly value: string;
}

/** What a sweep may say, but for what it varies: that lies deeper. */
const sweepKeys = [
  ...new Set([...Object.keys(ofEveryDesign()), ...designs.flatMap(({ schema }) => Object.keys(schema.shape))]),
].filter((key) => key !== 'vary' && key !== 'rows');

/** Every path that the command line may set in any file; parts of lists and points come on top. */
const settablePaths: readonly string[] = [
  ...alwaysVariable.filter((path) => !path.startsWith('shift.')),
  'title',
  'title.en',
  'title.nl',
  'question',
  'question.en',
  'question.nl',
  'run.seed',
  'run.replicates',
  'phases',
  'events',
  'expect',
  'without',
  'story',
  'sweep',
  ...sweepKeys.map((key) => `sweep.${key}`),
];

const aPath = { what: words('the path of a setting', 'het pad van een instelling') };

/** The file with the command line's values in their places; later ones win. */
export function withOverrides(file: Found, set: readonly Override[]): { file: Found; issues: readonly Issue[] } {
  const place: Place = { file: overridden, line: 1, column: 1 };
  const issues: Issue[] = [];
  let result = file;
  for (const { path, value } of set) {
    const names = [...settablePaths, ...variablePaths(result).filter((name) => !name.startsWith('shift.'))];
    const reading = readValue(value, place, path);
    issues.push(...reading.issues);
    if (!reading.tree) continue;
    const changed = isSettable(path, names) ? put(result, path, reading.tree) : undefined;
    if (changed) result = changed;
    else if (isSettable(path, names)) issues.push(issueAt(place, path, noRoom(path)));
    else issues.push(issueAt(place, path, unknownName(path, { ...aPath, names })));
  }
  return { file: result, issues };
}

const noRoom = (path: string) => {
  const whole = path.split('.').slice(0, -1).join('.');
  return words(
    `nothing in this file can hold ${path}; expected ${whole} as a whole`,
    `niets in dit bestand kan ${path} bevatten; verwacht: ${whole} in zijn geheel`,
  );
};

/** Known paths, points of levers that may be new, and whatever lies in sections that name their own parts. */
const isSettable = (path: string, names: readonly string[]): boolean =>
  names.includes(path) ||
  (/\.-?\d+$/.test(path) && names.includes(path.replace(/\.-?\d+$/, ''))) ||
  /^(sweep\.(vary|rows|replicates)|expect|events|phases|without|story)\./.test(path);
