import type { Words } from '../../../words/words.ts';
import type { State } from '../state.ts';

/** A key or combination. Letters by what they print, everything else (and digits) by where it is on the keyboard. */
export interface Shortcut {
  readonly key: string;
  readonly control?: true;
  readonly shift?: true;
}

/** Something that a person can do: one record gives the button, the key and the line in the help. */
export interface Action {
  readonly id: string;
  readonly name: Words;
  readonly keys: readonly Shortcut[];
  /** Absent: always. */
  readonly possible?: (state: State) => boolean;
  readonly run: () => void | Promise<void>;
}

/** As the attribute aria-keyshortcuts wants it. */
export const ariaShortcuts = (keys: readonly Shortcut[]): string =>
  keys
    .flatMap((shortcut) => (shortcut.control ? ['Control', 'Meta'] : ['']).map((control) => spelled(shortcut, control)))
    .join(' ');

const spelled = ({ key, shift }: Shortcut, control: string): string =>
  [control, shift ? 'Shift' : '', key].filter((part) => part !== '').join('+');

/** As people read it; Apple's keyboards have another key for control. */
export function shownShortcut({ key, control, shift }: Shortcut, apple: boolean): string {
  const signs: Readonly<Record<string, string>> = { ArrowLeft: '←', ArrowRight: '→', Space: '␣' };
  const sign = signs[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  return [control ? (apple ? '⌘' : 'Ctrl') : '', shift ? '⇧' : '', sign].filter((part) => part !== '').join(' ');
}
