import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sobol } from '../../../../src/scenario/designs/sobol/sobol.ts';
import type { RoleOutcome } from '../../../../src/scenario/designs/byRole.ts';
import {
  isSaltelli,
  sobolIndices,
  type FactorIndices,
  type SaltelliRole,
} from '../../../../src/scenario/designs/sobol/indices.ts';
import { ranges, sobolSweep } from '../sweeps.ts';
import { coefficients, g, gIndices, ishigami, ishigamiIndices } from '../functions.ts';

type Outcomes = readonly RoleOutcome<SaltelliRole>[];
const pathsOf = (factors: number): string[] => ranges(factors).map(({ path }) => path);

function outcomesOf(f: (x: readonly number[]) => number, factors: number, samples: number, seed = 'seed'): Outcomes {
  const points = sobol.points(sobolSweep({ vary: ranges(factors), samples }, seed));
  return points.flatMap(({ role, values }) =>
    role && isSaltelli(role) ? [{ role, value: f(pathsOf(factors).map((path) => Number(values[path]))) }] : [],
  );
}

function indicesOf(...given: Parameters<typeof sobolIndices>): readonly FactorIndices[] {
  const result = sobolIndices(...given);
  if (result.kind !== 'indices') throw new Error(JSON.stringify(result));
  return result.factors;
}

const width = ({ low, high }: { low: number; high: number }): number => high - low;

