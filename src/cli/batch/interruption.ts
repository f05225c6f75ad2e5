import { type Words, words } from '../../words/words.ts';
import type { Terminal } from '../terminal.ts';

/** Someone asked the program to stop. */
export interface Interruption {
  readonly signal: AbortSignal;
  /** As a shell tells it: 128 and the number of the signal. */
  readonly exitCode: () => number;
  stop(): void;
}

const numbers = { SIGINT: 2, SIGTERM: 15 } as const;

/**
 * Ctrl-C, or a scheduler's warning, lets what is under way finish, and says so; the second time, the program stops at
 * once.
 */
export function watchInterruption({ language, complain }: Terminal, message: Words = stopping): Interruption {
  const controller = new AbortController();
  let code = 0;
  const on = (name: keyof typeof numbers): void => {
    if (controller.signal.aborted) process.exit(128 + numbers[name]);
    code = 128 + numbers[name];
    complain(message[language]);
    controller.abort();
  };
  const listeners = (['SIGINT', 'SIGTERM'] as const).map((name) => {
    const listener = (): void => {
      on(name);
    };
    process.on(name, listener);
    return () => process.off(name, listener);
  });
  return {
    signal: controller.signal,
    exitCode: () => code,
    stop: () => {
      listeners.forEach((off) => off());
    },
  };
}

const stopping = words(
  'stopping: runs under way are finished and kept; once more stops at once',
  'stopt: doorrekeningen die bezig zijn, worden afgemaakt en bewaard; nog een keer stopt meteen',
);
