import { parseScenario as parsed, type Parsed } from '../scenario/parse.ts';

export interface ParseOptions {
  /** As issues should name the text. */
  readonly file?: string;
  /** Values to put in the place of the file's own, by path: `{ 'levers.coaching': 60, 'run.replicates': 10 }`. */
  readonly set?: Readonly<Record<string, unknown>>;
}

/**
 * What a scenario means: the text of a file, in YAML or JSON, or the same as a plain object. What is left out is the status
 * quo; points are from 0 to 100, time is in weeks. Gives all that is wrong with it, each with its place and path, else a
 * frozen scenario; never throws because of a text. Of an object, lines and columns say nothing, but the path does.
 */
export function parseScenario(source: string | object, { file = 'scenario', set = {} }: ParseOptions = {}): Parsed {
  const text = typeof source === 'string' ? source : JSON.stringify(source);
  const settings = Object.entries(set).map(([path, value]) => ({ path, value: JSON.stringify(value) }));
  return parsed(text, { file, set: settings });
}
