import { words } from '../../words/words.ts';
import { command, type OptionsOf } from '../command.ts';
import { textOrJson } from './options.ts';

const takes = { arguments: {}, options: { format: textOrJson } } as const;
export type LeversOptions = OptionsOf<typeof takes>;

export const levers = command(takes, {
  name: 'levers',
  summary: words('list what leaders can turn', 'noem de knoppen waaraan leidinggevenden draaien'),
  help: words(
    'Lists the levers: the name that files and --set use, what turning it does, the words for its parts of 0–100, and where it stands today if a file does not say.',
    'Noemt de knoppen: de naam die bestanden en --set gebruiken, wat eraan draaien doet, de woorden bij de delen van 0–100, en waar de knop staat als een bestand er niets over zegt.',
  ),
  examples: [
    {
      line: 'selfsteer levers',
      does: words('All levers, with their help.', 'Alle knoppen, met uitleg.'),
    },
    {
      line: 'selfsteer levers --format json',
      does: words('The same for a program, in both languages.', 'Hetzelfde voor een programma, in beide talen.'),
    },
  ],
  load: () => import('./levers.work.ts'),
});
