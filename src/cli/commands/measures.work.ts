import { units } from '../../experiment/tables/formats/table.ts';
import type { Measure } from '../../model/define.ts';
import { measures } from '../../model/measures/index.ts';
import { words } from '../../words/words.ts';
import { table } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import type { MeasuresOptions } from './measures.ts';

export function run({ format }: MeasuresOptions, terminal: Terminal): Promise<number> {
  terminal.print(format === 'json' ? JSON.stringify(measures.map(record), null, 2) : text(terminal));
  return Promise.resolve(0);
}

const record = ({ id, name, meaning, unit }: Measure): object => ({ id, name, meaning, unit: unit });

function text(terminal: Terminal): string {
  const { language } = terminal;
  return table(
    [
      { heading: words('MEASURE', 'UITKOMST')[language], style: 'strong' },
      { heading: words('UNIT', 'EENHEID')[language] },
      { heading: words('MEANING', 'BETEKENIS')[language], wraps: true },
    ],
    measures.map(({ id, unit: of, name, meaning }) => [
      id,
      units[of][language],
      `${name[language]}\n${meaning[language]}`,
    ]),
    terminal,
    { airy: true },
  );
}
