import { z } from 'zod';
import { words } from '../../../words/words.ts';
import { strictObject } from '../../schema/expecting.ts';
import { outputsOf, type AnalysedCell } from '../analysed.ts';
import { design, type Point, type Role } from '../define.ts';
import { ofEveryDesign, varyLevels } from '../form.ts';
import { effectsOverGrid } from '../grid.ts';
import { mainEffects, outcomesOf, type MainEffectsOfDesign } from '../mainEffects.ts';

/** The file as it is, or with one factor changed. */
export interface OneAtATimeRole extends Role {
  readonly of: 'one-at-a-time';
  readonly factor?: string;
}

/** In a part of a batch it may not be there. */
const asItIs = (cells: readonly AnalysedCell[]): AnalysedCell | undefined =>
  cells.find(({ role }) => role && isBase(role));

const isBase = (role: Role): boolean => role.of === 'one-at-a-time' && !('factor' in role);

export const oneAtATime = design({
  name: words('One at a time', 'Eén tegelijk'),
  meaning: words(
    'The file as it is, then every level of every factor alone, all others as in the file.',
    'Het bestand zoals het is, dan elk niveau van elke factor alleen, alle andere zoals in het bestand.',
  ),
  schema: strictObject({ design: z.literal('one-at-a-time'), vary: varyLevels(), ...ofEveryDesign() }),
  isDrawn: false,
  size: ({ vary }) => vary.reduce((sum, { levels }) => sum + levels.length, 1),
  points: ({ vary }): readonly Point[] => [
    { values: {}, role: roleOf() },
    ...vary.flatMap(({ path, levels }) =>
      levels.map((level): Point => ({ values: { [path]: level }, role: roleOf(path) })),
    ),
  ],
  nameOf: (role) => (isBase(role) ? { role: 'base' } : undefined),
  baseline: asItIs,
  sensitivity: ({ vary }, plan, outputs): MainEffectsOfDesign | undefined => {
    const paths = vary.map(({ path }) => path);
    const file = asItIs(plan.cells);
    if (!file) return effectsOverGrid(paths, plan, outputs);
    const found = mainEffects(paths, outcomesOf(plan, outputs), { reference: outputsOf(file, outputs) });
    return { of: 'main effects', from: 'file', found };
  },
});

const roleOf = (factor?: string): OneAtATimeRole => ({ of: 'one-at-a-time', ...(factor !== undefined && { factor }) });
