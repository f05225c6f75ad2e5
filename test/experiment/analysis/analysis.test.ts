import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnalysedSweep } from '../../../src/experiment/analysis/cells.ts';
import type { Outputs } from '../../../src/scenario/designs/analysed.ts';
import { analysisOf, type Analysis } from '../../../src/experiment/analysis/analysis.ts';
import { isSettled } from '../../../src/scenario/designs/growth.ts';
import { designOf } from '../../../src/scenario/designs/index.ts';
import { planOf } from '../../../src/experiment/sweep/plan.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import type { Sweep } from '../../../src/scenario/scenario.ts';
import { latinSweep, levelsSweep, morrisSweep, ranges, rowsSweep, sobolSweep } from '../../scenario/designs/sweeps.ts';
import {
  coefficients,
  g,
  gIndices,
  ishigami,
  ishigamiIndices,
  morrisFunction,
} from '../../scenario/designs/functions.ts';

/** The cells of a design, without a scenario behind them. */
function planned(sweep: Sweep): AnalysedSweep {
  const cells = designOf(sweep.design)
    .points(sweep)
    .map((point, index) => ({ ...point, id: `c${index}` }));
  return { sweep, cells, filed: cells };
}

/** What a function of the factors gives in each cell, with what replicate r adds to it. */
function outputsOf(
  plan: AnalysedSweep,
  f: (levels: Readonly<Record<string, number>>) => number,
  chance: readonly number[] = [0],
): Outputs {
  return new Map(
    plan.filed.map(({ id, values }) => {
      const levels = Object.fromEntries(Object.entries(values).map(([path, level]) => [path, Number(level)]));
      return [id, chance.map((luck) => f(levels) + luck)];
    }),
  );
}

const inOrder =
  (f: (x: readonly number[]) => number) =>
  (levels: Readonly<Record<string, number>>): number =>
    f(Object.values(levels));

/** Around 0, so that means over replicates are those of the function. */
const luck = [-1, 0.5, 0.5];

function indices({ sensitivity }: Analysis) {
  if (sensitivity?.of !== 'sobol' || sensitivity.found.kind !== 'indices') throw new Error(JSON.stringify(sensitivity));
  return sensitivity.found.factors;
}

/** The same samples without second order. */
function plainOf(samples: number): [AnalysedSweep, Outputs, { resamples: number }] {
  const plan = planned(sobolSweep({ vary: ranges(3), samples }));
  return [plan, outputsOf(plan, inOrder(ishigami), luck), { resamples: 2 }];
}

const grid = planned(
  levelsSweep('factorial', [
    { path: 'a', levels: [0, 1, 2] },
    { path: 'b', levels: [0, 10] },
  ]),
);
const around = planned(levelsSweep('one-at-a-time', [{ path: 'a', levels: [1, 2] }]));

