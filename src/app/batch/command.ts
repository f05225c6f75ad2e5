import { shellWord } from '../../words/shell.ts';

/** The command that does the same. A name that begins with a dash would be taken for an option. */
export const commandFor = (file: string): string =>
  `selfsteer batch ${shellWord(file.startsWith('-') ? `./${file}` : file)} --out results`;
