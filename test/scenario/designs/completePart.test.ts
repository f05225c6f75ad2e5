import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completePart } from '../../../src/scenario/designs/completePart.ts';

const lacking = (...all: readonly (readonly number[])[]) => all.map((own) => new Set(own));

describe('the part of a design that is complete', () => {
  it('is all of it where nothing is missing', () => {
    expect(completePart(lacking([], []), 3)).toEqual({ samples: [0, 1], replicates: [0, 1, 2] });
  });

  it('leaves out the replicate that broke off in most samples', () => {
    expect(completePart(lacking([2], [2], []), 3)).toEqual({ samples: [0, 1, 2], replicates: [0, 1] });
  });

  it('leaves out the sample that fails whatever its luck', () => {
    expect(completePart(lacking([], [0, 1, 2], []), 3)).toEqual({ samples: [0, 2], replicates: [0, 1, 2] });
  });

  it('leaves out one sample of many rather than half of all runs', () => {
    const { samples, replicates } = completePart(lacking([1], [], [], [], []), 2);
    expect([samples, replicates]).toEqual([
      [1, 2, 3, 4],
      [0, 1],
    ]);
  });

  it('has nothing missing, whatever was', () => {
    const some = fc.array(fc.uniqueArray(fc.nat(5)), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(some, (own) => {
        const all = lacking(...own);
        const { samples, replicates } = completePart(all, 6);
        for (const s of samples) for (const r of replicates) expect(all[s].has(r)).toBe(false);
      }),
    );
  });
});
