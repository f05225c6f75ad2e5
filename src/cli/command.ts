import type { Words } from '../words/words.ts';
import type { Kind } from './kinds.ts';
import type { Terminal } from './terminal.ts';

export interface Argument {
  /** What stands for it in help: FILE. */
  readonly placeholder: Words;
  readonly meaning: Words;
  /** One or more; only the last argument can be. */
  readonly several?: true;
  /** A scenario file or the name of one that comes along: help then lists those. */
  readonly scenario?: true;
}

export interface Option<Value = unknown> {
  readonly placeholder: Words;
  readonly meaning: Words;
  readonly kind: Kind<Value>;
  readonly default?: Value;
  readonly required?: true;
  /** Another name that it had before, without dashes. */
  readonly synonym?: string;
  /** May be given more than once: the lists that are read follow each other, and none is an empty list. */
  readonly repeatable?: true;
}

/** Is there or is not. */
export interface Flag {
  readonly flag: true;
  readonly meaning: Words;
}

/** By name, in the order of help; an option `runTimeout` is written `--run-timeout`. */
export interface Takes {
  readonly arguments: Readonly<Record<string, Argument>>;
  readonly options: Readonly<Record<string, Option | Flag>>;
}

type OptionValue<O extends Option | Flag> = O extends Flag
  ? boolean
  : O extends Option<infer Value>
    ? O extends { readonly required: true } | { readonly repeatable: true } | { readonly default: unknown }
      ? Value
      : Value | undefined
    : never;

/** What someone gave, arguments and options by their names. */
export type OptionsOf<T extends Takes> = {
  readonly [Name in keyof T['arguments']]: T['arguments'][Name] extends { readonly several: true }
    ? readonly [string, ...string[]]
    : string;
} & { readonly [Name in keyof T['options']]: OptionValue<T['options'][Name]> };

export type ReadOptions = Readonly<Record<string, unknown>>;

interface CommandWords {
  readonly name: string;
  /** In the list of commands. */
  readonly summary: Words;
  /** At the top of its own help. */
  readonly help: Words;
  readonly examples: readonly { readonly line: string; readonly does: Words }[];
}

/** A command of the command line. Its work is imported once it is asked for, so that starting up stays fast. */
export interface Command extends CommandWords, Takes {
  /** `run` gives the exit code: 0, or 1 when what was asked for does not hold. */
  load(): Promise<{ run(options: ReadOptions, terminal: Terminal): Promise<number> }>;
}

/** Holds the work to what the command takes. */
export const command = <const T extends Takes>(
  takes: T,
  rest: CommandWords & { load: () => Promise<{ run: (given: OptionsOf<T>, terminal: Terminal) => Promise<number> }> },
): Command => ({ ...rest, ...takes });
