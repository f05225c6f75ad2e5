import type { Words } from '../../model/define.ts';
import { words } from '../../scenario/messages.ts';
import { store } from '../store.ts';
import { ask } from './notesWindow.ts';
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

/** What they do, for the sheet of keys. */
export const clickerKeys: readonly { readonly keys: readonly string[]; readonly name: Words }[] = [
  { keys: ['PageDown', '→', 'Enter'], name: words('On', 'Verder') },
  { keys: ['PageUp', '←'], name: words('Back', 'Terug') },
  { keys: ['1', '…', '9'], name: words('One more hand; with Shift one less', 'Eén hand erbij; met Shift eraf') },
  { keys: ['B', '.'], name: words('Blank screen', 'Leeg scherm') },
  { keys: ['Esc'], name: words('Leave the story', 'Stop het verhaal') },
];

/** Before any other listener, while a story is on the screen. */
export function listenToClicker(): void {
  addEventListener(
    'keydown',
    (event) => {
      const { route, telling } = store.getState().session;
      if (
        route !== 'story' ||
        !telling ||
        document.querySelector('dialog[open]') ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey
      )
        return;
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
      if (!act) {
        // What else keys do is not for in front of a room.
        if (!spared.includes(event.key.toLowerCase()) && !isTyping(event)) event.stopImmediatePropagation();
        return;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
      act();
    },
    { capture: true },
  );
}

/** Keys that keep their meaning: full screen, bigger type, help, play and pause, and those by which one moves about. */
const spared = ['f', 'g', '?', ' ', 'tab', 'shift', 'home', 'end', 'arrowup', 'arrowdown'];

/** The same keys where the notes have the focus, passed on to the window that the room sees. */
export function listenToClickerHere(): () => void {
  const hear = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || (event.code === 'Enter' && isTyping(event))) return;
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code);
    const what = event.key.toLowerCase() === 'b' ? 'blank' : askedBy[event.code];
    if (!what && !digit && event.code !== 'F5') return;
    event.preventDefault();
    if (digit) ask({ selfsteer: 'ask', what: 'vote', option: Number(digit[1]) - 1 });
    else if (what) ask({ selfsteer: 'ask', what });
  };
  addEventListener('keydown', hear);
  return () => {
    removeEventListener('keydown', hear);
  };
}

const askedBy: Readonly<Record<string, 'on' | 'back' | 'blank' | undefined>> = {
  PageDown: 'on',
  ArrowRight: 'on',
  Enter: 'on',
  PageUp: 'back',
  ArrowLeft: 'back',
  Period: 'blank',
};

/** Levers are live during a story: their keys are theirs, and a button is pressed by Enter. */
function isTyping({ target, code }: KeyboardEvent): boolean {
  // A clicker always goes on, whatever was touched last.
  if (!(target instanceof HTMLElement) || code === 'PageDown' || code === 'PageUp') return false;
  if (target.matches('input:not([type=range]), textarea, select')) return true;
  if (target.matches('input[type=range]')) return code.startsWith('Arrow');
  return code === 'Enter' && target.matches('button, a, summary');
}
