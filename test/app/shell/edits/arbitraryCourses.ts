import fc from 'fast-check';
import type { Points } from '../../../../src/scenario/scenario.ts';

export const value = fc.integer({ min: 0, max: 100 });
export const week = fc.integer({ min: 0, max: 156 });
export const courses: fc.Arbitrary<Points> = fc
  .uniqueArray(fc.tuple(fc.integer({ min: -51, max: 200 }), value), {
    minLength: 1,
    maxLength: 8,
    selector: ([at]) => at,
  })
  .map((points) => points.sort(([a], [b]) => a - b));

export const rises = (points: Points): boolean => points.every(([at], k) => k === 0 || points[k - 1][0] < at);
