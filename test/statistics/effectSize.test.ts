import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairedEffectSize } from '../../src/statistics/effectSize.ts';

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
