import { store } from '../store.ts';
import { leave, stepBack, stepOn, toggleBlank, vote as voteFor } from './telling.ts';

/** A clicker is a keyboard with few keys; F5 is one of them, and must never load the page anew in front of a room. */
const meanings: Readonly<Record<string, (() => void) | undefined>> = {
  PageDown: stepOn,
  ArrowRight: stepOn,
  Enter: stepOn,
  PageUp: stepBack,
  ArrowLeft: stepBack,
  Period: toggleBlank,
  KeyB: toggleBlank,
  F5: () => undefined,
  Escape: leave,
};

/** Before any other listener, while a story is on the screen. */
export function listenToClicker(): void {
  addEventListener(
    'keydown',
    (event) => {
      const { route, telling } = store.getState().session;
      if (route !== 'story' || !telling || event.ctrlKey || event.metaKey || event.altKey) return;
      const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code);
      // By what it prints: where B is differs between keyboards.
      const meaning = event.key.toLowerCase() === 'b' ? toggleBlank : meanings[event.code];
      if (event.code !== 'F5' && event.code !== 'Escape' && isTyping(event)) return;
      const vote =
        digit &&
        (() => {
          voteFor(Number(digit[1]) - 1, event.shiftKey ? -1 : 1);
        });
      const act = vote ?? meaning;
      if (!act) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      act();
    },
    { capture: true },
  );
}

/** Levers are live during a story: their keys are theirs, and a button is pressed by Enter. */
function isTyping({ target, code }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.matches('input:not([type=range]), textarea, select')) return true;
  if (target.matches('input[type=range]')) return code.startsWith('Arrow') || code.startsWith('Page');
  return code === 'Enter' && target.matches('button, a, summary');
}
