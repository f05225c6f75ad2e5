/** Undo is a list of what was; a gesture such as a drag counts as one change however many steps it has. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** The gesture that made the present. */
  readonly gesture: string | undefined;
  /** A gesture that was undone while it went on: the rest of it counts no more. */
  readonly broken?: string | undefined;
}

/** More would be kept than anyone goes back. */
const DEPTH = 200;

export const begin = <T>(present: T): History<T> => ({ past: [], present, future: [], gesture: undefined });

/** The next document. With the gesture that made the present one it takes that one's place. */
export function commit<T>(history: History<T>, next: T, gesture?: string): History<T> {
  if (next === history.present || (gesture !== undefined && gesture === history.broken)) return history;
  const goesOn = gesture !== undefined && gesture === history.gesture;
  const past = goesOn ? history.past : [...history.past, history.present].slice(-DEPTH);
  return { past, present: next, future: [], gesture };
}

/** The gesture is over: the next one is a change of its own, even by the same hand. */
export const settle = <T>(history: History<T>): History<T> =>
  history.gesture === undefined && history.broken === undefined
    ? history
    : { ...history, gesture: undefined, broken: undefined };

export function undo<T>(history: History<T>): History<T> {
  if (history.past.length === 0) return history;
  return {
    past: history.past.slice(0, -1),
    present: history.past[history.past.length - 1],
    future: [history.present, ...history.future],
    gesture: undefined,
    broken: history.gesture,
  };
}

export function redo<T>(history: History<T>): History<T> {
  if (history.future.length === 0) return history;
  const [present, ...future] = history.future;
  return { past: [...history.past, history.present], present, future, gesture: undefined };
}
