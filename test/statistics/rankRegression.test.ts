import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankRegressionOf } from '../../src/statistics/rankRegression.ts';

/** Park & Miller (1988): the same numbers in every language. */
function minimalStandard(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

/** 40 points of three factors, and an outcome that bends, mixes two of them and has noise. */
function example() {
  const next = minimalStandard(12345);
  const points = Array.from({ length: 40 }, () => [next(), next(), next()]);
  const noise = points.map(() => next());
  const outcome = points.map(([a, b, c], k) => 3 * a - b * b + 0.5 * a * c + noise[k]);
  return { factors: [0, 1, 2].map((f) => points.map((point) => point[f])), outcome };
}

const every = (count: number): number[] => Array.from({ length: count }, (_, place) => place);

/*
 * What NumPy 2.4.6 and SciPy 1.17.1 make of the same points, computed another way: ranks by scipy.stats.rankdata,
 * standardised coefficients by numpy.linalg.lstsq, partial correlations as numpy.corrcoef of what two regressions on the
 * other ranks leave.
 */
const plain = {
  regression: [0.9718145216305207, -0.38815939563414914, 0.0262988386558093],
  partial: [0.9477251545568309, -0.7641390085027873, 0.08266959369844126],
  explained: 0.9004667468901795,
};
const withTies = {
  regression: [0.9185719469547119, -0.2943583548732811, -0.018328117899222986],
  partial: [0.9155995622986365, -0.5880382263484132, -0.04585763592720642],
  explained: 0.8417950553564828,
};

describe('rank regression and partial rank correlation', () => {
  it.each([
    ['points that all differ', (x: number) => x, (y: number) => y, plain],
    ['points with ties', (x: number) => Math.floor(x * 5), Math.round, withTies],
  ])('of %s are those of NumPy and SciPy', (_, ofFactor, ofOutcome, known) => {
    const { factors, outcome } = example();
    const found = rankRegressionOf(
      factors.map((values) => values.map(ofFactor)),
      outcome.map(ofOutcome),
    )(every(40));
    expect(found?.explained).toBeCloseTo(known.explained, 12);
    known.regression.forEach((value, k) => {
      expect(found?.regression[k]).toBeCloseTo(value, 12);
    });
    known.partial.forEach((value, k) => {
      expect(found?.partial[k]).toBeCloseTo(value, 12);
    });
  });

  it('of picked samples are those of the same samples written out', () => {
    const { factors, outcome } = example();
    const picked = rankRegressionOf(factors, outcome);
    fc.assert(
      fc.property(fc.array(fc.nat(39), { minLength: 12, maxLength: 40 }), (picks) => {
        const of = (values: readonly number[]): number[] => picks.map((pick) => values[pick]);
        const [found, known] = [picked(picks), rankRegressionOf(factors.map(of), of(outcome))(every(picks.length))];
        expect(found === undefined).toBe(known === undefined);
        known?.partial.forEach((value, k) => {
          expect(found?.partial[k]).toBeCloseTo(value, 9);
        });
      }),
    );
  });

  it('do not change with the unit, or with what bends but only rises', () => {
    const { factors, outcome } = example();
    const bent = factors.map((values) => values.map((x) => Math.exp(3 * x)));
    const [known, found] = [factors, bent].map((given) => rankRegressionOf(given, outcome)(every(40)));
    expect(found).toEqual(known);
  });

  it('are 1 of what rises with the factor, and next to 0 of the others', () => {
    const { factors } = example();
    const found = rankRegressionOf(factors, factors[0])(every(40));
    expect(found?.regression[0]).toBeCloseTo(1, 12);
    expect(found?.explained).toBeCloseTo(1, 12);
    expect(found?.partial[0]).toBeCloseTo(1, 6);
    for (const other of [1, 2]) expect(found?.partial[other]).toBeCloseTo(0, 6);
  });

  it('are none where samples are too few, a factor stays the same, or two say the same', () => {
    const { factors, outcome } = example();
    const still = outcome.map(() => 1);
    expect(rankRegressionOf(factors, outcome)(every(4))).toBeUndefined();
    expect(rankRegressionOf([factors[0], still], outcome)(every(40))).toBeUndefined();
    expect(rankRegressionOf([factors[0], factors[0]], outcome)(every(40))).toBeUndefined();
    expect(rankRegressionOf(factors, still)(every(40))).toBeUndefined();
  });
});
