import { check } from './check.ts';
import { foundOf, type Place } from './found.ts';
import { frozen } from './freeze.ts';
import type { Issue } from './issues.ts';
import { misfit, unknownName } from './messages.ts';
import { words } from '../words/words.ts';
import { judged, type Parsed } from './parse.ts';
import { variablePaths } from './paths.ts';
import { issueAt } from './problem.ts';
import { putAll, sectionOf, type Setting } from './put.ts';
import type { Level, Scenario } from './scenario.ts';
import { fileOf } from './write.ts';

/** What issues of a variant name: the scenario file, or the CSV file whose line gave the values. */
export interface Source {
  readonly file: string;
  readonly line?: number;
}

/** The scenario with other values at some paths, judged like a file: a cell of a sweep. */
export type Variant = (values: Readonly<Record<string, Level>>, source: Source) => Parsed;

/** All variants of a scenario share what they leave as it is: its tree is made once, and what is in it judged once. */
export function variantsOf(scenario: Scenario): Variant {
  // Neither sweep nor expectations nor story are about the cell.
  const whole = foundOf(fileOf({ ...scenario, sweep: undefined, expect: [], story: undefined }), nowhere);
  const names = variablePaths(whole);
  const known = new Set(names);
  const { file } = check(whole);

  return (values, source) => {
    const refused = (path: string, message: ReturnType<typeof words>): Parsed =>
      placed({ ok: false, issues: [issueAt(nowhere, path, message)] }, source);
    const settings = Object.entries(values).map(([path, level]): Setting => [path, foundOf(level, nowhere)]);
    const unknown = settings.find(([path]) => !known.has(path));
    if (unknown) return refused(unknown[0], unknownName(unknown[0], { what: aPath, names }));
    const made = putAll(whole, settings);
    if (!made.ok) return refused(made.path, misfit(made.value, { what: aWeek }));
    const sections = new Set(settings.map(([path]) => sectionOf(path)));
    return placed(judged(made.file, [], file && { sections, file }), source);
  };
}

/** Values of a cell stand in no file; each of its issues gets the place of its source. */
const nowhere: Place = { file: '', line: 1, column: 1 };

function placed(parsed: Parsed, { file, line = 1 }: Source): Parsed {
  const at = (issues: readonly Issue[]) => issues.map((issue) => ({ ...issue, file, line, column: 1 }));
  if (!parsed.ok) return frozen({ ok: false, issues: at(parsed.issues) });
  return parsed.warnings.length === 0 ? parsed : frozen({ ...parsed, warnings: at(parsed.warnings) });
}

const aPath = words('the path of a number in this scenario', 'het pad van een getal in dit scenario');
const aWeek = words('a value that fits this path', 'een waarde die op dit pad past');
