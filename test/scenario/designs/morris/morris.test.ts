import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isStep } from '../../../../src/scenario/designs/morris/effects.ts';
import { morris } from '../../../../src/scenario/designs/morris/morris.ts';
import { morrisSweep, ranges } from '../sweeps.ts';

const sweep = (trajectories: number, levels: number, seed = 'seed') =>
  morrisSweep({ vary: ranges(4, 0, 3), trajectories, levels }, seed);

describe('a Morris design', () => {
  it('moves each factor once in a trajectory, by levels / (2 (levels − 1)) of its range, on the grid', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), fc.string(), (half, seed) => {
        const levels = 2 * half;
        const points = morris.points(sweep(3, levels, seed));
        for (let trajectory = 0; trajectory < 3; trajectory++) {
          const own = points.slice(5 * trajectory, 5 * trajectory + 5);
          expect(own[0].role).toEqual({ of: 'trajectory', trajectory, step: 0 });
          const moved = own.slice(1).map((point, k) => {
            const role = point.role;
            if (!role || !isStep(role) || role.factor === undefined) throw new Error('no step');
            expect([role.trajectory, role.step]).toEqual([trajectory, k + 1]);
            const before = own[k].values;
            const distance = Math.abs(Number(point.values[role.factor]) - Number(before[role.factor]));
            expect(distance).toBeCloseTo((3 * levels) / (2 * (levels - 1)), 10);
            expect({ ...point.values, [role.factor]: before[role.factor] }).toEqual(before);
            return role.factor;
          });
          expect(new Set(moved).size).toBe(4);
          for (const { values } of own)
            for (const value of Object.values(values)) {
              const level = (Number(value) / 3) * (levels - 1);
              expect(level).toBeCloseTo(Math.round(level), 9);
            }
        }
      }),
    );
  });

  it('goes up and down, in every order, and keeps its first trajectories', () => {
    const points = morris.points(sweep(40, 4));
    expect(points.slice(0, 5 * 7)).toEqual(morris.points(sweep(7, 4)));
    const firsts = points.flatMap(({ role }) => (role && isStep(role) && role.step === 1 ? [role.factor] : []));
    expect(new Set(firsts).size).toBe(4);
    const starts = points.filter((_, place) => place % 5 === 0).map(({ values }) => values['assumptions.x1']);
    expect(new Set(starts)).toEqual(new Set([0, 1, 2, 3]));
  });

  it('needs an even number of levels', () => {
    expect(morris.problem(sweep(2, 5))).toMatchObject({ path: 'sweep.levels' });
  });

  it('stays on whole numbers where only these fit, and always moves', () => {
    const vary = [{ path: 'organisation.teamSize', from: 5, to: 6 }];
    const points = morris.points(morrisSweep({ vary, trajectories: 30, levels: 8 }));
    for (let place = 0; place < points.length; place += 2) {
      const pair = [points[place], points[place + 1]].map(({ values }) => values['organisation.teamSize']);
      expect([...pair].sort()).toEqual([5, 6]);
    }
  });
});
