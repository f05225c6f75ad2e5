import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latinHypercube } from '../../../../src/scenario/designs/latinHypercube/latinHypercube.ts';
import { latinSweep, ranges } from '../sweeps.ts';

/** `columns[factor][sample]`. */
function columns(samples: number, seed: string, factors = 3): number[][] {
  const points = latinHypercube.points(latinSweep({ vary: ranges(factors), samples }, seed));
  return ranges(factors).map(({ path }) => points.map(({ values }) => Number(values[path])));
}

const partsOf = (values: readonly number[], parts: number): number[] =>
  values.map((value) => Math.floor(value * parts));

describe('a Latin hypercube', () => {
  it('has one point in each of n equal parts of every factor when n is a power of 2', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.string(), (power, seed) => {
        const n = 2 ** power;
        for (const column of columns(n, seed)) expect(new Set(partsOf(column, n)).size).toBe(n);
      }),
    );
  });

  it('in between has no two points in a part of the larger power, and leaves no part of the smaller one empty', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 300 }), fc.string(), (n, seed) => {
        const smaller = 2 ** Math.floor(Math.log2(n));
        for (const column of columns(n, seed)) {
          expect(new Set(partsOf(column, 2 * smaller)).size).toBe(n);
          expect(new Set(partsOf(column, smaller)).size).toBe(smaller);
        }
      }),
    );
  });

  it('keeps its first points when it grows, and the others’ when a factor is added', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 200 }), fc.string(), (n, more, seed) => {
        const small = columns(n, seed);
        expect(columns(n + more, seed).map((column) => column.slice(0, n))).toEqual(small);
        expect(columns(n, seed, 4).slice(0, 3)).toEqual(small);
      }),
    );
  });

  it('follows its seed, and pairs factors at random', () => {
    expect(columns(8, 'a')).not.toEqual(columns(8, 'b'));
    const [x, y] = columns(4096, 'a');
    const covariance = x.reduce((sum, value, sample) => sum + (value - 0.5) * (y[sample] - 0.5), 0) / 4096;
    // Of independent uniform numbers: 0 with a standard deviation of 1/12/64 = 0.0013.
    expect(Math.abs(covariance)).toBeLessThan(0.005);
  });

  it('gives whole numbers their equal shares, and all others 12 digits between the ends', () => {
    const vary = [
      { path: 'organisation.teamSize', from: 3, to: 6 },
      { path: 'levers.control', from: 0, to: 1 / 3 },
    ];
    const points = latinHypercube.points(latinSweep({ vary, samples: 64 }));
    const sizes = points.map(({ values }) => values['organisation.teamSize']);
    expect([3, 4, 5, 6].map((size) => sizes.filter((other) => other === size).length)).toEqual([16, 16, 16, 16]);
    for (const { values } of points) {
      const value = Number(values['levers.control']);
      expect(value).toBe(Number(value.toPrecision(12)));
      expect(value >= 0 && value <= 1 / 3).toBe(true);
    }
  });
});