describe('the analysis of a Sobol design', () => {
  it('finds the published indices of the Ishigami function in means over replicates', () => {
    const plan = planned(sobolSweep({ vary: ranges(3), samples: 2048 }));
    const found = indices(analysisOf(plan, outputsOf(plan, inOrder(ishigami), luck), { resamples: 50 }));
    found.forEach(({ firstOrder, total }, k) => {
      expect(Math.abs(firstOrder.value - ishigamiIndices.firstOrder[k])).toBeLessThan(0.02);
      expect(Math.abs(total.value - ishigamiIndices.total[k])).toBeLessThan(0.02);
    });
  });

  it('finds the analytic indices of the Sobol g-function', () => {
    const plan = planned(sobolSweep({ vary: ranges(coefficients.length), samples: 2048 }));
    indices(analysisOf(plan, outputsOf(plan, inOrder(g)), { resamples: 50 })).forEach(({ firstOrder, total }, k) => {
      expect(Math.abs(firstOrder.value - gIndices.firstOrder[k])).toBeLessThan(0.02);
      expect(Math.abs(total.value - gIndices.total[k])).toBeLessThan(0.02);
    });
  });

  it('leaves out samples in which all runs of a cell failed, and says how many', () => {
    const plan = planned(sobolSweep({ vary: ranges(3), samples: 64 }));
    const whole = outputsOf(plan, inOrder(ishigami), luck);
    const holed = new Map(whole).set('c0', [NaN, NaN, NaN]).set('c13', [NaN, NaN, NaN]).set('c14', [NaN, NaN, NaN]);
    const { sensitivity } = analysisOf(plan, holed, { resamples: 20 });
    expect(sensitivity).toMatchObject({ of: 'sobol', incomplete: 2, found: { kind: 'indices', samples: 62 } });
  });

  it('leaves out a sample rather than a third of all runs, and says how many were left out and what that changed', () => {
    const plan = planned(sobolSweep({ vary: ranges(3), samples: 64 }));
    const holed = new Map(outputsOf(plan, inOrder(ishigami), luck)).set('c0', [NaN, 3, 5]);
    const { sensitivity } = analysisOf(plan, holed, { resamples: 20 });
    expect(sensitivity).toMatchObject({
      incomplete: 1,
      basis: { replicates: 3, unused: 4 * 3 + 2, withoutValue: 1, change: expect.any(Number) as number },
    });
  });

  it('finds what equal replicates give where some cells have more', () => {
    const plan = planned(sobolSweep({ vary: ranges(3), samples: 64 }));
    const chance = [9, -4, 2];
    const more = outputsOf(plan, inOrder(ishigami), chance);
    const equal = outputsOf(plan, inOrder(ishigami), chance.slice(0, 2));
    const uneven = new Map(plan.filed.map(({ id }, c) => [id, (c % 3 === 0 ? more : equal).get(id) ?? []]));
    const [expected, found] = [equal, uneven].map((outputs) => analysisOf(plan, outputs, { resamples: 20 }));
    expect(indices(found)).toEqual(indices(expected));
    expect(found.sensitivity).toMatchObject({ incomplete: 0, basis: { replicates: 2, unused: 107 } });
  });

  it('finds what two factors do together, beyond each alone, as it is known of the Ishigami function', () => {
    const plan = planned(sobolSweep({ vary: ranges(3), samples: 2048, secondOrder: true }));
    const { sensitivity } = analysisOf(plan, outputsOf(plan, inOrder(ishigami), luck), { resamples: 50 });
    if (sensitivity?.of !== 'sobol' || sensitivity.found.kind !== 'indices') throw new Error('no indices');
    const pairs = sensitivity.found.pairs.map(({ path, other, secondOrder }) => ({
      pair: [path, other].map((own) => own.replace('assumptions.', '')).join(),
      ...secondOrder,
    }));
    expect(pairs.map(({ pair }) => pair)).toEqual(['x1,x2', 'x1,x3', 'x2,x3']);
    pairs.forEach(({ value }, k) => {
      expect(Math.abs(value - ishigamiIndices.secondOrder[k])).toBeLessThan(0.02);
    });
    expect(pairs.map(({ resolved }) => resolved)).toEqual([false, true, false]);
    expect(sensitivity.found.factors.map(({ total }) => total.value)).toEqual(
      indices(analysisOf(...plainOf(2048))).map(({ total }) => total.value),
    );
  });

  it('measures from no cell, since none of them was chosen', () => {
    const plan = planned(sobolSweep({ vary: ranges(2), samples: 4 }));
    expect(analysisOf(plan, outputsOf(plan, inOrder(g)), { resamples: 5 }).against).toEqual([]);
  });
});

