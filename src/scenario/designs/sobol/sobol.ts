import { z } from 'zod';
import { words } from '../../../words/words.ts';
import { expecting, strictObject } from '../../schema/expecting.ts';
import { seedSchema } from '../../schema/sections.ts';
import { design, type Point, type Values } from '../define.ts';
import { count, ofEveryDesign, varyRanges } from '../form.ts';
import { figuresOf, isSaltelli, sobolIndices, type SaltelliRole, type SobolSensitivity } from './indices.ts';
import { growthOf, largestMove } from '../growth.ts';
import type { Resampling } from '../../../statistics/bootstrap.ts';
import { sampledBasis, samplesOf } from '../samples.ts';
import { valueAt } from '../ranges.ts';
import { mostDimensions, scrambled, sobolPoints } from './sequence.ts';

/**
 * Saltelli's scheme for first-order and total indices (Saltelli et al. 2010, "Variance based sensitivity analysis of
 * model output", Computer Physics Communications 181, 259–270): two matrices A and B from one Sobol sequence, and for
 * each factor A with that factor's column from B. For second order also B with that column from A (Saltelli 2002,
 * "Making best use of model evaluations to compute sensitivity indices", in the same journal, 145, 280–297). All rows of
 * a sample stand together, so that the first samples stay when there are more.
 */
export const sobol = design({
  name: words('Sobol', 'Sobol'),
  meaning: words(
    'Points for the share of the variance that each factor explains, alone and with others (Saltelli): samples × (factors + 2) of them, with secondOrder samples × (2 × factors + 2); best when samples is a power of 2.',
    'Punten voor het deel van de variantie dat elke factor verklaart, alleen en samen met andere (Saltelli): samples × (factoren + 2) stuks, met secondOrder samples × (2 × factoren + 2); het best als samples een macht van 2 is.',
  ),
  schema: strictObject({
    design: z.literal('sobol'),
    vary: varyRanges(),
    samples: count(1),
    secondOrder: z
      .boolean(expecting({ what: words('true or false', 'true of false') }))
      .optional()
      .meta({
        description:
          'Also what every two factors do together, beyond what each does alone: nearly twice as many points. Default: false. / Ook wat elk tweetal factoren samen doet, bovenop wat elk alleen doet: bijna twee keer zo veel punten. Standaard: false.',
      }),
    designSeed: seedSchema(),
    ...ofEveryDesign(),
  }),
  isDrawn: true,
  problem: ({ vary, secondOrder }) => {
    const most = mostDimensions / 2;
    if (secondOrder && vary.length < 2) return { path: 'sweep.secondOrder', message: needsTwo };
    if (vary.length <= most) return undefined;
    const message = words(
      `found ${vary.length} factors; expected at most ${most} for this design`,
      `gevonden: ${vary.length} factoren; verwacht: hoogstens ${most} voor deze opzet`,
    );
    return { path: 'sweep.vary', message };
  },
  size: (sweep) => sweep.samples * pointsInSample(sweep),
  points: ({ vary, samples, secondOrder, designSeed }) => {
    const factors = vary.length;
    return scrambled(sobolPoints(samples, 2 * factors), designSeed).flatMap((point, sample): readonly Point[] => {
      const valuesFrom = (offset: number): Values =>
        Object.fromEntries(vary.map((range, factor) => [range.path, valueAt(range, point[offset + factor])]));
      const a = valuesFrom(0);
      const b = valuesFrom(factors);
      return [
        pointOf(a, { of: 'saltelli', matrix: 'A', sample }),
        ...vary.map(({ path }): Point => {
          return pointOf({ ...a, [path]: b[path] }, { of: 'saltelli', matrix: 'AB', sample, factor: path });
        }),
        ...(secondOrder ? vary : []).map(({ path }): Point => {
          return pointOf({ ...b, [path]: a[path] }, { of: 'saltelli', matrix: 'BA', sample, factor: path });
        }),
        pointOf(b, { of: 'saltelli', matrix: 'B', sample }),
      ];
    });
  },
  nameOf: (role, paths) => {
    if (!isSaltelli(role)) return undefined;
    const factor = 'factor' in role ? String(paths.indexOf(role.factor) + 1) : '';
    return { role: `${role.matrix}${factor}`, sample: role.sample };
  },
  sensitivity: (sweep, plan, outputs, resampling): SobolSensitivity => {
    const size = pointsInSample(sweep);
    const samples = samplesOf(plan, outputs, size, isSaltelli, ({ sample }) => sample);
    const { outcomes, byOwnMean, incomplete } = samples;
    const paths = sweep.vary.map(({ path }) => path);
    const indicesOf = (some: typeof outcomes, how: Resampling) =>
      sobolIndices(paths, some, { ...how, secondOrder: sweep.secondOrder ?? false });
    const found = indicesOf(outcomes, resampling);
    const figuresWith = (some: typeof outcomes) => figuresOf(indicesOf(some, { resamples: 1 }));
    return {
      of: 'sobol',
      found,
      growth: growthOf(outcomes.length / size, (first) => figuresWith(outcomes.slice(0, first * size))),
      incomplete,
      basis: sampledBasis(plan, outputs, samples, () => largestMove(figuresOf(found), figuresWith(byOwnMean))),
    };
  },
});

const pointOf = (values: Values, role: SaltelliRole): Point => ({ values, role });

interface Sized {
  readonly vary: readonly unknown[];
  readonly secondOrder?: boolean | undefined;
}

/** A row of A and of B, and of one or two mixtures of them for each factor. */
const pointsInSample = ({ vary, secondOrder }: Sized): number => (secondOrder ? 2 : 1) * vary.length + 2;

const needsTwo = words(
  'found one factor; expected at least two, which can then do something together',
  'gevonden: één factor; verwacht: minstens twee, die dan iets samen kunnen doen',
);
