#!/usr/bin/env node
import { CommanderError } from 'commander';
import { BadInput } from './badInput.ts';
import { commands } from './commands/index.ts';
import { languageOf } from './language.ts';
import { programOf } from './program.ts';
import { fault } from './programWords.ts';
import { terminalOf } from './terminal.ts';

const args = process.argv.slice(2);
const terminal = terminalOf(process, languageOf(args, process.env));
const program = programOf(commands, terminal, (code) => {
  process.exitCode = code;
});

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever read along has seen enough, as `| head` has.
  if (error.code === 'EPIPE') process.exit(0);
  const reason = error.message;
  const message = {
    en: `the result cannot be written (${reason})`,
    nl: `het resultaat is niet te schrijven (${reason})`,
  };
  terminal.complain(`selfsteer: ${message[terminal.language]}`);
  process.exit(2);
});
// Nobody is left to tell.
process.stderr.on('error', () => undefined);
process.on('uncaughtException', (error) => {
  process.exit(toldOf(error));
});

try {
  await program.parseAsync(args, { from: 'user' });
} catch (error) {
  process.exitCode = toldOf(error);
}

/** Says what stopped it, and gives the exit code. */
function toldOf(error: unknown): number {
  // Commander throws after help and version too; a refusal has become BadInput.
  if (error instanceof CommanderError) return 0;
  if (error instanceof BadInput) {
    const where = commands.some(({ name }) => name === program.args[0]) ? ` ${program.args[0]}` : '';
    terminal.complain(`selfsteer${where}: ${error.words[terminal.language]}`);
    return 2;
  }
  const reason = error instanceof Error ? error.message : String(error);
  terminal.complain(`selfsteer: ${fault(reason)[terminal.language]}`);
  if (process.env['SELFSTEER_DEBUG'] && error instanceof Error) terminal.complain(error.stack ?? '');
  return 70;
}