describe('the analysis of a Morris design', () => {
  it('tells the three groups of factors of Morris’s function', () => {
    const vary = ranges(20);
    const plan = planned(morrisSweep({ vary, trajectories: 40, levels: 4 }));
    const { sensitivity } = analysisOf(
      plan,
      outputsOf(plan, (x) => morrisFunction(vary.map(({ path }) => x[path]))),
    );
    if (sensitivity?.of !== 'morris' || sensitivity.found.kind !== 'effects') throw new Error('no effects');
    const sizes = sensitivity.found.factors.map(({ meanSize }) => meanSize.value);
    expect(Math.min(...sizes.slice(0, 10))).toBeGreaterThan(10 * Math.max(...sizes.slice(10)));
  });

  it('finds no interaction in a sum of factors, however unlike the replicates of its cells are', () => {
    const vary = ranges(3);
    const plan = planned(morrisSweep({ vary, trajectories: 6, levels: 4 }));
    const sum = (x: Readonly<Record<string, number>>) => vary.reduce((all, { path }) => all + x[path], 0);
    const [more, fewer] = [4, 3].map((n) => outputsOf(plan, sum, [9, -4, 2, 7].slice(0, n)));
    const uneven = new Map(plan.filed.map(({ id }, c) => [id, (c % 2 === 0 ? more : fewer).get(id) ?? []]));
    const { sensitivity } = analysisOf(plan, uneven);
    if (sensitivity?.of !== 'morris' || sensitivity.found.kind !== 'effects') throw new Error('no effects');
    for (const { spread, mean } of sensitivity.found.factors) {
      expect(mean.value).toBeCloseTo(1, 9);
      expect(spread.value).toBeCloseTo(0, 9);
    }
    expect(sensitivity.basis.replicates).toBe(3);
    // With each cell's own mean, luck would have passed for an interaction.
    expect(sensitivity.basis.change).toBeGreaterThan(0.5);
  });
});

describe('the analysis of a Latin hypercube', () => {
  /** Rises with the first factor, falls a little with the second where the third is low; the fourth does nothing. */
  const rising = inOrder(([a, b, c]) => 4 * a - (c < 0.5 ? 2 * b : 0));
  const vary = ranges(4);

  function told(samples: number, f = rising) {
    const plan = planned(latinSweep({ vary, samples }));
    const { sensitivity } = analysisOf(plan, outputsOf(plan, f, luck), { resamples: 200 });
    if (sensitivity?.of !== 'latin hypercube' || sensitivity.found.kind !== 'rank effects') throw new Error('none');
    return { ...sensitivity, found: sensitivity.found };
  }

  it('gives the means of its cells', () => {
    const plan = planned(latinSweep({ vary: ranges(2), samples: 5 }));
    const { cells } = analysisOf(plan, outputsOf(plan, inOrder(g), luck));
    expect(cells.map(({ mean }) => mean.n)).toEqual([3, 3, 3, 3, 3]);
  });

  it('tells which factors an outcome goes up and down with, with intervals', () => {
    const { found } = told(256);
    const [first, second, , fourth] = found.factors;
    expect(first.regression.low).toBeGreaterThan(0.8);
    expect(first.partial.value).toBeGreaterThan(0.9);
    expect(second.regression.high).toBeLessThan(0);
    expect(second.partial.resolved).toBe(true);
    expect(fourth.partial.resolved).toBe(false);
    expect(fourth.partial.low < 0.05 && fourth.partial.high > -0.05).toBe(true);
    expect(found.explained.value).toBeGreaterThan(0.85);
    for (const { regression, partial } of found.factors)
      for (const { value, low, high } of [regression, partial]) expect(low <= value && value <= high).toBe(true);
  });

  it('tells where an outcome is high, at the values that make it so', () => {
    const { regions } = told(
      256,
      inOrder(([a, , c]) => (a >= 0.7 && c < 0.4 ? 10 : 0) + a / 10),
    );
    const [highest] = regions?.regions ?? [];
    expect(highest.above).toBe(1);
    expect(highest.mean).toBeGreaterThan(10);
    expect(highest.where.map(({ path }) => path)).toEqual(['assumptions.x1', 'assumptions.x3']);
    expect(highest.where[0].from).toBeCloseTo(0.7, 1);
    expect(highest.where[1].below).toBeCloseTo(0.4, 1);
    expect(regions?.foreseen).toBeGreaterThan(0.9);
  });

  it('leaves out points of which no run has a value', () => {
    const plan = planned(latinSweep({ vary, samples: 32 }));
    const holed = new Map(outputsOf(plan, rising, luck)).set('c3', [NaN, NaN, NaN]);
    const { sensitivity } = analysisOf(plan, holed, { resamples: 20 });
    expect(sensitivity).toMatchObject({
      incomplete: 1,
      basis: { replicates: 3, withoutValue: 3 },
      found: { samples: 31 },
    });
  });

  it('does not tell what too few points cannot', () => {
    const plan = planned(latinSweep({ vary, samples: 4 }));
    const { sensitivity } = analysisOf(plan, outputsOf(plan, rising));
    expect(sensitivity?.found).toEqual({ kind: 'not resolved' });
  });
});

