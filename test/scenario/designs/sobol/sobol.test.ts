import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSaltelli } from '../../../../src/scenario/designs/sobol/indices.ts';
import { sobol } from '../../../../src/scenario/designs/sobol/sobol.ts';
import { mostDimensions, scrambled, sobolPoints } from '../../../../src/scenario/designs/sobol/sequence.ts';
import { ranges, sobolSweep } from '../sweeps.ts';

describe('the Sobol sequence', () => {
  it('is that of Joe & Kuo: dimensions 1, 2, 3, 6, 21 and 60 as SciPy 1.17 gives them (bits=32, no scrambling)', () => {
    const points = sobolPoints(16, 60);
    expect([1, 2, 4, 7, 8, 13, 15].map((n) => [0, 1, 2, 5, 20, 59].map((dimension) => points[n][dimension]))).toEqual([
      [2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648],
      [3221225472, 1073741824, 1073741824, 3221225472, 1073741824, 3221225472],
      [1610612736, 1610612736, 2684354560, 536870912, 536870912, 3758096384],
      [536870912, 2684354560, 1610612736, 1610612736, 3758096384, 2684354560],
      [805306368, 1342177280, 4026531840, 1342177280, 805306368, 1342177280],
      [3489660928, 2952790016, 3489660928, 4026531840, 2415919104, 805306368],
      [268435456, 4026531840, 2415919104, 805306368, 3489660928, 4026531840],
    ]);
  });

  it('has one point in each of 2^m equal parts of every dimension, scrambled or not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.string(), (power, seed) => {
        const plain = sobolPoints(2 ** power, mostDimensions);
        for (const points of [plain, scrambled(plain, seed)])
          for (let dimension = 0; dimension < mostDimensions; dimension++) {
            const parts = points.map((point) => Math.floor(point[dimension] / 2 ** (32 - power)));
            expect(new Set(parts).size).toBe(2 ** power);
          }
      }),
      { numRuns: 20 },
    );
  });

  it('is even in two dimensions at once: each elementary box of the first two holds one point', () => {
    const points = scrambled(sobolPoints(256, 2), 'boxes');
    for (let power = 0; power <= 8; power++) {
      const boxes = points.map(([x, y]) => `${Math.floor(x / 2 ** (32 - power))} ${Math.floor(y / 2 ** (24 + power))}`);
      expect(new Set(boxes).size).toBe(256);
    }
  });

  it('depends on its seed down to the last bit, and keeps its first points', () => {
    const few = scrambled(sobolPoints(9, 4), 'a');
    expect(scrambled(sobolPoints(100, 4), 'a').slice(0, 9)).toEqual(few);
    expect(scrambled(sobolPoints(9, 4), 'b')).not.toEqual(few);
    expect(new Set(few.map(([word]) => word % 16)).size).toBeGreaterThan(3);
  });
});

describe('a Sobol design', () => {
  const points = sobol.points(sobolSweep({ vary: ranges(3, -1, 2), samples: 8 }));

  it('has A, B, and A with each column from B, in N (k + 2) rows that know what they are', () => {
    expect(points).toHaveLength(8 * 5);
    for (let sample = 0; sample < 8; sample++) {
      const [a, first, second, third, b] = points.slice(5 * sample);
      expect([a.role, b.role]).toEqual(['A', 'B'].map((matrix) => ({ of: 'saltelli', matrix, sample })));
      [first, second, third].forEach(({ role, values }, k) => {
        const factor = `assumptions.x${k + 1}`;
        expect(role).toEqual({ of: 'saltelli', matrix: 'AB', sample, factor });
        expect(values).toEqual({ ...a.values, [factor]: b.values[factor] });
      });
      for (const { path } of ranges(3)) expect(a.values[path]).not.toBe(b.values[path]);
    }
  });

  it('for second order has B with each column from A as well, and keeps all other rows', () => {
    const both = sobol.points(sobolSweep({ vary: ranges(3, -1, 2), samples: 8, secondOrder: true }));
    const isMore = ({ role }: (typeof both)[number]) => role && isSaltelli(role) && role.matrix === 'BA';
    expect(both).toHaveLength(8 * 8);
    expect(both.filter((point) => !isMore(point))).toEqual(points);
    for (let sample = 0; sample < 8; sample++) {
      const own = both.slice(8 * sample, 8 * sample + 8);
      const [a, b] = [own[0].values, own[7].values];
      own.slice(4, 7).forEach(({ role, values }, k) => {
        const factor = `assumptions.x${k + 1}`;
        expect(role).toEqual({ of: 'saltelli', matrix: 'BA', sample, factor });
        expect(values).toEqual({ ...b, [factor]: a[factor] });
      });
    }
  });

  it('refuses second order of one factor, which has none to do anything with', () => {
    const problem = sobol.problem(sobolSweep({ vary: ranges(1), samples: 8, secondOrder: true }));
    expect(problem).toMatchObject({
      path: 'sweep.secondOrder',
      message: { en: expect.stringContaining('at least two') as string },
    });
    expect(sobol.problem(sobolSweep({ vary: ranges(1), samples: 8 }))).toBeUndefined();
  });

  it('keeps its first rows when there are more samples', () => {
    const more = sobol.points(sobolSweep({ vary: ranges(3, -1, 2), samples: 21 }));
    expect(more.slice(0, points.length)).toEqual(points);
  });

  it('says when there are more factors than it has dimensions for', () => {
    expect(sobol.problem(sobolSweep({ vary: ranges(129), samples: 8 }))?.message.en).toContain('at most 128');
    expect(sobol.points(sobolSweep({ vary: ranges(128), samples: 1 }))).toHaveLength(130);
  });
});
