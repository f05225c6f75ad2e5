import { limits } from '../../scenario/limits.ts';
import { words } from '../../words/words.ts';
import { command, type OptionsOf, type Option } from '../command.ts';
import { someText, wholeNumber } from '../kinds.ts';
import { files, measure, replicates, seed, set, textJsonOrCsv, weeks, workers } from './options.ts';

const people = {
  placeholder: words('WEEK', 'WEEK'),
  meaning: words(
    'also give every person at the end of this week (with CSV on standard output: instead of the weeks)',
    'geef ook elke medewerker aan het eind van deze week (bij CSV op standaarduitvoer: in plaats van de weken)',
  ),
  kind: wholeNumber(0, limits.weeks),
} as const satisfies Option<number>;

const out = {
  placeholder: words('DIR', 'MAP'),
  meaning: words(
    'write the results as files into this folder, which is made if need be',
    'schrijf de resultaten als bestanden in deze map; bestaat hij nog niet, dan wordt hij gemaakt',
  ),
  kind: someText,
} as const satisfies Option<string>;

const takes = {
  arguments: { files },
  options: { seed, replicates, weeks, set, measure, people, format: textJsonOrCsv, out, workers },
} as const;
export type RunOptions = OptionsOf<typeof takes>;

export const run = command(takes, {
  name: 'run',
  summary: words('run scenarios and show what happens', "reken scenario's door en laat zien wat er gebeurt"),
  help: words(
    'Runs each scenario many times, each time with other people and other luck, and shows per phase how satisfaction, commitment and the other measures develop.',
    'Rekent elk scenario een aantal keer door, steeds met andere mensen en ander toeval, en laat per fase zien hoe werktevredenheid, commitment en de andere uitkomsten zich ontwikkelen.',
  ),
  examples: [
    {
      line: 'selfsteer run step-by-step',
      does: words('A scenario that comes along.', 'Een meegeleverd scenario.'),
    },
    {
      line: 'selfsteer run step-by-step --set levers.coaching=20 --replicates 10',
      does: words(
        'The same with little coaching all the way, ten times.',
        'Hetzelfde, maar met al die tijd weinig coaching, tien keer.',
      ),
    },
    {
      line: 'selfsteer run mine.yaml --format csv --measure satisfaction > weeks.csv',
      does: words(
        'Every week of every run, for a spreadsheet.',
        'Elke week van elke doorrekening, voor een rekenblad.',
      ),
    },
  ],
  load: () => import('./run.work.ts'),
});
