import { Command as Commander } from 'commander';
import { version } from '../../package.json';
import { modelVersion } from '../model/version.ts';
import { BadInput } from './badInput.ts';
import type { Command } from './command.ts';
import {
  examples,
  helpConfiguration,
  helpWidth,
  indented,
  moreHelp,
  optionWords,
  section,
  usageWords,
} from './help.ts';
import { commanderOption, lang } from './option.ts';
import { about, exitCodes, firstSteps, helpCommand } from './programWords.ts';
import { refusalOf, unknownCommand } from './refusals.ts';
import type { Terminal } from './terminal.ts';

/** Commander, made from the commands; `ended` gets the exit code of the one that ran. */
export function programOf(commands: readonly Command[], terminal: Terminal, ended: (code: number) => void): Commander {
  const { language } = terminal;
  const program = new Commander('selfsteer')
    .configureHelp(helpConfiguration(terminal))
    .configureOutput(outputOf(terminal))
    .description(`${about.summary[language]}\n\n${about.help[language]}`)
    .usage(usageWords.program[language])
    .version(`${version} (model ${modelVersion})`, '-V, --version', optionWords.version[language])
    .enablePositionalOptions()
    .helpCommand(false)
    .addHelpText('before', () => {
      // Commander shows its help for `selfsteer chek --help` as well.
      refuseUnknown(program.args.find((arg) => !arg.startsWith('-')));
      return '';
    })
    .addHelpText('after', () => examples(firstSteps, terminal))
    .addHelpText('after', () => section(exitCodes.heading, indented(exitCodes.text, terminal), terminal));
  finished(program, terminal);

  const commandCalled = (typed: string | undefined) => program.commands.find((command) => command.name() === typed);
  const refuseUnknown = (typed: string | undefined): void => {
    if (typed !== undefined && !commandCalled(typed)) throw new BadInput(unknownCommand(typed, program));
  };

  for (const definition of commands) add(program, definition, terminal, ended);

  const help = program
    .command('help')
    .argument(`[${helpCommand.argument[language]}]`, helpCommand.meaning[language])
    .summary(helpCommand.summary[language])
    .description(helpCommand.summary[language])
    .usage(`[${helpCommand.argument[language]}]`)
    .action((typed?: string) => {
      refuseUnknown(typed);
      (commandCalled(typed) ?? program).outputHelp();
    });
  finished(help, terminal);
  return program;
}

function outputOf(terminal: Terminal) {
  const write = (text: string): void => {
    terminal.print(text.trimEnd());
  };
  return {
    writeOut: write,
    // Without a command commander shows help as an error; errors proper are told by whoever catches them.
    writeErr: write,
    outputError: () => undefined,
    getOutHelpWidth: () => helpWidth(terminal),
    getErrHelpWidth: () => helpWidth(terminal),
    getOutHasColors: () => terminal.colour,
    getErrHasColors: () => terminal.colour,
  };
}

function add(program: Commander, definition: Command, terminal: Terminal, ended: (code: number) => void): void {
  const { language } = terminal;
  const command = program
    .command(definition.name)
    .summary(definition.summary[language])
    .description(definition.help[language])
    .addHelpText('after', () => moreHelp(definition, terminal));
  const args = Object.entries(definition.arguments);
  const shown = args.map(([, { placeholder, several }]) => `<${placeholder[language]}${several ? '...' : ''}>`);
  for (const [i, [, { meaning }]] of args.entries()) command.argument(shown[i], meaning[language]);
  command.usage([usageWords.options[language], ...shown].join(' '));
  for (const [name, option] of Object.entries(definition.options)) {
    command.addOption(commanderOption(name, option, terminal));
  }

  command.action(async () => {
    const named = args.map(([name], i): [string, unknown] => [name, command.processedArgs[i]]);
    const work = await definition.load();
    ended(await work.run({ ...Object.fromEntries(named), ...command.opts() }, terminal));
  });
  finished(command, terminal);
}

/** What every command has. */
function finished(command: Commander, terminal: Terminal): void {
  command
    .addOption(commanderOption('lang', lang, terminal))
    .helpOption('-h, --help', optionWords.help[terminal.language])
    .exitOverride((error) => {
      throw refusalOf(error, command) ?? error;
    });
}
