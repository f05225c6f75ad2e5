import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Words, words } from '../../words/words.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Story } from '../../scenario/story.ts';
import { setSession, useStore } from '../shell/store.ts';
import { freshStep } from './freshSteps.ts';
import { rewrite } from './rewrite.ts';
import { stepAdded, stepCopied, stepMoved, stepRemoved, stepReplaced } from './writing.ts';
import { useVoice } from '../parts/say.ts';
import { StepCard } from './StepCard.tsx';
import { useFocusAfter } from './useFocusAfter.ts';

interface Props {
  readonly story: Story;
  readonly scenario: Scenario;
}

const text = {
  title: words('Steps', 'Stappen'),
  moved: words('This is step {n} of {of} now.', 'Dit is nu stap {n} van {of}.'),
} as const;

const removedNotice = words('The step is removed.', 'De stap is verwijderd.');

/** The steps in their order. One is open at a time. */
export function Steps({ story, scenario }: Props) {
  const say = useVoice();
  const place = useRef<HTMLOListElement>(null);
  const focusAfter = useFocusAfter(place);
  const openStep = useStore(({ session }) => session.openStep);
  const [message, tell] = useState<number | undefined>(undefined);
  useBackAt(place, openStep);
  const of = story.steps.length;

  /** Puts a step before the eyes, open or as it was. */
  const change = (next: Story, open: number | undefined, ...focused: readonly string[]): Words | undefined => {
    const why = rewrite(next);
    if (why) return why;
    setSession({ openStep: open });
    focusAfter(...focused);
    return undefined;
  };
  return (
    <section aria-labelledby="steps-title">
      <h2 id="steps-title">{say(text.title)}</h2>
      <ol ref={place} class="steps">
        {story.steps.map((step, at) => (
          <StepCard
            key={at}
            at={at}
            of={of}
            step={step}
            scenario={scenario}
            open={at === openStep}
            onOpen={() => {
              setSession({ openStep: at === openStep ? undefined : at });
            }}
            onMove={(by) => {
              const to = at + by;
              const open = openStep === at ? to : openStep === to ? at : openStep;
              const there = `[data-step="${to}"] .step-tools`;
              change(
                stepMoved(story, at, by),
                open,
                `${there} .${by < 0 ? 'up' : 'down'}:enabled`,
                `${there} button:enabled`,
              );
              tell(to);
            }}
            onAdd={(kind) => {
              const there = `[data-step="${at + 1}"] .name`;
              change(stepAdded(story, at, freshStep(kind, scenario.run.weeks)), at + 1, there);
            }}
            onCopy={() => {
              change(stepCopied(story, at), at + 1, `[data-step="${at + 1}"] .name`);
            }}
            onRemove={() => {
              change(stepRemoved(story, at), undefined, `[data-step="${Math.min(at, of - 2)}"] .name`);
              setSession({ notice: { text: removedNotice, action: 'undo' } });
            }}
            onWrite={(next, gesture) => rewrite(stepReplaced(story, at, next), gesture)}
          />
        ))}
      </ol>
      <p class="heard" role="status">
        {message !== undefined && say(text.moved, { n: message + 1, of })}
      </p>
    </section>
  );
}

/** Who comes back from trying a step finds the focus at that step. */
function useBackAt(place: { readonly current: HTMLElement | null }, step: number | undefined): void {
  useLayoutEffect(() => {
    if (step !== undefined) place.current?.querySelector<HTMLElement>(`[data-step="${step}"] .name`)?.focus();
  }, []);
}
