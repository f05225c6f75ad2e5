import { describe, expect, it } from 'vitest';
import { deviationCourse, intervalCourse, keyFigures, meanCourse } from '../../../src/app/compare/keyFigures.ts';

const run = (...satisfaction: number[]) => ({
  satisfaction: Float64Array.from(satisfaction),
  satisfactionSd: Float64Array.from(satisfaction, (value) => value / 5),
});
const first = [run(0.5, 0.5), run(0.6, 0.4)];
const other = [run(0.5, 0.7), run(0.6, 0.3)];

describe('key figures', () => {
  it('tell means and paired differences in points, and in how many pairs the other is higher', () => {
    const [figure] = keyFigures({ phase: undefined, from: 1, to: 1 }, ['satisfaction'], [first, other]);
    expect(figure.first).toBeCloseTo(45);
    expect(figure.others[0].mean).toBeCloseTo(50);
    expect(figure.others[0].difference.mean).toBeCloseTo(5);
    expect(figure.others[0].difference).toMatchObject({ higher: 1, lower: 1, n: 2 });
  });

  it('tell how large a difference is against how people differ in the first', () => {
    const [{ others }] = keyFigures({ phase: undefined, from: 1, to: 1 }, ['satisfaction'], [first, other]);
    expect(others[0].effect?.sd).toBeCloseTo(Math.sqrt(82));
    expect(others[0].effect).toMatchObject({ d: expect.closeTo(5 / Math.sqrt(82)) as number, size: 'medium' });
    expect(deviationCourse(first, 'satisfactionSd')[1]).toBeCloseTo(Math.sqrt(82) / 100);
  });

  it('say that a scenario differs in nothing from itself', () => {
    const [figure] = keyFigures({ phase: undefined, from: 0, to: 1 }, ['satisfaction'], [first, first]);
    expect(figure.others[0].difference).toMatchObject({ mean: 0, higher: 0, lower: 0 });
    expect(figure.others[0].effect).toMatchObject({ d: 0, size: 'very small' });
  });
});

describe('a course', () => {
  it('is the mean over runs in each week, with an interval around the mean difference', () => {
    expect(meanCourse(first, 'satisfaction')[0]).toBeCloseTo(0.55);
    const { low, high } = intervalCourse(other, first, 'satisfaction');
    expect((low[1] + high[1]) / 2).toBeCloseTo(0.05);
    expect(low[1]).toBeLessThan(high[1]);
    expect([low[0], high[0]]).toEqual([0, 0]);
  });

  it('of no runs is empty', () => {
    expect(meanCourse([], 'satisfaction')).toEqual([]);
  });
});
