import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../../src/experiment/batch/replicates.ts';
import { estimate } from '../../../src/statistics/estimate.ts';

const rule = (halfWidth: number, min = 5, max = 60) =>
  ({ min, max, until: { measure: 'satisfaction', halfWidth } }) as const;
const values = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 2, maxLength: 80 });

describe('whether there are enough replicates', () => {
  it('is the first number from min on whose interval is narrow enough', () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0.5, max: 40, noNaN: true }), (all, halfWidth) => {
        const narrow = (n: number) => (estimate(all.slice(0, n)).halfWidth ?? Infinity) <= halfWidth;
        const first = Array.from({ length: all.length }, (_, r) => r + 1).find((n) => n >= 60 || (n >= 5 && narrow(n)));
        expect(verdictOf(all, rule(halfWidth)).enough).toBe(first);
      }),
    );
  });

  it('does not depend on what comes after', () => {
    fc.assert(
      fc.property(values, values, (some, more) => {
        const { enough } = verdictOf(some, rule(8));
        if (enough !== undefined) expect(verdictOf([...some, ...more], rule(8)).enough).toBe(enough);
      }),
    );
  });

  it('goes on to more than there are, to at most twice as many, and never beyond max', () => {
    fc.assert(
      fc.property(values, (all) => {
        const verdict = verdictOf(all, rule(0.001));
        if (verdict.enough !== undefined) return;
        expect(verdict.next).toBeGreaterThan(all.length);
        expect(verdict.next).toBeLessThanOrEqual(Math.min(60, Math.max(5, 2 * all.length)));
      }),
    );
  });

  it('leaves out replicates without a value, and ends at max where none has one', () => {
    const lacking = [1, NaN, 1, NaN, 1, NaN, 1];
    expect(verdictOf(lacking, rule(0.5)).enough).toBe(5);
    expect(
      verdictOf(
        Array.from({ length: 60 }, () => NaN),
        rule(0.5),
      ).enough,
    ).toBe(60);
  });
});
