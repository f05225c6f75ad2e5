import { words } from '../../../words/words.ts';
import { design, type Point } from '../define.ts';

export const factorial = design({
  id: 'factorial',
  name: words('Factorial', 'Factorieel'),
  meaning: words(
    'Every level of every factor with every level of all others.',
    'Elk niveau van elke factor met elk niveau van alle andere.',
  ),
  size: ({ vary }) => vary.reduce((product, { levels }) => product * levels.length, 1),
  /** The last factor changes fastest, as in a table that is read from left to right. */
  points: ({ vary }) =>
    vary.reduce<readonly Point[]>(
      (points, { path, levels }) =>
        points.flatMap(({ values }) => levels.map((level) => ({ values: { ...values, [path]: level } }))),
      [{ values: {} }],
    ),
});
