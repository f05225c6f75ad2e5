import { check, type Before } from './check.ts';
import type { Found } from './found.ts';
import { frozen } from './freeze.ts';
import { inOrder, type Issue } from './issues.ts';
import { limits } from './limits.ts';
import { words } from '../words/words.ts';
import { asComputed, migrated } from './migrate.ts';
import { withOverrides, type Override } from './override.ts';
import { issueAt, issueOf } from './problem.ts';
import { read } from './read.ts';
import { scenarioOf } from './resolve.ts';
import type { Scenario } from './scenario.ts';
import { withTextSeeds } from './seeds.ts';
import { spread } from './spread.ts';
import { sweepProblems } from './sweepCells.ts';

export type Parsed =
  | { readonly ok: true; readonly scenario: Scenario; readonly warnings: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

export interface ParseOptions {
  /** As issues should name it. */
  readonly file: string;
  /** `path=value` of the command line; checked like the file's own. */
  readonly set?: readonly Override[];
  /** For what was computed already: values of an older format stay those of its model. */
  readonly asComputed?: boolean;
}

/** A scenario file in YAML or JSON: either all that is wrong with it, or what it means. Never throws, whatever the text. */
export function parseScenario(text: string, { file, set = [], ...options }: ParseOptions): Parsed {
  const { tree, issues } = read(text, file);
  if (!tree) return { ok: false, issues: shown(issues) };
  const lifted = options.asComputed ? asComputed(tree) : migrated(tree);
  if ('problem' in lifted) return { ok: false, issues: [issueOf(lifted.problem, tree)] };
  const whole = spread(lifted.file);
  const overrides = withOverrides(whole.file, set);
  const seeds = withTextSeeds(overrides.file);
  return judged(seeds.file, [
    ...issues,
    ...lifted.problems.map((problem) => issueOf(problem, tree)),
    ...whole.problems.map((problem) => issueOf(problem, whole.file)),
    ...overrides.issues,
    ...seeds.problems.map((problem) => issueOf(problem, seeds.file)),
  ]);
}

/** What a tree means, unless there are errors: those found while it was made, its own, or those of its sweep. */
export function judged(tree: Found, made: readonly Issue[], before?: Before): Parsed {
  const checked = check(tree, before);
  const issues = [...made, ...[...checked.problems, ...sweepProblems(tree)].map((problem) => issueOf(problem, tree))];
  const refused = issues.some((issue) => issue.severity === 'error');
  if (refused || !checked.file) return { ok: false, issues: shown(issues) };
  return { ok: true, scenario: frozen(scenarioOf(checked.file)), warnings: shown(issues) };
}

/** A file that is no scenario at all would otherwise give as many issues as it has lines. */
function shown(issues: readonly Issue[]): readonly Issue[] {
  const sorted = inOrder(issues);
  if (sorted.length <= limits.issues) return frozen(sorted);
  const kept = sorted.slice(0, limits.issues);
  const last = kept[kept.length - 1];
  const rest = words(
    `and more: only the first ${limits.issues} issues are shown`,
    `en meer: alleen de eerste ${limits.issues} meldingen worden getoond`,
  );
  return frozen([...kept, issueAt({ file: last.file, line: last.line, column: last.column }, '', rest)]);
}
