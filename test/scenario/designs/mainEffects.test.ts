import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mainEffects, type CellOutcome } from '../../../src/scenario/designs/mainEffects.ts';

/** y = 10 a + b², and luck that all cells of a replicate share. */
const luck = [5, -3, 1, 0.5];
const cells: readonly CellOutcome[] = [0, 1, 2].flatMap((a) =>
  [0, 2].map((b) => ({
    values: { a, b },
    outputs: luck.map((own, replicate) => 10 * a + b * b + own + a * 0.1 * replicate),
  })),
);

function effectsOf(...given: Parameters<typeof mainEffects>) {
  const result = mainEffects(...given);
  if (result.kind !== 'effects') throw new Error(JSON.stringify(result));
  return result;
}

describe('main effects', () => {
  it('are the means of levels less the mean of all, and luck that all share does not widen them', () => {
    const { factors, basis } = effectsOf(['a', 'b'], cells);
    expect(basis).toEqual({ replicates: 4, unused: 0, withoutValue: 0, change: undefined });
    const [a, b] = factors;
    expect(a.levels.map(({ level, cells: count }) => [level, count])).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ]);
    expect(a.levels[0].mean.mean).toBeCloseTo(2 + 0.875, 10);
    expect(a.levels[0].effect.mean).toBeCloseTo(-10.15, 10);
    expect(b.levels.map(({ effect }) => effect.mean)).toEqual([expect.closeTo(-2, 10), expect.closeTo(2, 10)]);
    for (const { effect, mean, resolved } of b.levels) {
      expect(effect.halfWidth).toBeCloseTo(0, 10);
      expect(mean.halfWidth).toBeGreaterThan(4);
      expect(resolved).toBe(true);
    }
    expect(a.levels[1]).toMatchObject({ resolved: false });
  });

  it('sum to nothing over the levels of a balanced design', () => {
    const outputs = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(outputs, { minLength: 4, maxLength: 4 }), (given) => {
        const own = given.map((values, k) => ({ values: { a: k % 2, b: k > 1 ? 1 : 0 }, outputs: values }));
        const result = mainEffects(['a', 'b'], own);
        if (result.kind !== 'effects') return;
        for (const { levels } of result.factors)
          expect(levels.reduce((sum, { effect }) => sum + effect.mean, 0)).toBeCloseTo(0, 8);
      }),
    );
  });

  it('of one factor at a time are differences from the file as it is', () => {
    const outcomes = [
      { values: {}, outputs: [1, 2, 3] },
      { values: { a: 5 }, outputs: [2, 3, 4.3] },
      { values: { b: 5 }, outputs: [0, 1, 2, 9] },
    ];
    const { factors, basis } = effectsOf(['a', 'b'], outcomes, { reference: outcomes[0].outputs });
    expect(factors.map(({ levels }) => levels[0].effect.mean)).toEqual([expect.closeTo(1.1, 10), -1]);
    // The fourth run of the last cell has no partner: with it, its mean would be 3 and not 1.
    expect(basis).toEqual({ replicates: 3, unused: 1, withoutValue: 0, change: expect.closeTo(2, 10) as number });
    expect(factors[1].levels[0].mean).toMatchObject({ mean: 3, n: 4, most: 4 });
  });

  it('have a narrower interval at 90 % than at 99 %', () => {
    const [narrow, wide] = [0.9, 0.99].map(
      (confidence) => effectsOf(['a'], cells, { confidence }).factors[0].levels[0].effect.halfWidth ?? 0,
    );
    expect(narrow).toBeLessThan(wide);
  });

  it('of one replicate have no interval, and are not resolved', () => {
    const single = cells.map(({ values, outputs }) => ({ values, outputs: outputs.slice(0, 1) }));
    const [level] = effectsOf(['a'], single).factors[0].levels;
    expect([level.effect.halfWidth, level.resolved]).toEqual([undefined, false]);
  });

  it('leave out replicates without a value, effect by effect', () => {
    const gap = cells.with(0, { ...cells[0], outputs: [Number.NaN, ...cells[0].outputs.slice(1)] });
    const alone = effectsOf(['a'], gap, { reference: [0, 0, 0, 0] });
    expect(alone.factors[0].levels.map(({ effect }) => effect.n)).toEqual([3, 4, 4]);
    // From the mean of all cells, one of which has no first run.
    const grid = effectsOf(['a'], gap);
    expect(grid.factors[0].levels.map(({ effect }) => effect.n)).toEqual([3, 3, 3]);
    expect(grid.basis).toMatchObject({ replicates: 3, unused: 5, withoutValue: 1 });
    expect(grid.factors[0].levels.map(({ mean }) => [mean.n, mean.most])).toEqual([
      [3, 4],
      [4, 4],
      [4, 4],
    ]);
  });

  it('rest on luck that all cells met, however many more runs one of them has', () => {
    const chance = [4, -2, 1, -3, 9, 8];
    const outcomes = [30, 90].map((a) => ({
      values: { a },
      outputs: chance.slice(0, a === 90 ? 6 : 3).map((own) => 50 + a / 10 + own),
    }));
    const { factors, basis } = effectsOf(['a'], outcomes);
    expect(factors[0].levels.map(({ effect }) => [effect.mean, effect.n])).toEqual([
      [expect.closeTo(-3, 10), 3],
      [expect.closeTo(3, 10), 3],
    ]);
    // A level of one cell has that cell's mean, over all its runs.
    expect(factors[0].levels.map(({ mean }) => [mean.mean, mean.n])).toEqual([
      [expect.closeTo(54, 10), 3],
      [expect.closeTo(59 + 17 / 6, 10), 6],
    ]);
    expect(basis).toMatchObject({ replicates: 3, unused: 3, change: expect.closeTo((17 / 6 - 1) / 2, 10) as number });
  });

  it('cannot be told where no replicate is in all cells', () => {
    const apart = [
      { values: { a: 1 }, outputs: [1, Number.NaN] },
      { values: { a: 2 }, outputs: [Number.NaN, 2] },
    ];
    expect(mainEffects(['a'], apart)).toMatchObject({ kind: 'no match' });
  });

  it('of a measure that never varies are none', () => {
    const flat = cells.map(({ values }) => ({ values, outputs: [7, 7] }));
    expect(mainEffects(['a'], flat)).toEqual({ kind: 'no variance', value: 7 });
  });

  it('are refused for what is no factor, and where there are no results', () => {
    expect(mainEffects(['c'], cells)).toMatchObject({
      kind: 'no match',
      reason: { en: 'c is no factor of this design' },
    });
    expect(mainEffects([], [])).toMatchObject({ kind: 'no match' });
    expect(mainEffects(['a'], [{ values: { a: 1 }, outputs: [Number.NaN] }]).kind).toBe('no match');
  });
});
