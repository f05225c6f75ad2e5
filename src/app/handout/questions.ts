import { type Words, words } from '../../words/words.ts';
import type { Story } from '../../scenario/story.ts';

/** For a scenario that brings no questions of its own. */
const usual: readonly Words[] = [
  words(
    'What would you have to let go of first, and what makes that hard?',
    'Wat zou jij als eerste moeten loslaten, en wat maakt dat lastig?',
  ),
  words(
    'Which decision could the team that does the work take from Monday on?',
    'Welk besluit kan het team dat het werk doet vanaf maandag zelf nemen?',
  ),
  words(
    'What do people need to know, and to be able to do, before they can carry that decision?',
    'Wat moeten mensen weten en kunnen om dat besluit te kunnen dragen?',
  ),
  words(
    'What gives direction once nobody gives orders?',
    'Wat geeft richting als niemand meer zegt wat er moet gebeuren?',
  ),
];

/** What to discuss: the questions that the story ends with, or the usual ones. */
export function questionsOf(story: Story | undefined): readonly Words[] {
  const own = story?.steps.flatMap((step) => (step.kind === 'question' ? step.questions : [])) ?? [];
  return own.length > 0 ? own : usual;
}
