import { z } from 'zod';
import { words } from '../../../words/words.ts';
import { strictObject } from '../../schema/expecting.ts';
import { seedSchema } from '../../schema/sections.ts';
import { chanceOf, shuffled, type Chance } from '../../../statistics/chance.ts';
import { design, type Point, type Role } from '../define.ts';
import { count, ofEveryDesign, varyRanges } from '../form.ts';
import { growthOf, largestMove, type Growth } from '../growth.ts';
import { valueAt } from '../ranges.ts';
import { sampledBasis, samplesOf } from '../samples.ts';
import type { AnalysedPlan } from '../analysed.ts';
import type { Basis } from '../basis.ts';
import { figuresOf, rankEffects, type RankEffects } from './rankEffects.ts';
import { regionsOf, type Regions } from './regions.ts';

/** What a draw is for. */
const Kind = { order: 0, place: 1 } as const;

/** What goes up and down with each factor, and where it is high and low. */
export interface HypercubeSensitivity {
  readonly of: 'latin hypercube';
  readonly found: RankEffects;
  readonly regions: Regions | undefined;
  readonly growth: Growth;
  /** How many samples were left out because runs in them failed, or are in another part of the batch. */
  readonly incomplete: number;
  readonly basis: Basis;
}

/**
 * A Latin hypercube that grows by doubling (Sallaberry, Helton & Hora 2008, "Extension of Latin hypercube samples with
 * correlated variables", Reliability Engineering & System Safety 93), so that the first n points stay when n grows.
 * That every n equal parts hold one point each cannot be had for all n at once: no sequence does it beyond 17 points
 * (Berlekamp & Graham 1970, "Irregularities in the distributions of finite sequences", Journal of Number Theory 2). So
 * it holds for 1, 2, 4, 8, … samples; between two such numbers no two points share a part of the larger division, and
 * no part of the smaller one is empty.
 */
export const latinHypercube = design({
  name: words('Latin hypercube', 'Latijnse hyperkubus'),
  meaning: words(
    'Random points that fill the range of each factor evenly; most evenly when samples is 2, 4, 8, 16, ….',
    'Willekeurige punten die het bereik van elke factor gelijkmatig vullen; het gelijkmatigst als samples 2, 4, 8, 16, … is.',
  ),
  schema: strictObject({
    design: z.literal('latin-hypercube'),
    vary: varyRanges(),
    samples: count(1),
    designSeed: seedSchema(),
    ...ofEveryDesign(),
  }),
  isDrawn: true,
  size: ({ samples }) => samples,
  points: ({ vary, samples, designSeed }) => {
    const columns = vary.map((range) => {
      const column = columnOf(samples, chanceOf('latin-hypercube', `${designSeed} ${range.path}`));
      return { range, column };
    });
    return Array.from({ length: samples }, (_, sample): Point => {
      const pairs = columns.map(({ range, column }): [string, number] => [range.path, valueAt(range, column[sample])]);
      return { values: Object.fromEntries(pairs) };
    });
  },
  sensitivity: ({ vary }, plan, outputs, resampling): HypercubeSensitivity => {
    const paths = vary.map(({ path }) => path);
    const samples = samplesOf(numbered(plan), outputs, 1, isPoint, ({ sample }) => sample);
    const { outcomes, byOwnMean, incomplete } = samples;
    const found = rankEffects(paths, outcomes, resampling);
    const figuresWith = (points: typeof outcomes) => figuresOf(rankEffects(paths, points, { resamples: 1 }));
    return {
      of: 'latin hypercube',
      found,
      regions: regionsOf(paths, outcomes),
      growth: growthOf(outcomes.length, (first) => figuresWith(outcomes.slice(0, first))),
      incomplete,
      basis: sampledBasis(plan, outputs, samples, () => largestMove(figuresOf(found), figuresWith(byOwnMean))),
    };
  },
});

/** A point is a sample by itself: its place in the plan is its number. */
interface PointRole extends Role {
  readonly of: 'point';
  readonly sample: number;
}

const isPoint = (role: Role): role is PointRole => role.of === 'point';

const numbered = ({ cells }: AnalysedPlan): AnalysedPlan => ({
  cells: cells.map((cell, sample) => ({ ...cell, role: { of: 'point', sample } })),
});

/**
 * One factor's places on 0 to 2^32. With m points so far, one in each of m equal parts, the next m fill the empty
 * halves of those parts, in an order of their own.
 */
function columnOf(samples: number, chance: Chance): Uint32Array {
  const places = new Uint32Array(samples);
  places[0] = chance(0, 0, Kind.place);
  // Halving and doubling are exact; a power is not in every engine.
  for (let level = 0, m = 1, half = 2147483648; m < samples; level++, m *= 2, half /= 2) {
    const order = shuffled(m, (place) => chance(place, level, Kind.order));
    for (let k = 0; k < m && m + k < samples; k++) {
      const occupied = Math.floor(places[order[k]] / half);
      const empty = occupied % 2 === 0 ? occupied + 1 : occupied - 1;
      places[m + k] = empty * half + (chance(m + k, level, Kind.place) % half);
    }
  }
  return places;
}
