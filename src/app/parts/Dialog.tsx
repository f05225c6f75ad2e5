import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { words } from '../../words/words.ts';
import { useVoice } from './say.ts';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

const closeName = words('Close', 'Sluiten');

/** A window over the page; the browser keeps the focus inside and gives it back. */
export function Dialog({ title, onClose, children }: Props) {
  const say = useVoice();
  const place = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    place.current?.showModal();
  }, []);
  return (
    <dialog ref={place} aria-labelledby={id} onClose={onClose}>
      <header>
        <h2 id={id}>{title}</h2>
        <button type="button" class="quiet" onClick={() => place.current?.close()}>
          {say(closeName)}
        </button>
      </header>
      {children}
    </dialog>
  );
}
