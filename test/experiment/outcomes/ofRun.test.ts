import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptFor, outcomeOf } from '../../../src/experiment/outcomes/ofRun.ts';
import type { OutcomeDefinition } from '../../../src/scenario/outcomes/define.ts';

type Said = Omit<OutcomeDefinition, 'kind' | 'measure'>;

const of = (
  kind: OutcomeDefinition['kind'],
  values: readonly number[],
  said: Said = {},
  reference?: readonly number[],
) => {
  const outcome: OutcomeDefinition = { kind, measure: 'performance', ...said };
  const kept = (weeks: readonly number[]): Float64Array => keptFor(outcome, Float64Array.from(weeks));
  return outcomeOf(outcome, kept(values), reference && kept(reference));
};

const points = fc.double({ min: 0, max: 100, noNaN: true });
const series = fc.array(points, { minLength: 1, maxLength: 40 });
/** A series with a span that lies in it. */
const spanned = series.chain((values) =>
  fc.tuple(fc.constant(values), fc.nat(values.length - 1), fc.nat(values.length - 1)).map(([all, a, b]) => ({
    values: all,
    from: Math.min(a, b),
    to: Math.max(a, b),
  })),
);

describe('an outcome of a run', () => {
  it('is the number that its name says', () => {
    const dip = [50, 40, 30, 35, 30, 45, 55, 60];
    expect(of('value', dip)).toBe(60);
    expect(of('value', dip, { week: 2 })).toBe(30);
    expect(of('lowest', dip)).toBe(30);
    expect(of('weekOfLowest', dip)).toBe(2);
    expect(of('weekOfLowest', dip, { from: 3 })).toBe(4);
    expect(of('highest', dip, { to: 5 })).toBe(50);
    expect(of('weekOfHighest', dip)).toBe(7);
    expect(of('mean', dip, { from: 1, to: 2 })).toBe(35);
    expect(of('change', dip, { from: 2, to: 6 })).toBe(25);
    expect(of('total', [9, 1, 2, 3])).toBe(6);
    expect(of('total', [9, 1, 2, 3], { from: 0, to: 1 })).toBe(10);
    expect(of('lostToReference', [50, 40, 30, 60], {}, [50, 45, 40, 55])).toBe(15);
  });

  it('of a standard deviation pools squares where it is a mean, as variances are', () => {
    const outcome: OutcomeDefinition = { kind: 'mean', measure: 'satisfactionSd' };
    expect(keptFor(outcome, Float64Array.of(3, 4))[0]).toBeCloseTo(Math.sqrt(12.5), 12);
  });

  it('counts weeks until a level is reached and held, and has no value where that never comes', () => {
    const dip = [50, 40, 50, 35, 50, 50, 55, 60];
    expect(of('weeksUntil', dip, { atLeast: 50 })).toBe(0);
    expect(of('weeksUntil', dip, { above: 50 })).toBe(6);
    expect(of('weeksUntil', dip, { atLeast: 50, from: 1 })).toBe(1);
    expect(of('weeksUntil', dip, { atLeast: 50, from: 1, for: 3 })).toBe(3);
    expect(of('weeksUntil', dip, { atLeast: 50, from: 1, to: 5, for: 3 })).toBeNaN();
    expect(of('weeksUntil', dip, { below: 40 })).toBe(3);
    expect(of('weeksUntil', dip, { atMost: 20 })).toBeNaN();
  });

  it('has no value in a run that ends before its weeks, and leaves out weeks that have none', () => {
    expect(of('value', [1, 2], { week: 2 })).toBeNaN();
    expect(of('mean', [1, 2], { from: 1, to: 2 })).toBeNaN();
    expect(of('lostToReference', [1, 2], { to: 2 }, [1, 2])).toBeNaN();
    expect(of('lostToReference', [1, 2])).toBeNaN();
    expect(of('mean', [NaN, 2, 4])).toBe(3);
    expect(of('lowest', [NaN, 2, 4])).toBe(2);
    expect(of('lowest', [NaN, NaN])).toBeNaN();
    expect(of('weekOfLowest', [NaN, 2, 4])).toBe(1);
  });

  it('is lowest at most the mean, which is at most the highest, each reached in its week', () => {
    fc.assert(
      fc.property(spanned, ({ values, ...span }) => {
        const [lowest, mean, highest] = (['lowest', 'mean', 'highest'] as const).map((kind) => of(kind, values, span));
        expect(lowest).toBeLessThanOrEqual(mean + 1e-9);
        expect(mean).toBeLessThanOrEqual(highest + 1e-9);
        expect(values[of('weekOfLowest', values, span)]).toBe(lowest);
        expect(values[of('weekOfHighest', values, span)]).toBe(highest);
      }),
    );
  });

  it('does not change where nothing does, and changes add up', () => {
    fc.assert(
      fc.property(spanned, points, ({ values, from, to }, level) => {
        const constant = values.map(() => level);
        expect(of('change', constant, { from, to })).toBe(0);
        const halves = of('change', values, { from: 0, to: from }) + of('change', values, { from, to });
        expect(of('change', values, { from: 0, to })).toBeCloseTo(halves, 9);
      }),
    );
  });

  it('comes later by as many weeks as a course does', () => {
    const level = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(series, level, fc.integer({ min: 1, max: 5 }), fc.nat(20), (values, atLeast, held, later) => {
        const said = { atLeast, for: held };
        const shifted = [...Array.from({ length: later }, () => 0), ...values];
        expect(of('weeksUntil', shifted, said)).toBe(later + of('weeksUntil', values, said));
        expect(of('weeksUntil', shifted, { ...said, from: later })).toBe(of('weeksUntil', values, said));
        const longer = of('weeksUntil', values, { ...said, for: held + 1 });
        if (!Number.isNaN(longer)) expect(longer).toBeGreaterThanOrEqual(of('weeksUntil', values, said));
      }),
    );
  });

  it('loses nothing to itself, and less the higher the course', () => {
    fc.assert(
      fc.property(series, points, (values, more) => {
        expect(of('lostToReference', values, {}, values)).toBe(0);
        const lost = of('lostToReference', values, {}, values.map((value) => value + more)); // prettier-ignore
        expect(lost).toBeCloseTo(more * values.length, 6);
        expect(of('lostToReference', values.map((value) => value + more), {}, values)).toBe(0); // prettier-ignore
      }),
    );
  });
});
