import { words } from '../../words/words.ts';
import { command, type OptionsOf } from '../command.ts';
import { files, replicates, seed, set, textOrJson } from './options.ts';

const takes = {
  arguments: { files },
  options: { seed, replicates, set, format: textOrJson },
} as const;
export type CheckOptions = OptionsOf<typeof takes>;

export const check = command(takes, {
  name: 'check',
  summary: words('check scenario files and what they expect', 'controleer scenariobestanden en wat ze verwachten'),
  help: words(
    'Names everything in a file that is not right, with line and column. If all is well, it runs the scenario and tells whether what stands under expect comes true. Exit code 1 if one of the expectations does not hold.',
    'Noemt alles in een bestand wat niet klopt, met regel en kolom. Klopt alles, dan wordt het scenario doorgerekend en zie je of uitkomt wat er onder expect staat. Exitcode 1 als een van de verwachtingen niet uitkomt.',
  ),
  examples: [
    {
      line: 'selfsteer check mine.yaml',
      does: words(
        'Is the file right, and does it do what it promises?',
        'Klopt het bestand, en doet het wat het belooft?',
      ),
    },
    {
      line: 'selfsteer check scenarios/*.yaml --replicates 10',
      does: words('Many files, quickly.', 'Veel bestanden, snel.'),
    },
  ],
  load: () => import('./check.work.ts'),
});
