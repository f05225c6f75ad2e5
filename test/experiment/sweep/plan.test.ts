import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostCells, planOf, type Plan, type PlanOptions } from '../../../src/experiment/sweep/plan.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import type { Scenario, Sweep } from '../../../src/scenario/scenario.ts';
import { variantsOf } from '../../../src/scenario/variants.ts';

function scenarioOf(content: object): Scenario {
  const parsed = parseScenario(JSON.stringify({ selfsteer: 2, title: 'T', ...content }), { file: 'a.yaml' });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.scenario;
}

const file = 'a.yaml';

function plan(content: object, rows?: PlanOptions['rows']): Plan {
  const planned = planOf(scenarioOf(content), rows ? { file, rows } : { file });
  if (!planned.ok) throw new Error(JSON.stringify(planned.issues));
  return planned.plan;
}

function issuesOf(scenario: Scenario, rows?: PlanOptions['rows']): string[] {
  const planned = planOf(scenario, rows ? { file, rows } : { file });
  return planned.ok
    ? []
    : planned.issues.map((issue) => `${issue.file}:${issue.line} ${issue.path}: ${issue.message.en}`);
}

const factorial = (vary: object, more: object = {}) => ({ sweep: { design: 'factorial', vary, ...more } });
const identities = ({ cells }: Plan): string[] => cells.map(({ identity }) => identity);

