import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPARED, judged, startedIn, startingWeeks, startOf } from '../../../src/experiment/analysis/startingWeeks.ts';
import { leverAt } from '../../../src/model/input.ts';
import type { Points } from '../../../src/scenario/scenario.ts';
import { courses } from '../../app/shell/edits/arbitraryCourses.ts';

const finance: Points = [
  [0, 5],
  [39, 10],
  [91, 85],
];

describe('when a lever begins to change', () => {
  it('is after a slow run-up, and nowhere where it stays as it is', () => {
    expect(startOf(finance)).toBe(39);
    expect(startOf([[0, 70]])).toBeUndefined();
    expect(
      startOf([
        [0, 70],
        [50, 70],
        [60, 20],
      ]),
    ).toBe(50);
  });

  it('can be another week: the weeks before stay as they were, and the change takes as long as it did', () => {
    fc.assert(
      fc.property(courses, fc.integer({ min: 0, max: 130 }), (points, week) => {
        const start = startOf(points);
        if (start === undefined) return;
        const moved = startedIn(points, start, week);
        expect(moved.every(([at], k) => k === 0 || moved[k - 1][0] < at)).toBe(true);
        for (let at = -60; at <= Math.min(start, week); at++) {
          expect(leverAt(moved, at)).toBeCloseTo(leverAt(points, at), 9);
        }
        const [last] = points[points.length - 1];
        expect(leverAt(moved, last + week - start)).toBeCloseTo(points[points.length - 1][1], 9);
      }),
    );
  });

  it('is compared in five weeks, evenly apart, among which the planned one is', () => {
    expect(startingWeeks(39, 156)).toEqual([13, 39, 65, 91, 117]);
    expect(startingWeeks(0, 156)).toEqual([0, 26, 52, 78, 104]);
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 1000 }), fc.double({ min: 0, max: 1, noNaN: true }), (weeks, share) => {
        const start = Math.floor(weeks * share);
        const all = startingWeeks(start, weeks);
        expect(all).toHaveLength(COMPARED);
        expect(all).toContain(start);
        expect(all.every((week) => week >= 0 && week <= weeks)).toBe(true);
      }),
    );
  });
});

describe('what the starting week makes of it', () => {
  const weeks = [13, 39, 65];
  /** Ten runs that begin at 50, fall by as much in the middle and end somewhere, all with the same luck. */
  const runs = (fall: number, end: number) =>
    Array.from({ length: 10 }, (_, replicate) =>
      Array.from({ length: 100 }, (_, week) => {
        const level = week < 30 ? 50 : week < 60 ? 50 - fall : end;
        return level + Math.sin(replicate * 7 + week) * 0.2;
      }),
    );

  it('is told where beginning earlier deepens the dip, and beginning later leaves less at the end', () => {
    expect(judged(weeks, [runs(6, 60), runs(1, 60), runs(1, 55)])).toEqual({
      dip: { before: 39, after: undefined, by: expect.closeTo(5, 0) as number },
      end: { before: undefined, after: 39, by: expect.closeTo(5, 0) as number },
    });
  });

  it('is nothing where the runs do not differ clearly, or by what nobody would notice', () => {
    expect(judged(weeks, [runs(1, 60), runs(1.2, 60.3), runs(1, 60)])).toEqual({ dip: undefined, end: undefined });
  });

  it('is no dip where the line never falls below where it began', () => {
    expect(judged(weeks, [runs(-2, 60), runs(-9, 60), runs(-1, 60)]).dip).toBeUndefined();
  });
});
