import { useEffect } from 'preact/hooks';
import { words } from '../../words/words.ts';
import { undoEdit } from './actions/editing.ts';
import { save } from './actions/files.ts';
import { takeUpdate } from './offline.ts';
import { retry } from './runs.ts';
import { ActionButton } from '../parts/ActionButton.tsx';
import type { NoticeAction } from './state.ts';
import { setSession, useStore } from './store.ts';
import { useVoice } from '../parts/say.ts';

const text = {
  retry: words('Try again', 'Probeer opnieuw'),
  update: words('Take the new version', 'Neem de nieuwe versie'),
  close: words('Close this message', 'Sluit deze melding'),
} as const;

/** How long a message stays that asks for nothing; what failed stays until someone closes it. */
const STAY = 9_000;
const staying: readonly NoticeAction[] = ['retry', 'update', 'save'];

/** One line at the foot of the page that tells what happened. */
export function Notice() {
  const say = useVoice();
  // A room that follows a story is not asked whether it wants a new version; that waits until the story is over.
  const notice = useStore(({ session: { notice, route } }) =>
    notice?.action === 'update' && route === 'story' ? undefined : notice,
  );
  useEffect(() => {
    if (!notice || (notice.action && staying.includes(notice.action))) return undefined;
    const timer = setTimeout(() => {
      setSession({ notice: undefined });
    }, STAY);
    return () => {
      clearTimeout(timer);
    };
  }, [notice]);
  return (
    <div class="notice-place" role="status">
      {notice && (
        <div class={`notice ${notice.action === 'retry' ? 'failure' : ''}`}>
          <span>{say(notice.text)}</span>
          {notice.action === 'undo' && <ActionButton action={undoEdit} />}
          {notice.action === 'save' && <ActionButton action={save} />}
          {notice.action === 'retry' && (
            <button type="button" class="strong" onClick={retry}>
              {say(text.retry)}
            </button>
          )}
          {notice.action === 'update' && (
            <button type="button" class="strong" onClick={takeUpdate}>
              {say(text.update)}
            </button>
          )}
          <button
            type="button"
            class="quiet"
            aria-label={say(text.close)}
            onClick={() => {
              setSession({ notice: undefined });
            }}
          >
            ×
          </button>
        </div>
      )}
    </div>
  );
}
