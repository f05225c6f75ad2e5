import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands/index.ts';
import { languages } from '../../src/words/words.ts';
import { selfsteer } from './selfsteer.ts';

const english = /\b(Usage|Arguments|Options|Commands|Examples|Exit codes|default|show|the)\b/;

describe('help', () => {
  it('is English without a locale, and names every command and every exit code', () => {
    const { status, stdout, stderr } = selfsteer(['--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: selfsteer \[options\] <command>\n/);
    for (const { name, summary } of commands) expect(stdout).toMatch(new RegExp(`^  ${name} .* ${summary.en}$`, 'm'));
    expect(stdout).toContain('A thinking aid, not a forecast.');
    expect(stdout).toMatch(/^Exit codes:\n {2}0 {2}.*\n {2}1 {2}.*\n {2}2 {2}.*\n {2}70 /m);
  });

  it.each([
    ['--lang', 'nl', '--help'],
    ['--help', '--lang=nl'],
    ['--lang', 'nl'],
    ['--lang', 'nl', 'help'],
  ])('is Dutch by %s %s %s', (...args) => {
    const { status, stdout } = selfsteer(args);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Gebruik: selfsteer \[opties\] <opdracht>\n/);
    expect(stdout).not.toMatch(english);
  });

  it('follows the locale, in the order of POSIX, unless --lang says otherwise', () => {
    const headed = (env: Record<string, string>, ...args: string[]) => selfsteer(args, { env }).stdout.split(':')[0];
    expect(headed({ LANG: 'nl_NL.UTF-8' })).toBe('Gebruik');
    expect(headed({ LANG: 'nl_BE' })).toBe('Gebruik');
    expect(headed({ LC_MESSAGES: 'nl_NL.UTF-8', LANG: 'en_US.UTF-8' })).toBe('Gebruik');
    expect(headed({ LC_ALL: 'C', LANG: 'nl_NL.UTF-8' })).toBe('Usage');
    expect(headed({ LC_ALL: '', LANG: 'nl' })).toBe('Gebruik');
    expect(headed({ LANG: 'de_DE.UTF-8' })).toBe('Usage');
    expect(headed({ LANG: 'nl_NL.UTF-8' }, '--lang', 'en')).toBe('Usage');
  });

  const all = commands.flatMap((command) => languages.map((language) => ({ name: command.name, command, language })));
  it.each(all)('of $name in $language tells all there is', ({ command, language }) => {
    const { status, stdout } = selfsteer([command.name, '--help', '--lang', language]);
    const oneLine = stdout.replaceAll(/\s+/g, ' ');
    expect(status).toBe(0);
    expect(oneLine).toContain(command.help[language]);
    for (const { line, does } of command.examples) {
      expect(stdout).toContain(`\n  ${line}\n`);
      expect(oneLine).toContain(does[language]);
    }
    for (const { placeholder, meaning } of Object.values(command.arguments)) {
      expect(oneLine).toContain(`${placeholder[language]} ${meaning[language]}`);
    }
    for (const [name, option] of Object.entries(command.options)) {
      const flag = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      const value = 'flag' in option ? '' : ` <${option.placeholder[language]}>`;
      expect(oneLine).toContain(`--${flag}${value} ${option.meaning[language]}`);
    }
    if (language === 'nl') expect(stdout).not.toMatch(/\b(Usage|Arguments|Options|Examples|default|show|the)\b/);
    expect(stdout.split('\n').filter((line) => Array.from(line).length > 80)).toEqual([]);
    expect(selfsteer(['help', command.name, '--lang', language]).stdout).toBe(stdout);
  });

  it('lists the scenarios that come along where a command takes one', () => {
    expect(selfsteer(['run', '--help']).stdout).toMatch(/^Scenarios that come along:\n[^:]*status-quo, step-by-step/m);
    expect(selfsteer(['measures', '--help']).stdout).not.toContain('status-quo');
  });
});
