import { levelsOf } from '../../levels.ts';
import { z } from 'zod';
import { words } from '../../../words/words.ts';
import { numberFrom, strictObject } from '../../schema/expecting.ts';
import { seedSchema } from '../../schema/sections.ts';
import { isWholePath } from '../../paths.ts';
import type { VariedRange } from '../../scenario.ts';
import { below, chanceOf, shuffled, type Chance } from '../../../statistics/chance.ts';
import { design, type Point, type Values } from '../define.ts';
import { count, ofEveryDesign, varyRanges } from '../form.ts';
import { growthOf, largestMove } from '../growth.ts';
import { sampledBasis, samplesOf } from '../samples.ts';
import { figuresOf, isStep, morrisEffects, scaleOf, type MorrisSensitivity, type TrajectoryRole } from './effects.ts';

/** What a draw is for. */
const Kind = { order: 0, start: 1, upwards: 2 } as const;

/**
 * Trajectories of Morris (1991, "Factorial sampling plans for preliminary computational experiments", Technometrics
 * 33, 161–174): from a random point of a grid, one factor after another moves by levels / (2 (levels − 1)) of its
 * range, which for an even number of levels reaches each of them equally often.
 */
export const morris = design({
  name: words('Morris', 'Morris'),
  meaning: words(
    'Walks on which one factor moves at a time, to find the few that matter: trajectories × (factors + 1) points.',
    'Wandelingen waarop één factor tegelijk verschuift, om de paar te vinden die ertoe doen: trajectories × (factoren + 1) punten.',
  ),
  schema: strictObject({
    design: z.literal('morris'),
    vary: varyRanges(),
    trajectories: count(1),
    levels: numberFrom(2, 1_000, { whole: true }),
    designSeed: seedSchema(),
    ...ofEveryDesign(),
  }),
  isDrawn: true,
  problem: ({ levels }) => {
    if (levels % 2 === 0) return undefined;
    const message = words(
      `found ${levels}; expected an even number of levels, of which each is then reached equally often`,
      `gevonden: ${levels}; verwacht: een even aantal niveaus, die dan elk even vaak aan de beurt komen`,
    );
    return { path: 'sweep.levels', message };
  },
  size: ({ vary, trajectories }) => trajectories * (vary.length + 1),
  points: (sweep) => {
    const chance = chanceOf('morris', sweep.designSeed);
    const grids = sweep.vary.map((range) => gridOf(range, sweep.levels));
    return Array.from({ length: sweep.trajectories }, (_, trajectory) =>
      trajectoryOf(sweep, grids, trajectory, chance),
    ).flat();
  },
  nameOf: (role) => (isStep(role) ? { role: `step${role.step}`, sample: role.trajectory } : undefined),
  sensitivity: ({ vary }, plan, outputs, resampling): MorrisSensitivity => {
    const size = vary.length + 1;
    const samples = samplesOf(plan, outputs, size, isStep, ({ trajectory }) => trajectory);
    const { outcomes, byOwnMean, incomplete } = samples;
    const found = morrisEffects(vary, outcomes, resampling);
    const figuresWith = (some: typeof outcomes) => figuresOf(morrisEffects(vary, some, { resamples: 1 }));
    return {
      of: 'morris',
      found,
      growth: growthOf(outcomes.length / size, (first) => figuresWith(outcomes.slice(0, first * size)), scaleOf),
      incomplete,
      basis: sampledBasis(plan, outputs, samples, () => largestMove(figuresOf(found), figuresWith(byOwnMean))),
    };
  },
});

const gridOf = ({ path, from, to }: VariedRange, steps: number): readonly number[] =>
  levelsOf({ from, to, steps }).map((level) => (isWholePath(path) ? Math.round(level) : level));

function trajectoryOf(
  { vary, levels }: { readonly vary: readonly VariedRange[]; readonly levels: number },
  grids: readonly (readonly number[])[],
  trajectory: number,
  chance: Chance,
): readonly Point[] {
  const moves = vary.map(({ path }, factor) => {
    const low = below(levels / 2, chance(factor, trajectory, Kind.start));
    const ends = [grids[factor][low], grids[factor][low + levels / 2]];
    const upwards = chance(factor, trajectory, Kind.upwards) % 2 === 0;
    return { path, start: upwards ? ends[0] : ends[1], end: upwards ? ends[1] : ends[0] };
  });
  const order = shuffled(vary.length, (place) => chance(place, trajectory, Kind.order));
  let values: Values = Object.fromEntries(moves.map(({ path, start }) => [path, start]));
  const steps = Array.from(order, (factor, k): Point => {
    const { path, end } = moves[factor];
    values = { ...values, [path]: end };
    return { values, role: roleOf({ trajectory, step: k + 1, factor: path }) };
  });
  const start = Object.fromEntries(moves.map((move) => [move.path, move.start]));
  return [{ values: start, role: roleOf({ trajectory, step: 0 }) }, ...steps];
}

const roleOf = (step: Omit<TrajectoryRole, 'of'>): TrajectoryRole => ({ of: 'trajectory', ...step });
