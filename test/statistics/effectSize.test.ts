import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectSize, pairedEffectSize, sizeOf, sizes } from '../../src/statistics/effectSize.ts';

describe('the effect size of a difference between means over people', () => {
  const spread = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 9 });

  it('is the difference in standard deviations of people, of which the variances are pooled', () => {
    expect(effectSize(6, [10, 14])).toEqual({ d: 6 / Math.sqrt(148), sd: Math.sqrt(148), size: 'small' });
    expect(effectSize(6, [12, Number.NaN, 12])).toEqual({ d: 0.5, sd: 12, size: 'medium' });
  });

  it('does not change when all points are scaled', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99, max: 99 }), spread, fc.integer({ min: 2, max: 64 }), (points, own, unit) => {
        const one = effectSize(points, own);
        const other = effectSize(points * unit, own.map((deviation) => deviation * unit)); // prettier-ignore
        expect(other?.d).toBeCloseTo(one?.d ?? Number.NaN, 9);
        expect(other?.sd).toBeCloseTo((one?.sd ?? Number.NaN) * unit, 9);
      }),
    );
  });

  it('is 0, and very small, where there is no difference', () => {
    fc.assert(
      fc.property(spread, (own) => {
        expect(effectSize(0, own)).toMatchObject({ d: 0, size: 'very small' });
      }),
    );
  });

  it('has no value where nobody differs, or nothing is known', () => {
    for (const none of [effectSize(3, [0, 0]), effectSize(3, []), effectSize(Number.NaN, [4])])
      expect(none).toBeUndefined();
  });

  it('goes by Cohen’s words, up or down', () => {
    const words = [0, 0.19, 0.2, 0.49, 0.5, 0.79, 0.8, 3].map(sizeOf);
    expect(words).toEqual(['very small', 'very small', 'small', 'small', 'medium', 'medium', 'large', 'large']);
    expect(sizeOf(-0.6)).toBe('medium');
    expect(Object.values(sizes).map(({ name }) => name.nl)).toEqual(['heel klein', 'klein', 'middelgroot', 'groot']);
  });
});

describe('the effect size of paired differences', () => {
  it('is their mean in standard deviations', () => {
    expect(pairedEffectSize([1, 2, 3, 4, 5])).toEqual({ kind: 'effect size', n: 5, value: 3 / Math.sqrt(2.5) });
    expect(pairedEffectSize([1, Number.NaN, 3])).toMatchObject({ n: 2 });
  });

  it('is smaller with Hedges’s correction, which vanishes with many pairs', () => {
    const ten = Array.from({ length: 10 }, (_, k) => k);
    const [plain, corrected] = [false, true].map((hedges) => pairedEffectSize(ten, { hedges }));
    if (plain.kind !== 'effect size' || corrected.kind !== 'effect size') throw new Error('no size');
    // 1 − 3 / (4·9 − 1).
    expect(corrected.value / plain.value).toBeCloseTo(32 / 35, 12);
  });

  it('does not depend on the unit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 3 }), (differences) => {
        const [one, hundred] = [1, 100].map((unit) => pairedEffectSize(differences.map((value) => value * unit)));
        expect(hundred.kind).toBe(one.kind);
        if (one.kind === 'effect size' && hundred.kind === 'effect size')
          expect(hundred.value).toBeCloseTo(one.value, 9);
      }),
    );
  });

  it('is none where all are alike, and not resolved for fewer than two', () => {
    expect(pairedEffectSize([2, 2, 2])).toEqual({ kind: 'no variance', value: 2 });
    expect(pairedEffectSize([0.1 + 0.2, 0.3])).toMatchObject({ kind: 'no variance' });
    for (const few of [[], [3]]) expect(pairedEffectSize(few)).toEqual({ kind: 'not resolved' });
  });
});
