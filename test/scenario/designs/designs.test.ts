import { describe, expect, it } from 'vitest';
import { designOf } from '../../../src/scenario/designs/index.ts';
import type { Sweep } from '../../../src/scenario/scenario.ts';
import { levelsOf } from '../../../src/scenario/levels.ts';
import { fileSweep, latinSweep, levelsSweep, morrisSweep, ranges, rowsSweep, sobolSweep } from './sweeps.ts';

const valuesOf = (sweep: Sweep) =>
  designOf(sweep.design)
    .points(sweep)
    .map(({ values }) => values);

const control = { path: 'levers.control', levels: [70, 45] };
const relapse = { path: 'assumptions.leading.relapse', levels: [0.5, 0.6, 0.7] };

describe('the designs', () => {
  it.each([
    levelsSweep('factorial', [control, relapse]),
    levelsSweep('one-at-a-time', [control, relapse]),
    rowsSweep([{ a: 1 }, { a: 2 }]),
    latinSweep({ vary: ranges(3), samples: 7 }),
    sobolSweep({ vary: ranges(3), samples: 7 }),
    sobolSweep({ vary: ranges(3), samples: 7, secondOrder: true }),
    morrisSweep({ vary: ranges(3), trajectories: 7, levels: 4 }),
  ])('know how many points there are, and give the same ones every time ($design)', (sweep) => {
    const design = designOf(sweep.design);
    expect(design.points(sweep)).toHaveLength(design.size(sweep));
    expect(design.points(sweep)).toEqual(design.points(sweep));
    expect(design.problem(sweep)).toBeUndefined();
  });

  it('cannot read the sweep of another', () => {
    expect(() => designOf('morris').points(rowsSweep([{ a: 1 }]))).toThrow('list');
  });
});

describe('a factorial design', () => {
  it('has every combination once, the last factor changing fastest', () => {
    expect(valuesOf(levelsSweep('factorial', [control, relapse])).map((values) => Object.values(values))).toEqual([
      [70, 0.5],
      [70, 0.6],
      [70, 0.7],
      [45, 0.5],
      [45, 0.6],
      [45, 0.7],
    ]);
  });

  it('takes steps without drift', () => {
    const levels = levelsOf({ from: 0, to: 1, steps: 11 });
    const values = valuesOf(levelsSweep('factorial', [{ path: 'x', levels }]));
    expect(values.map(({ x }) => JSON.stringify(x)).join(' ')).toBe('0 0.1 0.2 0.3 0.4 0.5 0.6 0.7 0.8 0.9 1');
  });
});

describe('a one-at-a-time design', () => {
  it('begins with the file as it is and says which factor each point changes', () => {
    expect(designOf('one-at-a-time').points(levelsSweep('one-at-a-time', [control, relapse]))).toEqual([
      { values: {}, role: { of: 'one-at-a-time' } },
      ...[70, 45].map((level) => ({
        values: { 'levers.control': level },
        role: { of: 'one-at-a-time', factor: 'levers.control' },
      })),
      ...[0.5, 0.6, 0.7].map((level) => ({
        values: { 'assumptions.leading.relapse': level },
        role: { of: 'one-at-a-time', factor: 'assumptions.leading.relapse' },
      })),
    ]);
  });
});

describe('a list', () => {
  it('is its rows, from the scenario or from a file', () => {
    const rows = [{ line: 2, values: { a: 1 } }];
    expect(valuesOf(rowsSweep([{ a: 3 }, { a: 2 }]))).toEqual([{ a: 3 }, { a: 2 }]);
    expect(designOf('list').points(fileSweep('points.csv'), rows)).toEqual(rows);
  });

  it('cannot be planned before its file was read', () => {
    expect(() => designOf('list').points(fileSweep('points.csv'))).toThrow('points.csv');
  });
});
