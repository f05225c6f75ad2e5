import { foundOf, type Found, type Place } from './found.ts';
import { frozen } from './freeze.ts';
import { misfit, unknownName } from './messages.ts';
import { words } from '../words/words.ts';
import { judged, type Parsed } from './parse.ts';
import { variablePaths } from './paths.ts';
import { issueAt } from './problem.ts';
import { put } from './put.ts';
import type { Level, Scenario } from './scenario.ts';
import { fileOf } from './write.ts';

/**
 * A cell of a sweep: the scenario with other values at some paths, judged like a file. `source` is what issues name:
 * the scenario file, or the CSV file whose line gave the values.
 */
export function withValues(
  scenario: Scenario,
  values: Readonly<Record<string, Level>>,
  source: { readonly file: string; readonly line?: number },
): Parsed {
  const place: Place = { file: source.file, line: source.line ?? 1, column: 1 };
  // Neither sweep nor expectations nor story are about the cell.
  let file: Found = foundOf(fileOf({ ...scenario, sweep: undefined, expect: [], story: undefined }), place);
  const names = variablePaths(file);
  for (const [path, level] of delaysLast(Object.entries(values))) {
    const value = foundOf(level, place);
    if (!names.includes(path)) return refused(place, path, unknownName(path, { what: aPath, names }));
    const changed = put(file, path, value);
    if (changed === undefined) return refused(place, path, misfit(value, { what: aWeek }));
    file = changed;
  }
  return judged(file, []);
}

const delaysLast = (values: readonly [string, Level][]): readonly [string, Level][] =>
  [...values].sort(([a], [b]) => Number(a.startsWith('shift.')) - Number(b.startsWith('shift.')));

const refused = (place: Place, path: string, message: ReturnType<typeof words>): Parsed =>
  frozen({ ok: false, issues: [issueAt(place, path, message)] });

const aPath = words('the path of a number in this scenario', 'het pad van een getal in dit scenario');
const aWeek = words('a value that fits this path', 'een waarde die op dit pad past');