describe('how numbers moved as samples grew', () => {
  const growthOf = (sweep: Sweep, f: (x: readonly number[]) => number) => {
    const plan = planned(sweep);
    const { sensitivity } = analysisOf(plan, outputsOf(plan, inOrder(f)), { resamples: 5 });
    if (!sensitivity || !('growth' in sensitivity)) throw new Error('no growth');
    return sensitivity.growth;
  };

  it.each([
    sobolSweep({ vary: ranges(3), samples: 64 }),
    latinSweep({ vary: ranges(3), samples: 64 }),
    morrisSweep({ vary: ranges(3), trajectories: 64, levels: 4 }),
  ])('is told of the first samples, as a smaller $design tells of them', (sweep) => {
    const half = 'trajectories' in sweep ? { ...sweep, trajectories: 32 } : { ...sweep, samples: 32 };
    const [whole, part] = [sweep, half].map((own) => growthOf(own, ishigami));
    expect(whole.steps.map(({ samples }) => samples)).toEqual([16, 32, 48, 64]);
    expect(whole.steps[1].figures).toEqual(part.steps[3].figures);
    expect(whole.steps[0].figures).toEqual(part.steps[1].figures);
  });

  it('says that they have settled with many samples, and not with few', () => {
    const of = (samples: number) => growthOf(sobolSweep({ vary: ranges(3), samples }), ishigami);
    expect(isSettled(of(4))).toBeUndefined();
    expect(isSettled(of(16))).toBe(false);
    expect(isSettled(of(2048))).toBe(true);
    expect(of(16).most?.moved).toBeGreaterThan(of(2048).most?.moved ?? Infinity);
  });

  it('holds Morris’s effects against the largest of them, whatever the unit', () => {
    const of = (unit: number) =>
      growthOf(morrisSweep({ vary: ranges(3), trajectories: 32, levels: 4 }), (x) => unit * ishigami(x));
    expect(of(1000).allowed).toBeCloseTo(1000 * of(1).allowed, 6);
    expect(isSettled(of(1000))).toBe(isSettled(of(1)));
  });
});

