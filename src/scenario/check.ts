import { at, plain, type Found } from './found.ts';
import type { Problem } from './problem.ts';
import { problemsInPlace } from './rules.ts';
import { scenarioFile, type ScenarioFile } from './schema.ts';
import { withTextSeeds } from './seeds.ts';
import { spread } from './spread.ts';
import { problemsOf } from './zodProblems.ts';

export interface Checked {
  readonly problems: readonly Problem[];
  /** The tree that the paths of the problems belong to. */
  readonly tree: Found;
  /** Where the schema found nothing wrong. */
  readonly file: ScenarioFile | undefined;
}

/**
 * A file against the schema and against the rules, but for what a sweep would put in its place. With `sections`, the
 * schema looks at these only: the rest was looked at before.
 */
export function check(found: Found, sections?: ReadonlySet<string>): Checked {
  const seeds = withTextSeeds(found);
  const { file: tree, problems } = spread(seeds.file);
  const parsed = sections === undefined ? scenarioFile.safeParse(plain(tree)) : undefined;
  return {
    problems: [
      ...seeds.problems,
      ...problems,
      ...problemsOf(parsed?.error?.issues ?? [], tree),
      ...[...(sections ?? [])].flatMap((section) => sectionProblems(tree, section)),
      ...problemsInPlace(tree),
    ],
    tree,
    file: parsed?.data,
  };
}

function sectionProblems(tree: Found, section: string): Problem[] {
  const schema = Object.entries(scenarioFile.shape).find(([name]) => name === section)?.[1];
  const found = at(tree, [section]);
  const issues = found && schema?.safeParse(plain(found)).error?.issues;
  return issues ? problemsOf(issues, tree, [section]) : [];
}
