import { useId, useRef, useState } from 'preact/hooks';
import { filled } from '../../words/fill.ts';
import { inEach, type Words, words } from '../../words/words.ts';
import { useStore } from '../shell/store.ts';
import { written } from './twoLanguages.ts';
import { moved, removed, replaced } from './writing.ts';
import { useVoice } from '../parts/say.ts';
import { Refused } from './Refused.tsx';
import { useFocusAfter } from './useFocusAfter.ts';
import { WordsField } from './WordsField.tsx';

interface Props {
  readonly title: string;
  /** Of one, with its number: `Answer {n}`. */
  readonly name: Words;
  readonly add: string;
  readonly list: readonly Words[];
  readonly gesture: string;
  /** Answers why the list cannot be taken, if it cannot. */
  readonly onWrite: (list: readonly Words[], gesture?: string) => Words | undefined;
}

const text = {
  up: words('Move up', 'Omhoog'),
  down: words('Move down', 'Omlaag'),
  remove: words('Remove', 'Verwijderen'),
} as const;

/** Texts in an order: answers, questions. */
export function WordsList({ title, name, add, list, gesture, onWrite }: Props) {
  const say = useVoice();
  const id = useId();
  const writeIn = useStore(({ session }) => session.writeIn) ?? 'both';
  const language = writeIn === 'both' ? say.language : writeIn;
  const place = useRef<HTMLFieldSetElement>(null);
  const focusAfter = useFocusAfter(place);
  const [refused, refuse] = useState<Words | undefined>(undefined);
  const change = (next: readonly Words[], ...focused: readonly string[]): void => {
    const why = onWrite(next);
    refuse(why);
    if (!why) focusAfter(...focused);
  };
  const numbered = (n: number): Words => inEach((of) => filled(name[of], { n }));
  const button = (k: number, what: 'up' | 'down' | 'remove'): string => `${say(text[what])}: ${say(numbered(k + 1))}`;
  return (
    <fieldset ref={place} class="words-list" aria-describedby={refused && id}>
      <legend>{title}</legend>
      <ol>
        {list.map((item, k) => (
          <li key={k} data-item={k}>
            <WordsField
              label={say(numbered(k + 1))}
              value={item}
              needed
              gesture={`${gesture} ${k}`}
              onWrite={(value, typing) => (value ? onWrite(replaced(list, k, value), typing) : undefined)}
            />
            <div class="item-tools">
              {([-1, 1] as const).map((by) => {
                const what = by < 0 ? 'up' : 'down';
                return (
                  <button
                    key={what}
                    type="button"
                    class={`quiet ${what}`}
                    aria-label={button(k, what)}
                    title={say(text[what])}
                    disabled={moved(list, k, by) === list}
                    onClick={() => {
                      const there = `[data-item="${k + by}"]`;
                      change(moved(list, k, by), `${there} .${what}:enabled`, `${there} .quiet:enabled`);
                    }}
                  >
                    {by < 0 ? '↑' : '↓'}
                  </button>
                );
              })}
              <button
                type="button"
                class="quiet"
                aria-label={button(k, 'remove')}
                title={say(text.remove)}
                onClick={() => {
                  change(removed(list, k), `[data-item="${Math.min(k, list.length - 2)}"] input`);
                }}
              >
                ×
              </button>
            </div>
          </li>
        ))}
      </ol>
      <button
        type="button"
        onClick={() => {
          const fresh = written(undefined, language, numbered(list.length + 1)[language], language);
          if (fresh) change([...list, fresh], `[data-item="${list.length}"] input`);
        }}
      >
        {add}
      </button>
      <Refused id={id} why={refused} />
    </fieldset>
  );
}
