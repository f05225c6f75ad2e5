import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/experiment/analysis/expectations.ts';
import type { Expectation } from '../../../src/scenario/scenario.ts';

const expectation: Expectation = {
  measure: 'satisfaction',
  from: 5,
  to: 5,
  comparison: 'atLeast',
  than: 60,
  by: 0,
  share: 0.9,
};

describe('an expectation', () => {
  it.each([
    ['atLeast', 60, 0, true],
    ['above', 60, 0, false],
    ['atMost', 60, 0, true],
    ['below', 60, 0, false],
    ['above', 50, 9.9, true],
    ['above', 50, 10, false],
    ['below', 70, 9.9, true],
    ['below', 70, 10, false],
  ] as const)('of 60 %s %d by %d is %s', (comparison, than, by, holds) => {
    expect(judge({ ...expectation, comparison, than, by }, [60, 60], undefined).holds).toBe(holds);
  });

  it('needs the share of replicates that it names, no more', () => {
    const values = [...Array<number>(18).fill(61), 59, 59];
    expect(judge(expectation, values, undefined)).toMatchObject({ holds: true, held: 18, replicates: 20 });
    expect(judge({ ...expectation, share: 0.91 }, values, undefined).holds).toBe(false);
  });

  it('against another scenario is judged pair by pair', () => {
    const paired = { ...expectation, comparison: 'above', than: 'status-quo', share: 1 } as const;
    expect(judge(paired, [51, 61, 71], [50, 60, 70])).toMatchObject({
      holds: true,
      difference: { mean: 1, higher: 3 },
    });
    expect(judge(paired, [51, 61, 69], [50, 60, 70]).holds).toBe(false);
  });

  it('fails where there is no value to hold it against', () => {
    expect(judge(expectation, [Number.NaN, Number.NaN], undefined).holds).toBe(false);
  });
});
