import type { ComponentChildren } from 'preact';
import { ariaShortcuts, type Action } from '../shell/actions/action.ts';
import { useStore } from '../shell/store.ts';
import { useVoice } from './say.ts';

interface Props {
  readonly action: Action;
  /** A sign in the place of the name; the name is then read out and shown as a hint. */
  readonly sign?: ComponentChildren;
  readonly class?: string;
  readonly pressed?: boolean;
}

/** An action as a button, with its name, its key, and grey where it is not possible. */
export function ActionButton({ action, sign, class: style = 'quiet', pressed }: Props) {
  const say = useVoice();
  const possible = useStore((state) => action.possible?.(state) !== false);
  const name = say(action.name);
  return (
    <button
      type="button"
      class={style}
      aria-label={sign === undefined ? undefined : name}
      title={sign === undefined ? undefined : name}
      aria-keyshortcuts={action.keys.length > 0 ? ariaShortcuts(action.keys) : undefined}
      aria-pressed={pressed}
      disabled={!possible}
      onClick={() => void action.run()}
    >
      {sign ?? name}
    </button>
  );
}