describe('a plan', () => {
  it('has a cell for each point, in order, with the scenario that the values make', () => {
    const content = factorial({
      'levers.control': [70, 45],
      'assumptions.leading.relapse': { from: 0.5, to: 1, steps: 6 },
    });
    const { cells } = plan(content);
    expect(cells.map(({ index }) => index)).toEqual(Array.from({ length: 12 }, (_, index) => index));
    expect(cells[8].values).toEqual({ 'levers.control': 45, 'assumptions.leading.relapse': 0.7 });
    const made = variantsOf(scenarioOf(content))(cells[8].values, { file });
    expect(made).toMatchObject({ ok: true, scenario: cells[8].scenario });
    expect(cells[8].scenario.levers.control).toEqual([[0, 45]]);
  });

  it('counts cells and runs', () => {
    const vary = { 'levers.control': [70, 45, 20] };
    expect(plan(factorial(vary, { replicates: 7 }))).toMatchObject({
      distinctCells: 3,
      replicates: { least: 7, most: 7 },
      runs: { least: 21, most: 21 },
    });
    const until = { measure: 'satisfaction', halfWidth: 1 };
    expect(plan(factorial(vary, { replicates: { min: 5, max: 40, until } })).runs).toEqual({ least: 15, most: 120 });
    expect(plan({ run: { replicates: 4 }, ...factorial(vary) }).runs).toEqual({ least: 12, most: 12 });
  });

  it('keeps the identities of old cells when a level or a factor’s order is added to', () => {
    const old = plan(factorial({ 'levers.control': [70, 20], 'levers.coaching': [0, 50] }));
    const wider = plan(factorial({ 'levers.coaching': [25, 0, 50], 'levers.control': [70, 45, 20] }));
    expect(identities(wider)).toEqual(expect.arrayContaining(identities(old)));
    expect(new Set(identities(wider)).size).toBe(9);
  });

  it('keeps cells that turn out equal, and tells that they are', () => {
    const rows = [{ 'levers.control': 70 }, { 'levers.control': 70, 'shift.control': 13 }, { 'levers.control': 20 }];
    const { cells, distinctCells } = plan({ sweep: { design: 'list', rows } });
    expect(cells).toHaveLength(3);
    expect(distinctCells).toBe(2);
    expect(cells[0].identity).toBe(cells[1].identity);
  });

  it('has the file as it is first when one factor changes at a time', () => {
    const content = { sweep: { design: 'one-at-a-time', vary: { 'levers.control': [70, 20] } } };
    const [own, same, other] = identities(plan(content));
    // The status quo has a control of 70.
    expect(same).toBe(own);
    expect(other).not.toBe(own);
  });

  it('of samples begins with the plan of fewer', () => {
    const vary = { 'levers.control': { from: 0, to: 100 }, 'run.weeks': { from: 10, to: 20 } };
    for (const own of [
      (n: number) => ({ design: 'latin-hypercube', samples: n }),
      (n: number) => ({ design: 'sobol', samples: n }),
      (n: number) => ({ design: 'morris', trajectories: n, levels: 4 }),
    ]) {
      const [few, many] = [3, 11].map((n) => identities(plan({ sweep: { ...own(n), designSeed: 's', vary } })));
      expect(many.slice(0, few.length)).toEqual(few);
      expect(many.length).toBeGreaterThan(few.length);
    }
  });

  it('says which cell is not fit to run when values are fit only one by one', () => {
    const content = {
      events: [{ week: 60, crisis: 35 }],
      ...factorial({ 'run.weeks': [80, 100], 'events.0.week': [50, 90] }),
    };
    expect(issuesOf(scenarioOf(content))).toEqual([
      expect.stringMatching(/^a\.yaml:1 events\.0\.week: in cell 1 \(run\.weeks 80, events\.0\.week 90\): /),
    ]);
  });

  it('says in which line of a table something is wrong, and plans its rows where nothing is', () => {
    const content = { sweep: { design: 'list', file: 'points.csv' } };
    const rows = (control: number) => ({
      file: 'points.csv',
      rows: [
        { line: 2, values: { 'levers.control': 5 } },
        { line: 3, values: { 'levers.control': control } },
      ],
    });
    expect(plan(content, rows(6)).cells.map(({ scenario }) => scenario.levers.control[0][1])).toEqual([5, 6]);
    expect(issuesOf(scenarioOf(content), rows(600))).toEqual([
      expect.stringMatching(/^points\.csv:3 levers\.control: found 600/),
    ]);
    expect(issuesOf(scenarioOf(content), { file: 'points.csv', rows: [] })).toHaveLength(1);
  });

  it('refuses what no memory would hold, before it makes it', () => {
    const vary = Object.fromEntries(
      ['control', 'coaching'].map((lever) => [`levers.${lever}`, { from: 0, to: 100, steps: 2 }]),
    );
    const scenario = scenarioOf(factorial(vary));
    const levels = Array.from({ length: 2000 }, (_, k) => k / 20);
    const sweep: Sweep = {
      design: 'factorial',
      vary: ['levers.control', 'levers.coaching'].map((path) => ({ path, levels })),
      replicates: 1,
      record: ['satisfaction'],
      every: 1,
    };
    expect(issuesOf({ ...scenario, sweep })).toEqual([expect.stringContaining(`at most ${mostCells}`)]);
  });

  it('has the file as it is where there is no sweep', () => {
    const { cells, runs } = plan({ run: { replicates: 4 }, levers: { control: 30 } });
    expect(cells.map(({ values }) => values)).toEqual([{}]);
    expect(cells[0].scenario.levers.control).toEqual([[0, 30]]);
    expect(runs).toEqual({ least: 4, most: 4 });
  });

  it('files the reference first, with the seed and weeks of the file, and every point once', () => {
    const rows = [{ 'levers.control': 70 }, { 'levers.control': 20 }];
    const scenario = scenarioOf({
      run: { seed: 'own', weeks: 40 },
      sweep: { design: 'list', rows, reference: 'other' },
    });
    const planned = planOf(scenario, { file, reference: scenarioOf({ run: { weeks: 10 }, levers: { coaching: 90 } }) });
    if (!planned.ok) throw new Error(JSON.stringify(planned.issues));
    const { filed, references } = planned.plan;
    expect(references).toEqual([filed[0]]);
    expect(filed).toHaveLength(3);
    expect(planned.plan.warnings).toEqual([]);
    expect(filed[0].scenario).toMatchObject({ run: { seed: 'own', weeks: 40 }, levers: { coaching: [[0, 90]] } });
  });

  it('runs the reference under every combination of what is no lever or event, so that pairs differ in those only', () => {
    const scenario = scenarioOf({
      organisation: { employees: 30, teamSize: 6 },
      assumptions: { 'leading.takeBackRate': 0.03 },
      without: ['satisfaction.contagion'],
      ...factorial(
        {
          'levers.coaching': [30, 90],
          'run.weeks': [10, 40],
          'organisation.employees': [30, 60],
          'assumptions.leading.relapse': [0.4, 1],
        },
        { reference: 'other' },
      ),
    });
    const reference = scenarioOf({ organisation: { employees: 500 }, levers: { control: 5 }, events: [] });
    const planned = planOf(scenario, { file, reference });
    if (!planned.ok) throw new Error(JSON.stringify(planned.issues));
    const { references, cells, filed } = planned.plan;
    expect([references.length, filed.length]).toEqual([8, 8 + 16]);
    expect(new Set(references.map(({ id }) => id)).size).toBe(8);
    for (const cell of cells) {
      const { levers: own, events: met, ...shared } = cell.scenario;
      const { levers, events, ...pairs } = cell.reference?.scenario ?? scenario;
      expect({ ...pairs, title: shared.title }).toEqual(shared);
      expect(levers.control).toEqual([[0, 5]]);
      expect([own.control, met.length, events.length]).toEqual([[[0, 70]], 0, 0]);
    }
  });

  it('has no pair, and says why, where the reference cannot be run', () => {
    const scenario = scenarioOf(factorial({ 'run.weeks': [10, 80] }, { reference: 'other' }));
    const planned = planOf(scenario, { file, reference: scenarioOf({ events: [{ week: 60, crisis: 35 }] }) });
    if (!planned.ok) throw new Error(JSON.stringify(planned.issues));
    const { cells, references, warnings } = planned.plan;
    expect(cells.map(({ reference }) => reference !== undefined)).toEqual([false, true]);
    expect(cells[0].unpaired?.en).toMatch(/^the reference cannot be run with run\.weeks 10: /);
    expect(references).toHaveLength(1);
    expect(warnings).toMatchObject([{ path: 'sweep.reference', severity: 'warning' }]);
  });

  it('gives cells chance of their own where that is asked for, and equal cells the same', () => {
    const sweep = {
      design: 'list',
      rows: [{ 'levers.control': 70 }, { 'shift.control': 13 }, { 'levers.control': 20 }],
    };
    const planned = planOf(scenarioOf({ sweep }), { file, independent: true });
    if (!planned.ok) throw new Error(JSON.stringify(planned.issues));
    const seeds = planned.plan.cells.map(({ scenario }) => scenario.run.seed);
    expect(seeds[0]).toBe(seeds[1]);
    expect(seeds[0]).not.toBe(seeds[2]);
    expect(planned.plan.cells.map(({ id }) => id)).toEqual([...new Set(planned.plan.cells.map(({ id }) => id))]);
  });

  it('needs a design that can be made', () => {
    const vary = { 'levers.control': { from: 0, to: 100 } };
    const sweep = { design: 'morris', trajectories: 2, levels: 5, designSeed: 's', vary };
    expect(issuesOf(scenarioOf({ sweep }))).toEqual([expect.stringContaining('sweep.levels: found 5')]);
  });

  it('warns of what only a table says, once for each line', () => {
    const values = { 'assumptions.leading.relapse': 0.001 };
    const rows = { file: 'points.csv', rows: [{ line: 2, values }] };
    const { warnings } = plan({ sweep: { design: 'list', file: 'points.csv' } }, rows);
    expect(warnings.map((warning) => `${warning.file}:${warning.line}`)).toEqual(['points.csv:2']);
  });

  it('is the same for the same scenario', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.string({ minLength: 1 }), (samples, designSeed) => {
        const vary = { 'levers.control': { from: 0, to: 100 } };
        const content = { sweep: { design: 'latin-hypercube', samples, designSeed, vary } };
        expect(identities(plan(content))).toEqual(identities(plan(content)));
      }),
      { numRuns: 10 },
    );
  });
});