describe('Sobol indices', () => {
  it.each(['seed', 'other', 'third'])('of the Ishigami function are the published ones (%s)', (seed) => {
    const found = indicesOf(pathsOf(3), outcomesOf(ishigami, 3, 4096, seed), { resamples: 200 });
    found.forEach(({ firstOrder, total }, k) => {
      expect(Math.abs(firstOrder.value - ishigamiIndices.firstOrder[k])).toBeLessThan(0.02);
      expect(Math.abs(total.value - ishigamiIndices.total[k])).toBeLessThan(0.02);
    });
  });

  it('of the Sobol g-function are the analytic ones', () => {
    expect(gIndices.firstOrder.slice(0, 4).map((index) => index.toFixed(4))).toEqual([
      '0.7162',
      '0.1790',
      '0.0237',
      '0.0072',
    ]);
    const outcomes = outcomesOf(g, coefficients.length, 4096);
    indicesOf(pathsOf(coefficients.length), outcomes, { resamples: 100 }).forEach(({ firstOrder, total }, k) => {
      expect(Math.abs(firstOrder.value - gIndices.firstOrder[k])).toBeLessThan(0.01);
      expect(Math.abs(total.value - gIndices.total[k])).toBeLessThan(0.01);
    });
  });

  it('have intervals that hold the true value about as often as they say', () => {
    const seeds = Array.from({ length: 40 }, (_, n) => `seed ${n}`);
    const hits = seeds.flatMap((seed) =>
      indicesOf(pathsOf(3), outcomesOf(ishigami, 3, 256, seed), { resamples: 200, confidence: 0.9 }).flatMap(
        ({ firstOrder, total }, k) => [
          firstOrder.low <= ishigamiIndices.firstOrder[k] && ishigamiIndices.firstOrder[k] <= firstOrder.high,
          total.low <= ishigamiIndices.total[k] && ishigamiIndices.total[k] <= total.high,
        ],
      ),
    );
    // Points of a low-discrepancy sequence do better than the independent ones that the bootstrap takes them for.
    expect(hits.filter(Boolean).length / hits.length).toBeGreaterThan(0.85);
  });

  it('have a narrower interval at 90 % than at 99 %, and the value in both', () => {
    const outcomes = outcomesOf(ishigami, 3, 512);
    const [narrow, wide] = [0.9, 0.99].map((confidence) => indicesOf(pathsOf(3), outcomes, { confidence }));
    narrow.forEach(({ firstOrder, total }, k) => {
      expect(width(firstOrder)).toBeLessThan(width(wide[k].firstOrder));
      expect(width(total)).toBeLessThan(width(wide[k].total));
      expect(firstOrder.low <= firstOrder.value && firstOrder.value <= firstOrder.high).toBe(true);
    });
  });

  it('do not depend on the order in which results come', () => {
    const outcomes = outcomesOf(ishigami, 3, 32);
    const known = sobolIndices(pathsOf(3), outcomes, { resamples: 50 });
    fc.assert(
      fc.property(fc.shuffledSubarray([...outcomes], { minLength: outcomes.length }), (shuffled) => {
        expect(sobolIndices(pathsOf(3), shuffled, { resamples: 50 })).toEqual(known);
      }),
      { numRuns: 20 },
    );
  });

  it('do not depend on where zero is or on the unit', () => {
    const outcomes = outcomesOf(ishigami, 3, 256);
    const moved = outcomes.map(({ role, value }) => ({ role, value: 1000 + 0.01 * value }));
    const [known, found] = [outcomes, moved].map((given) => indicesOf(pathsOf(3), given, { resamples: 20 }));
    found.forEach(({ firstOrder, total }, k) => {
      expect(firstOrder.value).toBeCloseTo(known[k].firstOrder.value, 8);
      expect(total.low).toBeCloseTo(known[k].total.low, 8);
    });
  });

  it('follow the seed of the resampling, and are the same when asked again', () => {
    const outcomes = outcomesOf(ishigami, 3, 64);
    const ask = (seed: string) => indicesOf(pathsOf(3), outcomes, { resamples: 50, seed });
    expect(ask('a')).toEqual(ask('a'));
    expect(ask('a')[0].total.low).not.toBe(ask('b')[0].total.low);
  });

  it('are not resolved where the interval is wider than the index, and are with more samples', () => {
    const resolved = (samples: number): boolean[] =>
      indicesOf(pathsOf(3), outcomesOf(ishigami, 3, samples)).map(({ firstOrder }) => firstOrder.resolved);
    expect(resolved(16)).toEqual([false, false, false]);
    // The third has no first-order effect: no number of samples makes one.
    expect(resolved(4096)).toEqual([true, true, false]);
  });

  it('of a measure that never varies are none, rounding or not', () => {
    expect(
      sobolIndices(
        pathsOf(3),
        outcomesOf(() => 62.5, 3, 16),
      ),
    ).toEqual({ kind: 'no variance', value: 62.5 });
    const noisy = outcomesOf(([x]) => (x < 0.5 ? 0.1 + 0.2 : 0.3), 3, 16);
    expect(sobolIndices(pathsOf(3), noisy).kind).toBe('no variance');
  });

  it('are never NaN, however few and strange the values', () => {
    const roles = outcomesOf(() => 0, 2, 3).map(({ role }) => role);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 12, maxLength: 12 }), (values) => {
        const outcomes = roles.map((role, place) => ({ role, value: values[place] }));
        const result = sobolIndices(pathsOf(2), outcomes, { resamples: 30 });
        const numbers =
          result.kind === 'indices'
            ? result.factors.flatMap(({ firstOrder, total }) => [
                firstOrder.value,
                firstOrder.low,
                total.value,
                total.high,
              ])
            : [];
        for (const number of numbers) expect(number).toSatisfy(Number.isFinite);
      }),
    );
    expect(sobolIndices(pathsOf(3), outcomesOf(ishigami, 3, 1))).toEqual({ kind: 'not resolved' });
  });

  it('are refused where the results are not those of the design', () => {
    const outcomes = outcomesOf(ishigami, 3, 8);
    const reason = (given: Outcomes, factors = 3): string => {
      const result = sobolIndices(pathsOf(factors), given);
      return result.kind === 'no match' ? result.reason.en : result.kind;
    };
    expect(reason(outcomes.slice(1))).toBe('1 of the 40 results are missing');
    expect(reason([...outcomes, outcomes[0]])).toBe('A of sample 0 is there twice');
    expect(reason(outcomes, 2)).toBe('AB assumptions.x3 is no part of this design');
    expect(reason(outcomes, 4)).toBe('8 of the 48 results are missing');
    expect(reason(outcomes.with(4, { ...outcomes[4], value: Number.NaN }))).toBe('B of sample 0 has no value');
    expect(reason([])).toBe('there are no results');
  });

  it('have no interval at 100 %', () => {
    expect(() => sobolIndices(pathsOf(3), outcomesOf(ishigami, 3, 8), { confidence: 1 })).toThrow('below 1');
  });
});
