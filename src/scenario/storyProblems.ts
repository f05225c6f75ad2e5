import { check } from './check.ts';
import { foundOf } from './found.ts';
import type { Problem } from './problem.ts';
import type { Scenario } from './scenario.ts';
import type { Story } from './story.ts';

/** What a file with this story in this run would be refused for. */
export function storyProblems(story: Story, run: Scenario['run']): readonly Problem[] {
  const found = foundOf({ run, story }, { file: 'story', line: 1, column: 1 });
  return check(found, { sections: new Set(['story']) }).problems.filter(
    ({ path, severity }) => path[0] === 'story' && severity !== 'warning',
  );
}
