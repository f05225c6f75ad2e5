import { words } from '../../words/words.ts';
import { command, type Argument, type OptionsOf } from '../command.ts';
import { file, measure, replicates, seed, textJsonOrCsv, weeks } from './options.ts';

const a = { ...file, placeholder: words('A', 'A') } as const satisfies Argument;
const b = {
  ...file,
  placeholder: words('B', 'B'),
  meaning: words('what to compare it with; as A', 'waarmee je het vergelijkt; zoals A'),
} as const satisfies Argument;

const takes = {
  arguments: { a, b },
  options: { seed, replicates, weeks, measure, format: textJsonOrCsv },
} as const;
export type CompareOptions = OptionsOf<typeof takes>;

export const compare = command(takes, {
  name: 'compare',
  summary: words('show what differs between two scenarios', "laat zien waarin twee scenario's verschillen"),
  help: words(
    'Runs A and B with the same people and the same luck (the seed and the number of runs of A), so that what differs comes from the scenarios. Shows which levers differ, by how much the results differ, and in how many runs B comes out above A.',
    "Rekent A en B door met dezelfde mensen en hetzelfde toeval (de startwaarde en het aantal doorrekeningen van A), zodat het verschil uit de scenario's zelf komt. Laat zien welke knoppen anders staan, hoeveel de resultaten schelen, en in hoeveel van de doorrekeningen B boven A uitkomt.",
  ),
  examples: [
    {
      line: 'selfsteer compare status-quo step-by-step',
      does: words(
        'What letting go in steps brings, against going on as before.',
        'Wat stap voor stap loslaten oplevert, vergeleken met doorgaan zoals het was.',
      ),
    },
    {
      line: 'selfsteer compare mine.yaml too-fast --measure performance --replicates 100',
      does: words('One measure, more precisely.', 'Eén uitkomst, preciezer.'),
    },
  ],
  load: () => import('./compare.work.ts'),
});
