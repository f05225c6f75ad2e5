import { execFile } from 'node:child_process';
import { words } from '../../words/words.ts';
import { BadInput } from '../badInput.ts';

export type Answer = { readonly ok: true; readonly printed: string } | { readonly ok: false; readonly message: string };

/** How long a scheduler that hangs is waited for, in ms. */
const timeout = 120_000;

/** What a program of the scheduler answers. Throws BadInput where it is not installed. */
export function answerOf(program: string, args: readonly string[]): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { timeout, maxBuffer: 256 * 1024 * 1024 };
    execFile(program, args, options, (error, stdout, stderr) => {
      if (!error) resolve({ ok: true, printed: stdout });
      else if (error.code === 'ENOENT') reject(isMissing(program));
      else resolve({ ok: false, message: stderr.trim() === '' ? error.message : stderr });
    });
  });
}

const isMissing = (program: string): BadInput =>
  new BadInput(
    words(
      `${program} is not found on this machine; expected one from which jobs can be submitted`,
      `${program} staat niet op deze machine; verwacht: een machine vanwaar je taken kunt indienen`,
    ),
  );
