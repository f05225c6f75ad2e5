import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { morris } from '../../../../src/scenario/designs/morris/morris.ts';
import {
  isStep,
  morrisEffects,
  type FactorEffects,
  type TrajectoryOutcome,
} from '../../../../src/scenario/designs/morris/effects.ts';
import type { VariedRange } from '../../../../src/scenario/scenario.ts';
import { morrisSweep, ranges } from '../sweeps.ts';
import { morrisFunction } from '../functions.ts';

function outcomesOf(
  f: (x: readonly number[]) => number,
  vary: readonly VariedRange[],
  trajectories: number,
  levels = 4,
): readonly TrajectoryOutcome[] {
  return morris.points(morrisSweep({ vary, trajectories, levels })).flatMap(({ role, values }) => {
    const x = vary.map(({ path }) => Number(values[path]));
    return role && isStep(role) ? [{ role, values, value: f(x) }] : [];
  });
}

function effectsOf(...given: Parameters<typeof morrisEffects>): readonly FactorEffects[] {
  const result = morrisEffects(...given);
  if (result.kind !== 'effects') throw new Error(JSON.stringify(result));
  return result.factors;
}

describe('Morris effects', () => {
  it('of a straight line are its slopes over the whole range, without spread', () => {
    const vary = ranges(3, 10, 30);
    const [up, down, flat] = effectsOf(
      vary,
      outcomesOf(([x, y]) => 2 * x - 0.5 * y, vary, 8),
    );
    expect([up.mean.value, up.meanSize.value]).toEqual([expect.closeTo(40, 8), expect.closeTo(40, 8)]);
    expect([down.mean.value, down.meanSize.value]).toEqual([expect.closeTo(-10, 8), expect.closeTo(10, 8)]);
    expect([flat.mean.value, flat.meanSize.value, flat.spread.value]).toEqual([0, 0, 0]);
    expect(up.spread.value).toBeCloseTo(0, 8);
    expect([up.meanSize.resolved, down.mean.resolved]).toEqual([true, true]);
  });

  it('of x·y are the mean and the spread of the other factor’s grid', () => {
    const [x] = effectsOf(
      ranges(2),
      outcomesOf(([a, b]) => a * b, ranges(2), 4000),
      { resamples: 50 },
    );
    // The effect of x is y, which is 0, 1/3, 2/3 or 1, each equally often: mean 1/2, variance 5/36.
    expect(x.mean.value).toBeCloseTo(0.5, 1);
    expect(x.spread.value).toBeCloseTo(Math.sqrt(5) / 6, 2);
    expect(x.mean.low).toBeLessThan(0.5);
    expect(x.mean.high).toBeGreaterThan(0.5);
  });

  it('of Morris’s own function tell the groups of factors that he tells', () => {
    const vary = ranges(20);
    const effects = effectsOf(vary, outcomesOf(morrisFunction, vary, 40), { resamples: 100 });
    // 8, 9 and 10 matter by themselves: 20·2 over their range. 11 to 20 do not matter.
    for (const { mean, spread } of effects.slice(7, 10)) {
      expect(mean.value).toBeCloseTo(40, 8);
      expect(spread.value).toBeCloseTo(0, 8);
    }
    for (const { meanSize } of effects.slice(10)) expect(meanSize.value).toBeCloseTo(0, 8);
    // 1 to 6 depend on each other, and 3, 5 and 7 bend.
    for (const { spread } of effects.slice(0, 7)) expect(spread.value).toBeGreaterThan(10);
    for (const { meanSize } of effects.slice(0, 7)) expect(meanSize.value).toBeGreaterThan(20);
  });

  it('do not depend on the order in which results come', () => {
    const outcomes = outcomesOf(([a, b, c]) => a * b + c * c, ranges(3), 6);
    const known = morrisEffects(ranges(3), outcomes, { resamples: 50 });
    fc.assert(
      fc.property(fc.shuffledSubarray([...outcomes], { minLength: outcomes.length }), (shuffled) => {
        expect(morrisEffects(ranges(3), shuffled, { resamples: 50 })).toEqual(known);
      }),
      { numRuns: 20 },
    );
  });

  it('have a narrower interval at 90 % than at 99 %', () => {
    const outcomes = outcomesOf(([a, b]) => a * b, ranges(2), 30);
    const [narrow, wide] = [0.9, 0.99].map((confidence) => effectsOf(ranges(2), outcomes, { confidence })[0].meanSize);
    expect(narrow.high - narrow.low).toBeLessThan(wide.high - wide.low);
  });

  it('count by how far a factor really went, where rounding changed that', () => {
    const vary = [{ path: 'organisation.teamSize', from: 5, to: 10 }];
    const [{ mean, spread }] = effectsOf(
      vary,
      outcomesOf(([x]) => 3 * x, vary, 20, 4),
    );
    expect(mean.value).toBeCloseTo(15, 10);
    expect(spread.value).toBeCloseTo(0, 8);
  });

  it('of a measure that never varies are none, and of one trajectory are not resolved', () => {
    expect(
      morrisEffects(
        ranges(2),
        outcomesOf(() => 5, ranges(2), 4),
      ),
    ).toEqual({ kind: 'no variance', value: 5 });
    expect(
      morrisEffects(
        ranges(2),
        outcomesOf(([x]) => x, ranges(2), 1),
      ),
    ).toEqual({ kind: 'not resolved' });
  });

  it('are refused where the results are not those of the design', () => {
    const outcomes = outcomesOf(([x]) => x, ranges(2), 4);
    const reason = (given: readonly TrajectoryOutcome[], factors = 2): string => {
      const result = morrisEffects(ranges(factors), given);
      return result.kind === 'no match' ? result.reason.en : result.kind;
    };
    expect(reason(outcomes.slice(1))).toBe('1 of the 12 results are missing');
    expect(reason(outcomes, 3)).toBe('4 of the 16 results are missing');
    expect(reason(outcomes.map((outcome) => ({ ...outcome, values: outcomes[0].values })))).toContain('does not move');
    const renamed = ranges(2).map((range) => ({ ...range, path: `${range.path}0` }));
    expect(morrisEffects(renamed, outcomes).kind).toBe('no match');
  });
});
