import type { Command as Commander, CommanderError } from 'commander';
import { type Words, words } from '../words/words.ts';
import { quoted } from '../scenario/messages.ts';
import { BadInput, joined, meantOrAll } from './badInput.ts';

/** What commander refuses, in both languages. It tells the details in the words of its message only. */
export function refusalOf({ code, message }: CommanderError, command: Commander): BadInput | undefined {
  const [, name = ''] = /'(.*)'/.exec(message) ?? [];
  const unknown = command.args.find((arg) => arg.startsWith('-') && arg !== '-');
  switch (code) {
    case 'commander.unknownOption':
      return new BadInput(unknownOption(name, command));
    case 'commander.missingMandatoryOptionValue':
      // Most likely the same option, misspelt.
      return new BadInput(unknown === undefined ? missing(name, command) : unknownOption(unknown, command));
    case 'commander.missingArgument':
      return new BadInput(missing(name, command));
    case 'commander.optionMissingArgument':
      return new BadInput(words(`${name}: expected a value after it`, `${name}: er hoort een waarde achter`));
    case 'commander.excessArguments':
      return new BadInput(tooMany(command));
    case 'commander.unknownCommand':
      return new BadInput(unknownCommand(command.args[0], command));
    default:
      return undefined;
  }
}

function unknownOption(typed: string, command: Commander): Words {
  const [flag] = typed.split('=');
  const names = [...command.options.flatMap(({ long }) => long ?? []), '--help'];
  return joined(words(`unknown option ${flag}`, `onbekende optie ${flag}`), meantOrAll(flag, names));
}

const missing = (name: string, command: Commander): Words =>
  words(`${name} is missing; expected ${usageOf(command)}`, `${name} ontbreekt; verwacht: ${usageOf(command)}`);

function tooMany(command: Commander): Words {
  const extra = quoted(command.args[command.registeredArguments.length]);
  return words(
    `${extra} is one too many; expected ${usageOf(command)}`,
    `${extra} is er één te veel; verwacht: ${usageOf(command)}`,
  );
}

/** The mandatory part: what help shows in full. */
function usageOf(command: Commander): string {
  const options = command.options.filter(({ mandatory }) => mandatory).map(({ flags }) => flags);
  const args = command.registeredArguments.map((arg) => `<${arg.name()}${arg.variadic ? '...' : ''}>`);
  return ['selfsteer', command.name(), ...args, ...options].join(' ');
}

export function unknownCommand(typed: string, program: Commander): Words {
  const names = program.commands.map((command) => command.name());
  const message = words(`unknown command ${quoted(typed)}`, `onbekende opdracht ${quoted(typed)}`);
  if (!/[./\\]/.test(typed)) return joined(message, meantOrAll(typed, names));
  // A file, most likely.
  const meant = `selfsteer run ${typed}`;
  return joined(message, words(`; did you mean ${meant}?`, `; bedoelde je ${meant}?`));
}
