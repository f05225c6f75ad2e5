import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correlationOf } from '../../src/statistics/correlation.ts';

const pairs = fc.array(fc.tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: -1000, max: 1000 })), {
  minLength: 3,
  maxLength: 50,
});

describe('the correlation of pairs', () => {
  it('is 1 on a rising line, −1 on a falling one, and what a textbook finds in between', () => {
    expect(correlationOf([1, 2, 3], [10, 20, 30])).toBeCloseTo(1, 15);
    expect(correlationOf([1, 2, 3], [3, 2, 1])).toBeCloseTo(-1, 15);
    // Anscombe (1973), "Graphs in statistical analysis", first set.
    const x = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
    const y = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
    expect(correlationOf(x, y)).toBeCloseTo(0.81642, 5);
  });

  it('does not depend on the unit nor on which side comes first', () => {
    fc.assert(
      fc.property(pairs, (all) => {
        const a = all.map(([one]) => one);
        const b = all.map(([, other]) => other);
        const found = correlationOf(a, b);
        fc.pre(!Number.isNaN(found));
        const inOtherUnits = a.map((one) => 3 * one + 7);
        expect(correlationOf(inOtherUnits, b)).toBeCloseTo(found, 9);
        expect(correlationOf(b, a)).toBeCloseTo(found, 12);
        expect(Math.abs(found)).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it('is unknown where nothing differs, and values without a partner are a mistake', () => {
    expect(correlationOf([1, 1, 1], [1, 2, 3])).toBeNaN();
    expect(() => correlationOf([1, 2], [1])).toThrow('cannot be paired');
  });
});
