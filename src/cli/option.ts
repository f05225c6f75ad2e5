import { Option as CommanderOption } from 'commander';
import { languages, words } from '../words/words.ts';
import { quoted } from '../scenario/messages.ts';
import { BadInput, didYouMean, joined } from './badInput.ts';
import type { Flag, Option } from './command.ts';
import { optionWords } from './help.ts';
import { oneOf } from './kinds.ts';
import type { Terminal } from './terminal.ts';

/** Every command has it. Which language is asked for was found out before; here it is described and checked. */
export const lang: Option = {
  placeholder: optionWords.langPlaceholder,
  meaning: optionWords.lang,
  kind: oneOf(...languages),
};

/** An option as commander wants it. */
export function commanderOption(name: string, option: Option | Flag, { language }: Terminal): CommanderOption {
  const written = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  if ('flag' in option) return new CommanderOption(`--${written}`, option.meaning[language]).default(false);
  const { placeholder, meaning, kind, repeatable, required, synonym } = option;
  const names = `${synonym === undefined ? '' : `--${synonym}, `}--${written}`;
  const made = new CommanderOption(`${names} <${placeholder[language]}>`, meaning[language]).argParser(
    (text: string, before: unknown) => {
      const value = kind.read(text);
      if (value === undefined) throw misfit(written, text, option);
      return repeatable && Array.isArray(before) ? (before as unknown[]).concat(value) : value;
    },
  );
  if (repeatable) made.default([]);
  else if (option.default !== undefined) made.default(option.default);
  return made.makeOptionMandatory(required === true);
}

function misfit(name: string, text: string, { kind: { expected, names = [] } }: Option): BadInput {
  const found = quoted(text);
  return new BadInput(
    joined(
      words(
        `--${name}: found ${found}; expected ${expected.en}`,
        `--${name}: gevonden: ${found}; verwacht: ${expected.nl}`,
      ),
      didYouMean(text, names),
    ),
  );
}
