import { words } from '../../words/words.ts';
import { command, type Argument, type OptionsOf } from '../command.ts';
import { excel, force, requiredOut, resume } from './batchOptions.ts';

const folders = {
  placeholder: words('DIR', 'MAP'),
  meaning: words('folders of all parts, in any order', 'mappen van alle delen, in willekeurige volgorde'),
  several: true,
} as const satisfies Argument;

const takes = { arguments: { folders }, options: { out: requiredOut, resume, force, excel } } as const;
export type MergeOptions = OptionsOf<typeof takes>;

export const merge = command(takes, {
  name: 'merge',
  summary: words('put the parts of a batch together', 'voeg de delen van een batch samen'),
  help: words(
    'Joins the folders of --shard 1/n to n/n into one: the same bytes as the batch had given in one go. Nothing is run again.',
    'Maakt van de mappen van --shard 1/n tot en met n/n één map: tot op de byte wat de batch in één keer had gegeven. Er wordt niets opnieuw gedaan.',
  ),
  examples: [
    {
      line: 'selfsteer merge part-1 part-2 part-3 --out results',
      does: words('Three parts, run on three machines.', 'Drie delen, gedaan op drie machines.'),
    },
  ],
  load: () => import('./merge.work.ts'),
});
