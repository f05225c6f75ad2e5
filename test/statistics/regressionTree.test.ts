import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOf } from '../../src/statistics/chance.ts';
import { leavesOf, regressionTreeOf } from '../../src/statistics/regressionTree.ts';

const uniformOf = (seed: string, size: number, lane: number): number[] => {
  const chance = chanceOf('test', seed);
  return Array.from({ length: size }, (_, k) => chance(k, lane) / 2 ** 32);
};

/** Three factors on 0–1. */
const factorsOf = (size: number, seed = 'seed'): number[][] => [0, 1, 2].map((lane) => uniformOf(seed, size, lane));

describe('a regression tree', () => {
  it('finds where two factors together make an outcome high, at the numbers that part them', () => {
    const factors = factorsOf(300);
    const noise = uniformOf('noise', 300, 9);
    const outcome = noise.map((e, k) => (factors[0][k] >= 0.6 && factors[2][k] < 0.4 ? 10 : 2) + e);
    const { root, foreseen } = regressionTreeOf({ factors, outcome });
    const highest = leavesOf(root).reduce((most, leaf) => (leaf.node.mean > most.node.mean ? leaf : most));
    expect(highest.node.mean).toBeGreaterThan(10);
    expect([...highest.path].sort((a, b) => a.factor - b.factor)).toEqual([
      { factor: 0, at: expect.closeTo(0.6, 1) as number, side: 'above' },
      { factor: 2, at: expect.closeTo(0.4, 1) as number, side: 'below' },
    ]);
    expect(foreseen).toBeGreaterThan(0.9);
  });

  it('does not split what is chance alone', () => {
    const seeds = Array.from({ length: 20 }, (_, n) => `seed ${n}`);
    const split = seeds.filter((seed) => {
      const { root, foreseen } = regressionTreeOf({ factors: factorsOf(100, seed), outcome: uniformOf(seed, 100, 9) });
      expect(foreseen === 0).toBe(root.split === undefined);
      return root.split;
    });
    expect(split.length).toBeLessThan(4);
  });

  it('parts all samples into leaves, each with their mean and where their factors are', () => {
    const few = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 30, maxLength: 30 });
    fc.assert(
      fc.property(
        few,
        few,
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 30, maxLength: 30 }),
        (a, b, more) => {
          const outcome = a.map((value, k) => (value > 3 ? 5 : 0) + more[k]);
          const leaves = leavesOf(regressionTreeOf({ factors: [a, b], outcome }).root);
          expect(leaves.flatMap(({ node }) => node.samples).sort((x, y) => x - y)).toEqual(a.map((_, k) => k));
          for (const { node, path } of leaves) {
            expect(node.samples.length).toBeGreaterThanOrEqual(5);
            const sum = node.samples.reduce((all, sample) => all + outcome[sample], 0);
            expect(node.mean).toBeCloseTo(sum / node.samples.length, 9);
            for (const { factor, at, side } of path)
              for (const sample of node.samples) expect([a, b][factor][sample] < at).toBe(side === 'below');
          }
        },
      ),
    );
  });

  it('is the same when asked again, and none of too few samples', () => {
    const given = { factors: factorsOf(60), outcome: uniformOf('seed', 60, 0) };
    expect(regressionTreeOf(given)).toEqual(regressionTreeOf(given));
    expect(regressionTreeOf({ factors: [[1, 2, 3]], outcome: [1, 2, 3] }).root.split).toBeUndefined();
    expect(regressionTreeOf({ factors: [[1]], outcome: [1] }).root.mean).toBe(1);
  });
});
