import { z } from 'zod';
import { words } from '../../../words/words.ts';
import { strictObject } from '../../schema/expecting.ts';
import { design, type Point } from '../define.ts';
import { ofEveryDesign, varyLevels } from '../form.ts';
import { effectsOverGrid } from '../grid.ts';

export const factorial = design({
  name: words('Factorial', 'Factorieel'),
  meaning: words(
    'Every level of every factor with every level of all others.',
    'Elk niveau van elke factor met elk niveau van alle andere.',
  ),
  schema: strictObject({ design: z.literal('factorial'), vary: varyLevels(), ...ofEveryDesign() }),
  isDrawn: false,
  size: ({ vary }) => vary.reduce((product, { levels }) => product * levels.length, 1),
  /** The last factor changes fastest, as in a table that is read from left to right. */
  points: ({ vary }) =>
    vary.reduce<readonly Point[]>(
      (points, { path, levels }) =>
        points.flatMap(({ values }) => levels.map((level) => ({ values: { ...values, [path]: level } }))),
      [{ values: {} }],
    ),
  baseline: ([first]) => first,
  // A grid may name a level twice.
  sensitivity: ({ vary }, plan, outputs) =>
    effectsOverGrid(
      vary.map(({ path }) => path),
      plan,
      outputs,
      { levelsOnce: false },
    ),
});
