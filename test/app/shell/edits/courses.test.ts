import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldFrom, shiftedFrom, valueFrom } from '../../../../src/app/shell/edits/courses.ts';
import { leverAt } from '../../../../src/model/input.ts';
import { courses, rises, value, week } from './arbitraryCourses.ts';

describe('a course', () => {
  it('held from a week on keeps every week up to there, and has the one value after it', () => {
    fc.assert(
      fc.property(courses, week, value, (points, now, wanted) => {
        const held = heldFrom(points, now, wanted);
        expect(rises(held)).toBe(true);
        for (let at = -60; at <= now; at++) expect(leverAt(held, at)).toBeCloseTo(leverAt(points, at), 9);
        for (let at = now + 1; at <= 220; at++) expect(leverAt(held, at)).toBe(wanted);
        expect(valueFrom(held, now)).toBe(wanted);
      }),
    );
  });

  it('that was shifted shows the value that was asked for, though it goes on from there at once', () => {
    const shifted = shiftedFrom(
      [
        [0, 70],
        [13, 60],
      ],
      4,
      10,
    );
    expect(valueFrom(shifted, 4)).toBeCloseTo(70 - 40 / 13 + 10, 5);
    expect(valueFrom(shifted, 5)).toBeCloseTo(70 - 50 / 13 + 10, 5);
  });

  it('shifted keeps every week up to there, and moves each later week by as much, as far as 0 to 100 leaves room', () => {
    fc.assert(
      fc.property(courses, week, fc.double({ min: -100, max: 100, noNaN: true }), (points, now, by) => {
        const shifted = shiftedFrom(points, now, by);
        expect(rises(shifted)).toBe(true);
        expect(shifted.every(([, at]) => at >= 0 && at <= 100)).toBe(true);
        for (let at = -60; at <= now; at++) expect(leverAt(shifted, at)).toBeCloseTo(leverAt(points, at), 9);
        for (let at = now + 1; at <= 220; at++) {
          const moved = Math.min(100, Math.max(0, leverAt(points, at) + by));
          // Points are kept to a millionth.
          expect(Math.abs(leverAt(shifted, at) - moved)).toBeLessThan(2e-6);
        }
      }),
    );
  });
});
