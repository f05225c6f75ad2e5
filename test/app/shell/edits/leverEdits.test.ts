import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addedPoint, movedPoint, removedPoint, typedNumber } from '../../../../src/app/shell/edits/leverEdits.ts';
import { leverAt } from '../../../../src/model/input.ts';
import { courses, rises, value, week } from './arbitraryCourses.ts';

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
