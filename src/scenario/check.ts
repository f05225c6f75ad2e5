import { at, plain, type Found } from './found.ts';
import type { Problem } from './problem.ts';
import { problemsInPlace } from './rules.ts';
import { scenarioFile, type ScenarioFile } from './schema.ts';
import { problemsOf } from './zodProblems.ts';

export interface Checked {
  readonly problems: readonly Problem[];
  /** Where the schema found nothing wrong. */
  readonly file: ScenarioFile | undefined;
}

/** What was looked at before, but for these sections. */
export interface Before {
  readonly sections: ReadonlySet<string>;
  readonly file?: ScenarioFile;
}

/**
 * A file against the schema and against the rules, but for what a sweep would put in its place. The schema looks only
 * at what it did not look at before.
 */
export function check(tree: Found, before?: Before): Checked {
  const parsed = before ? sectionsOf(tree, before) : wholeOf(tree);
  return { problems: [...parsed.problems, ...problemsInPlace(tree)], file: parsed.file };
}

function wholeOf(tree: Found): Checked {
  const { data, error } = scenarioFile.safeParse(plain(tree));
  return { problems: problemsOf(error?.issues ?? [], tree), file: data };
}

function sectionsOf(tree: Found, { sections, file: before }: Before): Checked {
  const problems: Problem[] = [];
  let file = before;
  for (const name of Object.keys(scenarioFile.shape) as (keyof ScenarioFile)[]) {
    const found = sections.has(name) ? at(tree, [name]) : undefined;
    if (!found) continue;
    const { data, error } = scenarioFile.shape[name].safeParse(plain(found));
    if (error) problems.push(...problemsOf(error.issues, tree, [name]));
    file = error ? undefined : file && { ...file, [name]: data };
  }
  return { problems, file };
}
