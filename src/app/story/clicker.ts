import { type Words, words } from '../../words/words.ts';
import { store } from '../shell/store.ts';
import { ask } from './notesWindow.ts';
import { leave, steer, type Steering } from './presentation.ts';

/** A clicker is a keyboard with few keys. */
const steers: Readonly<Record<string, 'on' | 'back' | 'blank' | undefined>> = {
  PageDown: 'on',
  ArrowRight: 'on',
  Enter: 'on',
  PageUp: 'back',
  ArrowLeft: 'back',
  Period: 'blank',
  KeyB: 'blank',
};

function steeringOf({ code, key, shiftKey }: KeyboardEvent): Steering | undefined {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code);
  if (digit) return { what: 'vote', option: Number(digit[1]) - 1, by: shiftKey ? -1 : 1 };
  // By what it prints: where B is differs between keyboards.
  const what = key.toLowerCase() === 'b' ? 'blank' : steers[code];
  return what && { what };
}

/** What they do, for the sheet of keys. */
export const clickerKeys: readonly { readonly keys: readonly string[]; readonly name: Words }[] = [
  { keys: ['PageDown', '→', 'Enter'], name: words('Next', 'Verder') },
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
      const { route, presentation, singleKeys } = store.getState().session;
      if (route !== 'story' || !presentation || document.querySelector('dialog[open]') || isCombined(event)) return;
      // F5 is a clicker's key, and must never load the page anew in front of a room.
      const ours = event.code === 'F5' || event.code === 'Escape';
      if (!ours && isTyping(event)) return;
      const steering = singleKeys ? steeringOf(event) : undefined;
      // What else keys do is not for in front of a room.
      if (!spared.includes(event.key.toLowerCase())) event.stopImmediatePropagation();
      if (!steering && !ours) return;
      event.preventDefault();
      if (steering) steer(steering);
      else if (event.code === 'Escape' && singleKeys) leave();
    },
    { capture: true },
  );
}

const isCombined = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => ctrlKey || metaKey || altKey;

/** Keys that keep their meaning: full screen, bigger type, help, play and pause, and those by which one moves about. */
const spared = ['f', 'g', '?', ' ', 'tab', 'shift', 'home', 'end', 'arrowup', 'arrowdown'];

/** The same keys where the notes have the focus, passed on to the window that the room sees. */
export function listenToClickerHere(): () => void {
  const hear = (event: KeyboardEvent): void => {
    if (isCombined(event) || isTyping(event)) return;
    const steering = store.getState().session.singleKeys ? steeringOf(event) : undefined;
    if (!steering && event.code !== 'F5') return;
    event.preventDefault();
    if (steering) ask({ selfsteer: 'ask', ...steering });
  };
  addEventListener('keydown', hear);
  return () => {
    removeEventListener('keydown', hear);
  };
}

/** Levers are live during a story: their keys are theirs, and a button is pressed by Enter. */
function isTyping({ target, code }: KeyboardEvent): boolean {
  // A clicker always goes on, whatever was touched last.
  if (!(target instanceof HTMLElement) || code === 'PageDown' || code === 'PageUp') return false;
  if (target.matches('input:not([type=range]), textarea, select')) return true;
  if (target.matches('input[type=range]')) return code.startsWith('Arrow');
  return code === 'Enter' && target.matches('button, a, summary');
}
