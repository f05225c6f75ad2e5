import type { z } from 'zod';
import { at, type Found, type Path } from './found.ts';
import { limits } from './limits.ts';
import { misfit, unknownName } from './messages.ts';
import { prefixAt, type Problem } from './problem.ts';
import { expectedBy } from './schema/expecting.ts';

type ZodIssue = z.core.$ZodIssue;

/** What zod found, in our words: one problem for each place. */
export function problemsOf(issues: readonly ZodIssue[], tree: Found, base: Path = []): Problem[] {
  const problems: Problem[] = [];
  const judged = new Set<string>();
  for (const issue of issues) {
    const path = [...base, ...issue.path.map(String)];
    if (problems.length >= limits.issues) break;
    if (issue.code === 'unrecognized_keys') {
      const expected = expectedBy(issue.message);
      for (const key of issue.keys.slice(0, limits.issues)) {
        const here = [...path, key];
        problems.push({ path: here, part: 'key', message: unknownName(key, expected, prefixAt(tree, here, 'key')) });
      }
    } else if (issue.code === 'invalid_key') {
      const key = path[path.length - 1];
      const expected = expectedBy(issue.issues[0]?.message ?? issue.message);
      problems.push({ path, part: 'key', message: unknownName(key, expected) });
    } else if (issue.code === 'invalid_union' && meant(issue.errors)) {
      problems.push(...problemsOf(meant(issue.errors) ?? [], tree, path));
    } else if (!judged.has(path.join('\0'))) {
      judged.add(path.join('\0'));
      const found = at(tree, path);
      problems.push({ path, part: found ? 'value' : 'key', message: misfit(found, expectedBy(issue.message)) });
    }
  }
  return problems;
}

/** Of the forms that a value may have, the one that its author will have meant: same kind, fewest faults. */
function meant(forms: readonly (readonly ZodIssue[])[]): readonly ZodIssue[] | undefined {
  const same = forms.filter((form) => !form.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type'));
  return same.reduce<readonly ZodIssue[] | undefined>(
    (best, form) => (best === undefined || weight(form) < weight(best) ? form : best),
    undefined,
  );
}

/** A strange name weighs more than a strange value: it says that another form was meant. */
const weight = (form: readonly ZodIssue[]): number =>
  form.reduce((sum, issue) => {
    if (issue.code === 'unrecognized_keys') return sum + 2 * issue.keys.length;
    return sum + (issue.code === 'invalid_key' ? 2 : 1);
  }, 0);
