import type { Language } from '../words/words.ts';

const codes = { strong: [1, 22], faint: [2, 22], blue: [34, 39], orange: [33, 39] } as const;
export type Style = keyof typeof codes;

/** Where a command says what it found, and how. */
export interface Terminal {
  readonly language: Language;
  /** Columns that a line may fill. */
  readonly width: number;
  readonly colour: boolean;
  /** Someone watches standard error as it comes: the place for progress, and the only case for it. */
  readonly watched: boolean;
  /** To standard output, with a line end. */
  readonly print: (text: string) => void;
  /** To standard error, with a line end. */
  readonly complain: (text: string) => void;
  /** The text itself where there is no colour. */
  readonly paint: (style: Style, text: string) => string;
}

/** A text from a file as it may go to a terminal: what would move the cursor or change colours is shown as a mark. */
export const harmless = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]/g, '\ufffd');

interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

interface Host {
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly env: NodeJS.ProcessEnv;
}

export function terminalOf({ stdout, stderr, env }: Host, language: Language): Terminal {
  const colour = hasColour(stdout, env);
  return {
    language,
    width: widthOf(stdout, env),
    colour,
    watched: stderr.isTTY === true && env['TERM'] !== 'dumb',
    print: (text) => void stdout.write(`${text}\n`),
    complain: (text) => void stderr.write(`${text}\n`),
    paint(style, text) {
      const [on, off] = codes[style];
      return colour ? `\x1b[${on}m${text}\x1b[${off}m` : text;
    },
  };
}

function hasColour(stdout: Stream, { NO_COLOR, FORCE_COLOR, TERM }: NodeJS.ProcessEnv): boolean {
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return !['0', 'false'].includes(FORCE_COLOR);
  return stdout.isTTY === true && TERM !== 'dumb';
}

/** In a pipe as on the classic terminal, so that what is kept looks the same wherever it was made. */
function widthOf({ columns }: Stream, { COLUMNS }: NodeJS.ProcessEnv): number {
  const width = columns ?? Number(COLUMNS);
  return Number.isInteger(width) && width > 0 ? Math.max(40, width) : 80;
}
