import type { Words } from '../../words/words.ts';
import type { Problem } from '../../scenario/problem.ts';
import type { Story } from '../../scenario/story.ts';
import { withScenario } from '../shell/document.ts';
import { storyProblems } from '../shell/scenarioFiles.ts';
import { currentBranch, edit, setResults, store } from '../shell/store.ts';

/** Puts a story into the document. One that a file could not hold is not put there, and the answer says why. */
export function rewrite(story: Story, gesture?: string): Words | undefined {
  const state = store.getState();
  const scenario = currentBranch(state)?.scenario;
  if (!scenario || scenario.story === story) return undefined;
  const before = scenario.story ? storyProblems(scenario.story, scenario.run) : [];
  const fresh = storyProblems(story, scenario.run).find((problem) => !before.some((known) => same(known, problem)));
  if (fresh) return fresh.message;
  const next = { ...scenario, story };
  // A story changes no number, so nobody has to live through the weeks again.
  const { trajectories, shown } = state.results;
  const known = trajectories.get(scenario);
  if (known)
    setResults({ trajectories: new Map(trajectories).set(next, known), shown: shown === scenario ? next : shown });
  edit((document) => withScenario(document, () => next), gesture);
  return undefined;
}

const same = (one: Problem, other: Problem): boolean =>
  one.message.en === other.message.en && one.path.join() === other.path.join();
