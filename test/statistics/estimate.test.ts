import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairedDifference } from '../../src/experiment/analysis/comparison.ts';
import { estimate } from '../../src/statistics/estimate.ts';

const number = fc.double({ min: -1000, max: 1000, noNaN: true });

describe('an estimate', () => {
  it('is the textbook one: mean, sample standard deviation, Student’s t', () => {
    const { mean, sd, n, halfWidth } = estimate([1, 2, 3, 4, 5]);
    expect([mean, n]).toEqual([3, 5]);
    expect(sd).toBeCloseTo(Math.sqrt(2.5), 12);
    // t(0.975; 4) = 2.776445, from any table.
    expect(halfWidth).toBeCloseTo((2.776445 * Math.sqrt(2.5)) / Math.sqrt(5), 5);
  });

  it('has the interval that is asked for', () => {
    // t(0.95; 4) = 2.131847 and t(0.995; 4) = 4.604095.
    const [narrow, wide] = [0.9, 0.99].map((confidence) => estimate([1, 2, 3, 4, 5], confidence).halfWidth);
    expect(narrow).toBeCloseTo((2.131847 * Math.sqrt(2.5)) / Math.sqrt(5), 5);
    expect(wide).toBeCloseTo((4.604095 * Math.sqrt(2.5)) / Math.sqrt(5), 5);
  });

  it('of one value has no interval, and of none no mean', () => {
    expect(estimate([7])).toEqual({ mean: 7, sd: 0, n: 1, halfWidth: undefined });
    expect(estimate([Number.NaN]).mean).toBeNaN();
  });

  it('leaves out weeks without a value', () => {
    expect(estimate([1, Number.NaN, 3])).toMatchObject({ mean: 2, n: 2 });
  });

  it('covers the true mean in about 95 of 100 samples', () => {
    let covered = 0;
    let state = 1;
    const uniform = (): number => {
      state = (Math.imul(state, 48271) >>> 0) % 2147483647;
      return state / 2147483647;
    };
    for (let sample = 0; sample < 2000; sample++) {
      const values = Array.from({ length: 12 }, () => uniform() + uniform() + uniform());
      const { mean, halfWidth = 0 } = estimate(values);
      if (Math.abs(mean - 1.5) <= halfWidth) covered++;
    }
    expect(covered / 2000).toBeGreaterThan(0.93);
    expect(covered / 2000).toBeLessThan(0.97);
  });
});

describe('a paired difference', () => {
  it('is that of the means, and turns its sign when the pair is turned', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number), { minLength: 2, maxLength: 50 }), (pairs) => {
        const a = pairs.map(([value]) => value);
        const b = pairs.map(([, value]) => value);
        const there = pairedDifference(a, b);
        const back = pairedDifference(b, a);
        expect(there.mean).toBeCloseTo(estimate(b).mean - estimate(a).mean, 8);
        expect(back.mean).toBeCloseTo(-there.mean, 8);
        expect([back.higher, back.lower]).toEqual([there.lower, there.higher]);
      }),
    );
  });

  it('needs pairs', () => {
    expect(() => pairedDifference([1], [1, 2])).toThrow('paired');
  });
});