describe('the analysis of a grid', () => {
  it('tells what each level does to the mean over the grid', () => {
    const { sensitivity } = analysisOf(
      grid,
      outputsOf(grid, ({ a, b }) => 3 * a + b, luck),
    );
    if (sensitivity?.of !== 'main effects' || sensitivity.found.kind !== 'effects') throw new Error('no effects');
    const [a, b] = sensitivity.found.factors.map(({ levels }) => levels.map(({ effect }) => effect.mean));
    expect(a.map((effect) => effect.toFixed(9))).toEqual(['-3.000000000', '0.000000000', '3.000000000']);
    expect(b.map((effect) => effect.toFixed(9))).toEqual(['-5.000000000', '5.000000000']);
  });

  it('holds every cell against the first, which has no difference itself', () => {
    const { cells, against } = analysisOf(
      grid,
      outputsOf(grid, ({ a, b }) => 3 * a + b, luck),
    );
    expect(against.map(({ values }) => values)).toEqual([{ a: 0, b: 0 }]);
    expect(cells.map(({ difference }) => difference?.mean)).toEqual([undefined, 10, 3, 13, 6, 16]);
    // The same luck in both: the difference is certain, and has no size in its own spread.
    expect(cells[1].difference).toMatchObject({ higher: 3, lower: 0, paired: { kind: 'no variance', value: 10 } });
  });

  it('measures differences against how people differ in the first cell, where that was recorded', () => {
    const outputs = outputsOf(grid, ({ a, b }) => 3 * a + b, luck);
    const deviations = outputsOf(grid, ({ a }) => 6 + 30 * a, [0, 0, 0]);
    const { cells } = analysisOf(grid, outputs, { deviations });
    const effects = cells.map(({ difference }) => difference?.effect);
    expect(effects[0]).toBeUndefined();
    expect(effects[2]).toEqual({ d: 0.5, sd: 6, size: 'medium' });
    for (const { difference } of analysisOf(grid, outputs).cells) expect(difference?.effect).toBeUndefined();
  });

  it('has main effects where a list is a grid, and none where its points have little to do with each other', () => {
    const analysed = (rows: readonly Readonly<Record<string, number>>[]) => {
      const plan = planned(rowsSweep(rows));
      return analysisOf(
        plan,
        outputsOf(plan, ({ a, b = 0 }) => a + b),
      ).sensitivity?.of;
    };
    const whole = [
      { a: 1, b: 1 },
      { a: 1, b: 2 },
      { a: 2, b: 1 },
      { a: 2, b: 2 },
    ];
    expect(analysed(whole)).toBe('main effects');
    expect(analysed(whole.slice(1))).toBeUndefined();
    expect(analysed([...whole, { a: 1, b: 1 }])).toBeUndefined();
    expect(analysed([{ a: 1, b: 2 }, { a: 2 }])).toBeUndefined();
  });

  it('has no main effects in a part of the batch', () => {
    const part = { ...grid, cells: grid.cells.slice(1), filed: grid.filed.slice(1) };
    const { sensitivity, against } = analysisOf(
      part,
      outputsOf(part, ({ a, b }) => a + b),
    );
    expect(sensitivity).toBeUndefined();
    expect(against.map(({ id }) => id)).toEqual(['c1']);
  });
});

describe('the analysis of one factor at a time', () => {
  it('holds every level against the file as it is', () => {
    const outputs = outputsOf(around, ({ a = 0 }) => 3 * a, luck);
    const { cells, against, sensitivity } = analysisOf(around, outputs);
    expect(against.map(({ values }) => values)).toEqual([{}]);
    expect(cells.map(({ difference }) => difference?.mean)).toEqual([undefined, 3, 6]);
    expect(sensitivity).toMatchObject({ found: { factors: [{ levels: [{ effect: { mean: 3 } }, {}] }] } });
  });

  it('holds it against the reference of the sweep instead, where there is one', () => {
    const reference = { id: 'r', values: {}, isReference: true } as const;
    const cells = around.cells.map((cell) => ({ ...cell, reference }));
    const plan = { sweep: { ...around.sweep, reference: 'other' }, cells, filed: [reference, ...cells] };
    const outputs = new Map(outputsOf(around, ({ a = 0 }) => 3 * a, luck)).set('r', [9, 9, 9]);
    expect(analysisOf(plan, outputs).cells.map(({ difference }) => difference?.mean)).toEqual([undefined, -9, -6, -3]);
  });

  it('gives no difference where there can be no pair, and says why', () => {
    const settings = { weeks: 40, warmUp: 4, employees: 30, teamSize: 10 };
    const cells = around.cells.map((cell, c) => ({ ...cell, settings: { ...settings, employees: 30 + 10 * (c % 2) } }));
    const plan = { ...around, cells, filed: cells };
    const found = analysisOf(
      plan,
      outputsOf(plan, ({ a = 0 }) => 3 * a, luck),
    ).cells;
    expect(found.map(({ difference }) => difference?.mean)).toEqual([undefined, undefined, 6]);
    expect(found.map(({ unpaired }) => unpaired?.en)).toEqual([
      undefined,
      expect.stringContaining('has 30 employees and the cell 40'),
      undefined,
    ]);
    const alone = { ...around, sweep: { ...around.sweep, reference: 'other' } };
    const [first] = analysisOf(
      alone,
      outputsOf(alone, ({ a = 0 }) => 3 * a, luck),
    ).cells;
    expect(first).toMatchObject({
      difference: undefined,
      unpaired: { en: expect.stringContaining('another part') as string },
    });
  });

  it('pairs the replicates that both have', () => {
    const outputs = new Map(outputsOf(around, ({ a = 0 }) => a)).set('c0', [1, 2, 3]).set('c1', [2, 4, 3, 100]);
    const [, { difference, mean }] = analysisOf(around, outputs).cells;
    expect(difference).toMatchObject({ n: 3, mean: 1, higher: 2, lower: 0 });
    expect(mean.n).toBe(4);
    expect(difference?.basis).toEqual({ replicates: 3, unused: 1, withoutValue: 0, change: 109 / 4 - 2 - 1 });
  });

  it('measures a difference against the people of the pairs that it is over', () => {
    const outputs = new Map(outputsOf(around, ({ a = 0 }) => a)).set('c0', [1, 2, 3]).set('c1', [2, NaN, 4]);
    const deviations = new Map(outputsOf(around, () => 0)).set('c0', [5, 99, 5]);
    const [, { difference }] = analysisOf(around, outputs, { deviations }).cells;
    expect(difference?.effect).toMatchObject({ sd: 5, d: 0.2 });
  });
});

