import { limits } from '../../scenario/limits.ts';
import { words } from '../../words/words.ts';
import { command, type OptionsOf, type Option } from '../command.ts';
import { wholeNumber } from '../kinds.ts';
import { file, replicate, seed, set, textOrJson } from './options.ts';

const person = {
  placeholder: words('NUMBER', 'NUMMER'),
  meaning: words(
    'whom: the number of a seat, from 0; whoever leaves is followed by a newcomer in the same seat',
    'wie: het nummer van een plek, vanaf 0; wie vertrekt, wordt op dezelfde plek opgevolgd door een nieuwe collega',
  ),
  kind: wholeNumber(0, limits.employees - 1),
  required: true,
} as const satisfies Option<number>;

const week = {
  placeholder: words('WEEK', 'WEEK'),
  meaning: words('which week', 'welke week'),
  kind: wholeNumber(0, limits.weeks),
  required: true,
} as const satisfies Option<number>;

const takes = {
  arguments: { file },
  options: { person, week, replicate, seed, set, format: textOrJson },
} as const;
export type ExplainOptions = OptionsOf<typeof takes>;

export const explain = command(takes, {
  name: 'explain',
  summary: words('explain one week of one person', 'leg één week van één medewerker uit'),
  help: words(
    'Tells what a person met in a week: which decision came up and who took it, what changed in satisfaction, commitment and the rest, and which rule of the model weighed how much in that.',
    'Vertelt wat iemand in een week meemaakte: welk besluit langskwam en wie het nam, wat er veranderde in werktevredenheid, commitment en de rest, en welke regel van het model daarin hoe zwaar woog.',
  ),
  examples: [
    {
      line: 'selfsteer explain too-fast --person 17 --week 60',
      does: words(
        'Why does the person in seat 17 feel that way in week 60?',
        'Waarom voelt de medewerker op plek 17 zich zo in week 60?',
      ),
    },
  ],
  load: () => import('./explain.work.ts'),
});
