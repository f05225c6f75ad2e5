import type { Argument as CommanderArgument, Command as Commander, Help, HelpConfiguration, Option } from 'commander';
import { type Words, words } from '../words/words.ts';
import type { Command } from './command.ts';
import { shippedScenarios } from './files.ts';
import { wrapped } from './table.ts';
import type { Terminal } from './terminal.ts';

/** Longer lines are hard to read, however wide the terminal. */
export const helpWidth = (terminal: Terminal): number => Math.min(terminal.width, 100);

/** Commander's headings, in the language of the terminal. */
const headings: Readonly<Record<string, string>> = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Argumenten:',
  'Options:': 'Opties:',
  'Commands:': 'Opdrachten:',
};

export const usageWords = {
  program: words('[options] <command>', '[opties] <opdracht>'),
  options: words('[options]', '[opties]'),
} as const;

export const optionWords = {
  help: words('show this help', 'toon deze hulp'),
  version: words('show the version', 'toon de versie'),
  lang: words('language: en or nl (otherwise that of your computer)', 'taal: nl of en (anders die van je computer)'),
  langPlaceholder: words('LANGUAGE', 'TAAL'),
} as const;

export function helpConfiguration({ language, paint }: Terminal): HelpConfiguration {
  return {
    styleTitle: (title) => paint('strong', language === 'nl' ? (headings[title] ?? title) : title),
    subcommandTerm: (command: Commander) => [command.name(), ...command.registeredArguments.map(shown)].join(' '),
    // A synonym is read, but not shown.
    optionTerm: ({ flags }: Option) => flags.replace(/^--[\w-]+, (?=--)/, ''),
    optionDescription: ({ description, defaultValue }: Option) => {
      const value: unknown = defaultValue;
      if (typeof value !== 'string' && typeof value !== 'number') return description;
      return `${description} (${words('default', 'standaard')[language]}: ${value})`;
    },
  } satisfies Partial<Help>;
}

const shown = (argument: CommanderArgument): string => {
  const name = argument.variadic ? `${argument.name()}...` : argument.name();
  return argument.required ? `<${name}>` : `[${name}]`;
};

/** What comes after commander's part of a command's help. */
export function moreHelp(command: Command, terminal: Terminal): string {
  const hasScenario = Object.values(command.arguments).some(({ scenario }) => scenario);
  return [examples(command.examples, terminal), ...(hasScenario ? [scenarios(terminal)] : [])].join('\n');
}

export function examples(list: Command['examples'], terminal: Terminal): string {
  const lines = list.map(({ line, does }) => `  ${line}\n${indented(does, terminal, 6)}`);
  return section(words('Examples:', 'Voorbeelden:'), lines.join('\n'), terminal);
}

function scenarios(terminal: Terminal): string {
  const names = shippedScenarios().join(', ');
  return section(
    words('Scenarios that come along:', "Meegeleverde scenario's:"),
    indented(words(names, names), terminal),
    terminal,
  );
}

export const section = (heading: Words, body: string, { language, paint }: Terminal): string =>
  `\n${paint('strong', heading[language])}\n${body}`;

export const indented = (text: Words, terminal: Terminal, by = 2): string =>
  wrapped(text[terminal.language], helpWidth(terminal) - by)
    .map((line) => ' '.repeat(by) + line)
    .join('\n');
