import { words } from '../../words/words.ts';
import { command, type OptionsOf } from '../command.ts';
import { textOrJson } from './options.ts';

const takes = { arguments: {}, options: { format: textOrJson } } as const;
export type MeasuresOptions = OptionsOf<typeof takes>;

export const measures = command(takes, {
  name: 'measures',
  summary: words('list what is measured', 'noem alle uitkomsten'),
  help: words(
    'Lists what is measured every week: the name that files and --measure use, the unit, and what it means.',
    'Noemt wat er elke week gemeten wordt: de naam die bestanden en --measure gebruiken, de eenheid en wat het betekent.',
  ),
  examples: [
    {
      line: 'selfsteer measures',
      does: words('All measures as a table.', 'Alle uitkomsten in een tabel.'),
    },
    {
      line: 'selfsteer measures --format json',
      does: words('The same for a program, in both languages.', 'Hetzelfde voor een programma, in beide talen.'),
    },
  ],
  load: () => import('./measures.work.ts'),
});
