import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimate } from '../../src/statistics/estimate.ts';
import { meanOfMeans } from '../../src/statistics/meanOfMeans.ts';

const values = (length: number) =>
  fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: length, maxLength: length });

describe('the mean of several cells', () => {
  it('of one cell is that cell’s own', () => {
    fc.assert(
      fc.property(values(5), (own) => {
        expect(meanOfMeans([own])).toEqual({ ...estimate(own), most: 5 });
      }),
    );
    expect(meanOfMeans([[1, NaN, 3]])).toMatchObject({ mean: 2, n: 2, most: 2 });
  });

  it('is taken run by run where all have the same runs, so that shared luck is counted once', () => {
    const { mean, halfWidth, n, most } = meanOfMeans([
      [1, 2, 3],
      [11, 12, 13],
    ]);
    expect({ mean, n, most }).toEqual({ mean: 7, n: 3, most: 3 });
    expect(halfWidth).toBeCloseTo(estimate([6, 7, 8]).halfWidth ?? 0, 12);
  });

  it('is the mean of their own means where one has more runs', () => {
    const found = meanOfMeans([
      [1, 2, 3],
      [11, 12, 13, 22],
    ]);
    expect(found).toMatchObject({ mean: (2 + 14.5) / 2, n: 3, most: 4 });
    expect(found.halfWidth).toBeGreaterThan(0);
  });

  it('has the interval of equal runs where a missing one hardly tells', () => {
    const luck = Array.from({ length: 400 }, (_, r) => Math.sin(r * r));
    const [full, holed] = [luck, luck.with(7, NaN)].map((second) => meanOfMeans([luck, second]).halfWidth ?? 0);
    expect(Math.abs(full - holed) / full).toBeLessThan(0.01);
  });

  it('has no interval where a cell has one run, and no value where it has none', () => {
    expect(meanOfMeans([[1, 2], [3]])).toMatchObject({ mean: 2.25, halfWidth: undefined, n: 1 });
    expect(meanOfMeans([[1, 2], [NaN]]).mean).toBeNaN();
  });
});
