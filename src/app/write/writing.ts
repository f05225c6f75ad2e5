import type { Step, StepKind, Story } from '../../scenario/story.ts';
import { freshStep } from './freshSteps.ts';

/** One item of a list a place earlier or later; the same list where there is no such place. */
export function moved<T>(list: readonly T[], at: number, by: 1 | -1): readonly T[] {
  const to = at + by;
  if (at < 0 || at >= list.length || to < 0 || to >= list.length) return list;
  return list.map((item, k) => (k === at ? list[to] : k === to ? list[at] : item));
}

export const replaced = <T>(list: readonly T[], at: number, item: T): readonly T[] =>
  list.map((known, k) => (k === at ? item : known));

const inserted = <T>(list: readonly T[], at: number, item: T): readonly T[] => [
  ...list.slice(0, at),
  item,
  ...list.slice(at),
];

export const removed = <T>(list: readonly T[], at: number): readonly T[] => list.filter((_, k) => k !== at);

const withSteps = (story: Story, steps: readonly Step[]): Story =>
  steps === story.steps ? story : { ...story, steps };

export const stepMoved = (story: Story, at: number, by: 1 | -1): Story => withSteps(story, moved(story.steps, at, by));

export const stepReplaced = (story: Story, at: number, step: Step): Story =>
  withSteps(story, replaced(story.steps, at, step));

/** After step `after`, counted from 0. */
export const stepAdded = (story: Story, after: number, step: Step): Story =>
  withSteps(story, inserted(story.steps, after + 1, step));

export const stepCopied = (story: Story, at: number): Story => stepAdded(story, at, story.steps[at]);

/** The last step stays: a story without steps cannot be told. */
export const stepRemoved = (story: Story, at: number): Story =>
  story.steps.length > 1 ? withSteps(story, removed(story.steps, at)) : story;

/** Another kind of step with the same words around it. */
export function kindChanged(step: Step, kind: StepKind, weeks: number): Step {
  if (step.kind === kind) return step;
  const { title, text, notes, scenario } = step;
  return { ...freshStep(kind, weeks), title, text, notes, scenario };
}
