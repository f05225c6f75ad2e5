import { assumptions, unitWords, type AssumptionEntry } from '../../model/assumptions.ts';
import type { Rule } from '../../model/define.ts';
import { words } from '../../words/words.ts';
import { rules } from '../../model/rules/index.ts';
import { table, wrapped } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import type { AssumptionsOptions } from './assumptions.ts';
import { typedText } from '../../words/numbers.ts';

export function run({ format }: AssumptionsOptions, terminal: Terminal): Promise<number> {
  terminal.print(format === 'json' ? JSON.stringify(assumptions.map(record), null, 2) : text(terminal));
  return Promise.resolve(0);
}

const record = ({ name, group, domain, default: standard, definition }: AssumptionEntry): object => ({
  name,
  group,
  ...(domain === undefined ? {} : { domain }),
  meaning: definition.meaning,
  unit: definition.unit,
  default: standard,
  low: definition.low,
  high: definition.high,
  source: definition.source,
  canBeLeftOut: definition.part === true,
});

function text(terminal: Terminal): string {
  const all: readonly Rule[] = rules;
  return all
    .map((mechanism) => [heading(mechanism, terminal), ...group(mechanism.id, terminal)].join('\n\n'))
    .join('\n\n\n');
}

function heading({ id, name, sentence }: Rule, { language, width, paint }: Terminal): string {
  const title = paint('strong', `${name[language].toUpperCase()} (${id})`);
  return [title, ...wrapped(sentence[language], width)].join('\n');
}

/** None for a rule that rests on nothing of its own. */
function group(id: string, terminal: Terminal): string[] {
  const { language } = terminal;
  const entries = assumptions.filter((entry) => entry.group === id);
  if (entries.length === 0) return [];
  const columns = [
    { heading: words('NAME', 'NAAM')[language] },
    { heading: words('VALUE', 'WAARDE')[language], align: 'right' },
    { heading: words('MEANING', 'BETEKENIS')[language], wraps: true },
  ] as const;
  return [table(columns, rows(entries, terminal), terminal, { airy: true })];
}

/** One row for each definition: the four domains stand below each other and share its meaning. */
function rows(entries: readonly AssumptionEntry[], { language }: Terminal): string[][] {
  return entries
    .filter(({ key }, i) => entries.findIndex((entry) => entry.key === key) === i)
    .map(({ key, definition: { unit, low, high, meaning, source } }) => {
      const same = entries.filter((entry) => entry.key === key);
      const range = [low, high].map((bound) => typedText(bound, language)).join('–');
      return [
        same.map(({ name }) => name).join('\n'),
        same.map((entry) => typedText(entry.default, language)).join('\n'),
        `${meaning[language]}\n${unitWords[unit][language]}, ${range}; ${source[language]}`,
      ];
    });
}
