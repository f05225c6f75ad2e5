import { words } from '../../words/words.ts';
import { command, type Flag, type OptionsOf, type Option } from '../command.ts';
import { someText } from '../kinds.ts';
import { results } from './batchOptions.ts';
import { textOrJson } from './options.ts';

const run = {
  placeholder: words('KEY', 'SLEUTEL'),
  meaning: words(
    'which run: its name (column run) or its key (column key)',
    'welke run: de naam (kolom run) of de sleutel (kolom key)',
  ),
  kind: someText,
  required: true,
} as const satisfies Option<string>;

const open = {
  flag: true,
  meaning: words(
    "also print the link that shows the run in the browser, to put after the page's address",
    'toon ook de link die de run in de browser laat zien, voor achter het adres van de pagina',
  ),
} as const satisfies Flag;

const takes = { arguments: { folder: results }, options: { run, open, format: textOrJson } } as const;
export type ReplayOptions = OptionsOf<typeof takes>;

export const replay = command(takes, {
  name: 'replay',
  summary: words('do one run of a batch again and compare', 'doe één run van een batch opnieuw en vergelijk'),
  help: words(
    'Does a run of a batch again, as its row says, and compares every value that was kept bit for bit. It ends with 1 where anything came out differently. A run that failed is tried again, and what becomes of it is told.',
    'Doet een run van een batch opnieuw, zoals de rij het zegt, en vergelijkt elke bewaarde waarde bit voor bit. De opdracht eindigt met 1 als er iets anders uitkomt. Een run die mislukte wordt opnieuw geprobeerd, en je leest wat er dan van komt.',
  ),
  examples: [
    {
      line: 'selfsteer replay results --run c7d93d671f8a1df1-0',
      does: words('A run by its name in runs.csv.', 'Een run bij zijn naam in runs.csv.'),
    },
    {
      line: 'selfsteer replay results --run c7d93d671f8a1df1-0 --open',
      does: words('The same, with a link to look at it.', 'Hetzelfde, met een link om ernaar te kijken.'),
    },
  ],
  load: () => import('./replay.work.ts'),
});
