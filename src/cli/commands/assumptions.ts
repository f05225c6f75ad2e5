import { words } from '../../words/words.ts';
import { command, type OptionsOf } from '../command.ts';
import { textOrJson } from './options.ts';

const takes = { arguments: {}, options: { format: textOrJson } } as const;
export type AssumptionsOptions = OptionsOf<typeof takes>;

export const assumptions = command(takes, {
  name: 'assumptions',
  summary: words('list what the model assumes, and from where', 'noem wat het model aanneemt, met de bron'),
  help: words(
    'Lists the rules of the model and the numbers they rest on: the name that files and --set use, the value, the plausible range, and where it comes from.',
    'Noemt de regels van het model en de getallen waarop ze rusten: de naam die bestanden en --set gebruiken, de waarde, de aannemelijke grenzen en waar het vandaan komt.',
  ),
  examples: [
    {
      line: 'selfsteer assumptions',
      does: words('Everything, rule by rule.', 'Alles, regel voor regel.'),
    },
    {
      line: 'selfsteer run step-by-step --set assumptions.leading.relapse=0.5',
      does: words(
        'What if leaders fall back to control less easily?',
        'En als leidinggevenden minder snel terugvallen op controle?',
      ),
    },
  ],
  load: () => import('./assumptions.work.ts'),
});
