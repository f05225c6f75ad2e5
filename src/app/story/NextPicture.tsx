import { useMemo } from 'preact/hooks';
import { words } from '../../words/words.ts';
import type { Presentation } from '../shell/state.ts';
import { useVoice } from '../parts/say.ts';
import { StageCanvas } from '../stage/StageCanvas.tsx';
import { useTrajectories } from '../stage/useTrajectories.ts';
import { storyStateAt } from './storyState.ts';

const text = {
  next: words('Next: {title}', 'Hierna: {title}'),
  week: words('The picture of the next step, week {week}', 'Het beeld van de volgende stap, week {week}'),
} as const;

/** What the room will see next, so that nobody is surprised in front of it. */
export function NextPicture({ presentation }: { readonly presentation: Presentation }) {
  const say = useVoice();
  const { story, own, shipped } = presentation;
  const at = presentation.step + 1;
  const step = story.steps.at(at);
  const next = useMemo(() => storyStateAt(story, at, own, shipped, false), [story, at, own, shipped]);
  const [trajectory] = useTrajectories(useMemo(() => [next.scenario], [next]));
  if (!step) return null;
  const drawn = step.kind !== 'text' && step.kind !== 'question';
  const week = next.playTo ?? next.playhead;
  return (
    <section class="next-picture">
      {step.title && <p class="hint">{say(text.next, { title: say(step.title) })}</p>}
      {drawn && (
        <figure>
          <figcaption class="hint">{say(text.week, { week })}</figcaption>
          {trajectory ? (
            <StageCanvas trajectory={trajectory} scenario={next.scenario} week={week} />
          ) : (
            <div class="stage-place" aria-busy="true" />
          )}
        </figure>
      )}
    </section>
  );
}
