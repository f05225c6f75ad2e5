import { z } from 'zod';
import { words } from '../../../words/words.ts';
import { strictObject } from '../../schema/expecting.ts';
import { seedSchema } from '../../schema/sections.ts';
import { design, type Point, type Values } from '../define.ts';
import { count, ofEveryDesign, varyRanges } from '../form.ts';
import { figuresOf, isSaltelli, sobolIndices, type SaltelliRole, type SobolSensitivity } from './indices.ts';
import { largestChange } from '../basis.ts';
import { sampledBasis, samplesOf } from '../samples.ts';
import { valueAt } from '../ranges.ts';
import { mostDimensions, scrambled, sobolPoints } from './sequence.ts';

/**
 * Saltelli's scheme for first-order and total indices (Saltelli et al. 2010, "Variance based sensitivity analysis of
 * model output", Computer Physics Communications 181, 259–270): two matrices A and B from one Sobol sequence, and for
 * each factor A with that factor's column from B. All rows of a sample stand together, so that the first samples stay
 * when there are more.
 */
export const sobol = design({
  name: words('Sobol', 'Sobol'),
  meaning: words(
    'Points for the share of the variance that each factor explains, alone and with others (Saltelli): samples × (factors + 2) of them; best when samples is a power of 2.',
    'Punten voor het deel van de variantie dat elke factor verklaart, alleen en samen met andere (Saltelli): samples × (factoren + 2) stuks; het best als samples een macht van 2 is.',
  ),
  schema: strictObject({
    design: z.literal('sobol'),
    vary: varyRanges(),
    samples: count(1),
    designSeed: seedSchema(),
    ...ofEveryDesign(),
  }),
  isDrawn: true,
  problem: ({ vary }) => {
    const most = mostDimensions / 2;
    if (vary.length <= most) return undefined;
    const message = words(
      `found ${vary.length} factors; expected at most ${most} for this design`,
      `gevonden: ${vary.length} factoren; verwacht: hoogstens ${most} voor deze opzet`,
    );
    return { path: 'sweep.vary', message };
  },
  size: ({ vary, samples }) => samples * (vary.length + 2),
  points: ({ vary, samples, designSeed }) => {
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
        pointOf(b, { of: 'saltelli', matrix: 'B', sample }),
      ];
    });
  },
  sensitivity: ({ vary }, plan, outputs, resampling): SobolSensitivity => {
    const samples = samplesOf(plan, outputs, vary.length + 2, isSaltelli, ({ sample }) => sample);
    const paths = vary.map(({ path }) => path);
    const found = sobolIndices(paths, samples.outcomes, resampling);
    const basis = sampledBasis(plan, outputs, samples, () =>
      largestChange(figuresOf(found), figuresOf(sobolIndices(paths, samples.byOwnMean, { resamples: 1 }))),
    );
    return { of: 'sobol', found, incomplete: samples.incomplete, basis };
  },
});

const pointOf = (values: Values, role: SaltelliRole): Point => ({ values, role });
