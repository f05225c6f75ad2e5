import { actions } from './actions/index.ts';
import type { Shortcut } from './actions/action.ts';
import { store } from './store.ts';

/** Keys do what the table of actions says, wherever the focus is, unless the focused thing needs the key itself. */
export function listenToKeys(): void {
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
    const state = store.getState();
    const action = actions.find(({ keys }) => keys.some((shortcut) => fits(shortcut, event)));
    const single = !event.ctrlKey && !event.metaKey;
    if (single && !state.session.singleKeys) return;
    if (!action || takenBy(event) || action.possible?.(state) === false) return;
    event.preventDefault();
    void action.run();
  });
}

function fits({ key, control, shift }: Shortcut, event: KeyboardEvent): boolean {
  if ((event.ctrlKey || event.metaKey) !== (control === true) || event.altKey) return false;
  if (key === '?') return event.key === '?';
  if (event.shiftKey !== (shift === true)) return false;
  return key.length > 1 ? event.code === key : event.key.toLowerCase() === key;
}

/** What a slider, a field or a button does with a key goes first. */
function takenBy(event: KeyboardEvent): boolean {
  const target = event.target instanceof HTMLElement ? event.target : undefined;
  if (!target || event.ctrlKey || event.metaKey) return false;
  if (target.matches('input:not([type=range], [type=checkbox]), textarea, select')) return true;
  const own = ['Space', 'Enter', 'ArrowLeft', 'ArrowRight'].includes(event.code);
  return own && target.matches('input, button, summary, a, [role=tab], [data-keys]');
}
