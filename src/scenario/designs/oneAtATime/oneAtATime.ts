import { words } from '../../../words/words.ts';
import { design, type Point } from '../define.ts';

export const oneAtATime = design({
  id: 'one-at-a-time',
  name: words('One at a time', 'Eén tegelijk'),
  meaning: words(
    'The file as it is, then every level of every factor alone, all others as in the file.',
    'Het bestand zoals het is, dan elk niveau van elke factor alleen, alle andere zoals in het bestand.',
  ),
  size: ({ vary }) => vary.reduce((sum, { levels }) => sum + levels.length, 1),
  points: ({ vary }): readonly Point[] => [
    { values: {}, role: { of: 'one-at-a-time' } },
    ...vary.flatMap(({ path, levels }) =>
      levels.map((level): Point => ({ values: { [path]: level }, role: { of: 'one-at-a-time', factor: path } })),
    ),
  ],
});
