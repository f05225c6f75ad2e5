import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  readonly label: ComponentChildren;
  readonly name?: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A list that opens below its button. It closes on a choice, on Escape, and when the focus goes elsewhere. */
export function Menu({ label, name, class: style = '', children }: Props) {
  const place = useRef<HTMLDetailsElement>(null);
  // A closed list costs nothing while the page around it is drawn many times a second.
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const closeOutside = (event: Event): void => {
      const details = place.current;
      if (details?.open && event.target instanceof Node && !details.contains(event.target)) details.open = false;
    };
    addEventListener('pointerdown', closeOutside);
    addEventListener('focusin', closeOutside);
    return () => {
      removeEventListener('pointerdown', closeOutside);
      removeEventListener('focusin', closeOutside);
    };
  }, []);

  const close = (): void => {
    if (!place.current?.open) return;
    place.current.open = false;
    place.current.querySelector('summary')?.focus();
  };
  return (
    <details
      ref={place}
      class={`menu ${style}`}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
      // Before the choice is carried out: it may take the chosen button off the list.
      onClickCapture={(event) => {
        if (event.target instanceof Element && event.target.closest('.menu-list button, .menu-list a')) close();
      }}
    >
      <summary
        aria-label={name}
        title={name}
        // Drawn before it opens: the next key may already go into the list.
        onClick={() => {
          setOpen(!place.current?.open);
        }}
      >
        {label}
      </summary>
      {open && <div class="menu-list">{children}</div>}
    </details>
  );
}
