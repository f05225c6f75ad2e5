import type { Language, Words } from '../words/words.ts';

/** Something in a scenario file that stops it, or that its author should know. */
export interface Issue {
  readonly severity: 'error' | 'warning';
  /** The file as the caller named it, or `--set` for what the command line put in its place. */
  readonly file: string;
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
  /** Dotted; empty for the file as a whole. */
  readonly path: string;
  readonly message: Words;
}

/** The name under which issues of command-line overrides are filed. */
export const overridden = '--set';

/** `file:line:column: path: message`, which editors and terminals make clickable. */
export function formatIssue(issue: Issue, language: Language): string {
  const { file, line, column, path, message } = issue;
  if (file === overridden) return `${overridden} ${path}: ${message[language]}`;
  return `${file}:${line}:${column}: ${path === '' ? '' : `${path}: `}${message[language]}`;
}

/** In the order in which a reader meets them in the file, overrides last; one for each place, errors before warnings. */
export function inOrder(issues: readonly Issue[]): Issue[] {
  const message = new Set<string>();
  const gravestFirst = [...issues].sort((a, b) => gravity(a) - gravity(b));
  const fresh = gravestFirst.filter(({ file, line, column, path }) => {
    const spot = `${file}:${line}:${column}:${path}`;
    return !message.has(spot) && message.add(spot);
  });
  const late = (issue: Issue): number => (issue.file === overridden ? 1 : 0);
  return fresh.sort((a, b) => late(a) - late(b) || a.line - b.line || a.column - b.column);
}

const gravity = (issue: Issue): number => (issue.severity === 'error' ? 0 : 1);