describe('any analysis', () => {
  it('says that there is no variance where all runs came to the same', () => {
    for (const plan of [grid, around, planned(sobolSweep({ vary: ranges(2), samples: 4 }))]) {
      const { constant, sensitivity } = analysisOf(
        plan,
        outputsOf(plan, () => 7, [0, 0]),
      );
      expect(constant).toEqual({ kind: 'no variance', value: 7 });
      expect(sensitivity?.found).toEqual({ kind: 'no variance', value: 7 });
    }
  });

  it('moves means, and no difference or effect, when all runs move together', () => {
    const values = fc.array(fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -999, max: 999 })), {
      minLength: 6,
      maxLength: 6,
    });
    fc.assert(
      fc.property(values, fc.integer({ min: -999, max: 999 }), (own, by) => {
        const moved = (step: number): Outputs =>
          new Map(grid.filed.map(({ id }, c) => [id, own[c].map((value) => value + step)]));
        const [before, after] = [analysisOf(grid, moved(0)), analysisOf(grid, moved(by))];
        after.cells.forEach(({ mean, difference }, c) => {
          expect(mean.mean).toBeCloseTo(before.cells[c].mean.mean + by, 6);
          expect(difference).toEqual(before.cells[c].difference);
        });
      }),
    );
  });

  it('does not need the outputs in any order', () => {
    const outputs = [...outputsOf(grid, ({ a, b }) => a * b, luck)];
    const known = analysisOf(grid, new Map(outputs));
    fc.assert(
      fc.property(fc.shuffledSubarray(outputs, { minLength: outputs.length }), (shuffled) => {
        expect(analysisOf(grid, new Map(shuffled))).toEqual(known);
      }),
    );
  });

  it('reads the plan of a scenario as it is', () => {
    const content = { selfsteer: 2, title: 'T', sweep: { design: 'factorial', vary: { 'levers.control': [70, 20] } } };
    const parsed = parseScenario(JSON.stringify(content), { file: 'a.yaml' });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const result = planOf(parsed.scenario, { file: 'a.yaml' });
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    const { cells } = analysisOf(
      result.plan,
      outputsOf(result.plan, (x) => x['levers.control'], luck),
    );
    expect(cells.map(({ mean }) => mean.mean)).toEqual([70, 20]);
  });

  it('stops at a cell without results, which no folder that was checked has', () => {
    expect(() => analysisOf(grid, new Map())).toThrow('cell c0 has no results');
  });
});
