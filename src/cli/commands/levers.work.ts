import type { Lever } from '../../model/define.ts';
import { type Language, words } from '../../words/words.ts';
import { levers } from '../../model/levers/index.ts';
import { table } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import type { LeversOptions } from './levers.ts';

export function run({ format }: LeversOptions, terminal: Terminal): Promise<number> {
  terminal.print(format === 'json' ? JSON.stringify(levers, null, 2) : text(terminal));
  return Promise.resolve(0);
}

function text(terminal: Terminal): string {
  const { language } = terminal;
  return table(
    [
      { heading: words('LEVER', 'KNOP')[language], style: 'strong' },
      { heading: words('WHAT IT DOES', 'WAT HIJ DOET')[language], wraps: true },
    ],
    levers.map((lever) => [lever.id, message(lever, language)]),
    terminal,
    { airy: true },
  );
}

function message({ name, help, zones, statusQuo }: Lever, language: Language): string {
  const range = zones.map((zone) => zone[language]).join(' – ');
  const today =
    typeof statusQuo === 'number'
      ? String(statusQuo)
      : Object.entries(statusQuo)
          .map(([domain, value]) => `${domain} ${value}`)
          .join(', ');
  return [name[language], help[language], `0–100: ${range}`, `${words('Today', 'Nu')[language]}: ${today}`].join('\n');
}
