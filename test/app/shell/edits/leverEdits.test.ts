import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addedPoint,
  changedFrom,
  movedPoint,
  removedPoint,
  typedNumber,
  valueFrom,
} from '../../../../src/app/shell/edits/leverEdits.ts';
import { leverAt } from '../../../../src/model/input.ts';
import type { Points } from '../../../../src/scenario/scenario.ts';

const value = fc.integer({ min: 0, max: 100 });
const week = fc.integer({ min: 0, max: 156 });
const courses: fc.Arbitrary<Points> = fc
  .uniqueArray(fc.tuple(week, value), { minLength: 1, maxLength: 8, selector: ([at]) => at })
  .map((points) => points.sort(([a], [b]) => a - b));

const rises = (points: Points): boolean => points.every(([at], k) => k === 0 || points[k - 1][0] < at);

describe('a lever turned at the playhead', () => {
  it('keeps every week up to the playhead, and has the new value in every week after it', () => {
    fc.assert(
      fc.property(courses, week, value, (points, now, wanted) => {
        const changed = changedFrom(points, now, wanted);
        expect(rises(changed)).toBe(true);
        for (let at = 0; at <= now; at++) expect(leverAt(changed, at)).toBeCloseTo(leverAt(points, at), 9);
        for (let at = now + 1; at <= 160; at++) expect(leverAt(changed, at)).toBe(wanted);
        expect(valueFrom(changed, now)).toBe(wanted);
      }),
    );
  });

  it('turned once more at the same place comes out as if it had been turned once', () => {
    fc.assert(
      fc.property(courses, week, value, value, (points, now, first, second) => {
        const twice = changedFrom(changedFrom(points, now, first), now, second);
        expect(leverAt(twice, now)).toBeCloseTo(leverAt(points, now), 9);
        expect(leverAt(twice, now + 1)).toBe(second);
      }),
    );
  });
});

describe('the points of a lever', () => {
  it('stay in order wherever one is dragged', () => {
    fc.assert(
      fc.property(courses, fc.nat(7), fc.integer({ min: -50, max: 300 }), value, (points, k, to, wanted) => {
        const moved = movedPoint(points, k % points.length, to, wanted);
        expect(rises(moved)).toBe(true);
        expect(moved).toHaveLength(points.length);
      }),
    );
  });

  it('are never all removed', () => {
    expect(removedPoint([[0, 5]], 0)).toEqual([[0, 5]]);
  });

  it('can be added without changing the course by more than the rounding of the new one', () => {
    fc.assert(
      fc.property(courses, week, (points, at) => {
        const added = addedPoint(points, at);
        for (let week = 0; week <= 156; week++) {
          expect(Math.abs(leverAt(added, week) - leverAt(points, week))).toBeLessThanOrEqual(0.0501);
        }
      }),
    );
  });
});

describe('a typed number', () => {
  it.each([
    ['0,5', 0.5],
    ['0.5', 0.5],
    [' 70 ', 70],
    ['100', 100],
  ])('%s is understood', (text, expected) => {
    expect(typedNumber(text)).toBe(expected);
  });

  it.each(['', 'abc', '101', '-1', '1e2', '1.2.3', '0x10', 'NaN', 'Infinity', '1 000'])('%s is refused', (text) => {
    expect(typedNumber(text)).toBeUndefined();
  });
});
