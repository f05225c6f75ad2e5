import { type Language, languages } from '../words/words.ts';

/** `--lang`, else the locale, else English. Known before the arguments are parsed, since help needs it. */
export const languageOf = (args: readonly string[], env: NodeJS.ProcessEnv): Language =>
  asked(args) ?? ofLocale(env) ?? 'en';

/** A value that is no language is left to the parser, which refuses it. */
function asked(args: readonly string[]): Language | undefined {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  const typed = options.flatMap((arg, i) => {
    if (arg.startsWith('--lang=')) return [arg.slice('--lang='.length)];
    return arg === '--lang' && i + 1 < options.length ? [options[i + 1]] : [];
  });
  return languages.find((language) => language === typed.at(-1));
}

function ofLocale({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Language | undefined {
  const locale = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '') ?? '';
  return languages.find((language) => new RegExp(`^${language}([-_.@]|$)`, 'i').test(locale));
}
