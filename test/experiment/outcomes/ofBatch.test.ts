import { beforeAll, describe, expect, it } from 'vitest';
import { recordingOf, runBatch } from '../../../src/experiment/batch/batch.ts';
import { memoryStore, type RunStore } from '../../../src/experiment/batch/runStore.ts';
import { outcomesIn } from '../../../src/experiment/outcomes/ofBatch.ts';
import type { Job } from '../../../src/experiment/run/job.ts';
import { runIdentity } from '../../../src/experiment/run/identity.ts';
import { runJob } from '../../../src/experiment/run/runner.ts';
import type { Cell } from '../../../src/experiment/sweep/cell.ts';
import { planOf, type Plan } from '../../../src/experiment/sweep/plan.ts';
import { partOf } from '../../../src/experiment/sweep/shard.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';

const outcomes = {
  depth: { lowest: 'performance', from: 3 },
  leavers: { total: 'quits' },
  late: { mean: 'shareReserved', from: 8 },
  recovery: { weeksUntil: 'performance', atLeast: 50, for: 2 },
  lost: { lostToReference: 'performance' },
};

function scenarioOf(sweep: object | undefined, levers = {}): Scenario {
  const text = JSON.stringify({
    selfsteer: 2,
    title: 'T',
    organisation: { employees: 12, teamSize: 6 },
    run: { weeks: 12, warmUp: 2, replicates: 3 },
    levers,
    ...(sweep && { sweep: { design: 'factorial', vary: { 'levers.control': [80, 10] }, ...sweep } }),
  });
  const parsed = parseScenario(text, { file: 'a.json' });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.scenario;
}

function plan(sweep: object): Plan {
  const reference = scenarioOf(undefined);
  const planned = planOf(scenarioOf({ reference: 'r', ...sweep }, { coaching: 95, learning: 60 }), {
    file: 'a.json',
    reference,
  });
  if (!planned.ok) throw new Error(JSON.stringify(planned.issues));
  return planned.plan;
}

async function done(
  of: Plan,
  { store = memoryStore(), size = 1 } = {},
): Promise<{ store: RunStore; jobs: Job[]; replicates: number[] }> {
  const jobs: Job[] = [];
  const end = await runBatch({
    plan: of,
    store,
    pool: {
      size,
      async run(job) {
        jobs.push(job);
        for (let turn = jobs.length % 3; turn > 0; turn--) await Promise.resolve();
        return runJob(job);
      },
    },
    signal: new AbortController().signal,
    stopOnTrouble: false,
    watch: { expect: () => undefined, ended: () => undefined },
  });
  if (end.kind !== 'complete') throw new Error('stopped');
  return { store, jobs, replicates: [...end.replicates.values()] };
}

/** Of every run, cell by cell. */
async function outcomesOf(of: Plan, store: RunStore): Promise<number[][]> {
  const all: number[][] = [];
  const wanted = recordingOf(of.sweep);
  for (const cell of of.filed) {
    for (let r = 0; r < 3; r++) {
      const own = await store.read(runIdentity(cell.identity, r), wanted, cell.weeks);
      if (own?.status !== 'done') throw new Error('not done');
      all.push([...(await outcomesIn(wanted.outcomes ?? [], own, cell, r, store))]);
    }
  }
  return all;
}

/** From the run itself, done here and now with every week kept. */
function weekly(cell: Cell, replicate: number, measure: 'performance' | 'quits'): readonly number[] {
  const outcome = runJob({ scenario: cell.scenario, replicate, recording: { measures: [measure], every: 1 } });
  if (outcome.status !== 'done') throw new Error(outcome.reason);
  return [...outcome.measures[measure]].map((value) => (measure === 'quits' ? value : value * 100));
}

let sparse: Plan;
let expected: number[][];
let kept: RunStore;

beforeAll(async () => {
  sparse = plan({ record: ['strain'], every: 5, outcomes });
  ({ store: kept } = await done(sparse));
  expected = await outcomesOf(sparse, kept);
});

describe('outcomes in a batch', () => {
  it('are of all weeks of a run, and of the same replicate of the reference', () => {
    let row = 0;
    for (const cell of sparse.filed) {
      for (let r = 0; r < 3; r++) {
        const [depth, leavers, , , lost] = expected[row++];
        const own = weekly(cell, r, 'performance');
        const theirs = weekly(cell.reference ?? cell, r, 'performance');
        expect(depth).toBe(Math.min(...own.slice(3)));
        expect(leavers).toBe(weekly(cell, r, 'quits').slice(1).reduce((sum, quits) => sum + quits)); // prettier-ignore
        expect(lost).toBeCloseTo(own.reduce((sum, value, week) => sum + Math.max(0, theirs[week] - value), 0), 9); // prettier-ignore
      }
    }
    expect(Math.max(...expected.map((all) => all[4]))).toBeGreaterThan(1);
  });

  it('do not depend on which weeks and measures are recorded, nor on workers', async () => {
    for (const sweep of [
      { record: ['performance', 'quits', 'shareReserved'], every: 1 },
      { record: ['performance', 'quits', 'shareReserved'], every: 4 },
    ]) {
      const of = plan({ ...sweep, outcomes });
      expect(await outcomesOf(of, (await done(of, { size: 4 })).store)).toEqual(expected);
    }
  });

  it('do not touch what is recorded', () => {
    const [cell] = sparse.filed;
    const recorded = (more: object) => {
      const recording = { measures: ['quits', 'performance', 'shareReserved'] as const, every: 5, ...more };
      const outcome = runJob({ scenario: cell.scenario, replicate: 0, recording });
      return outcome.status === 'done' && outcome.measures;
    };
    expect(recorded({ outcomes: recordingOf(sparse.sweep).outcomes })).toEqual(recorded({}));
  });

  it('that are added later are computed from recorded weeks where these are all there, else the runs are done again', async () => {
    const record = ['performance', 'quits', 'shareReserved'];
    const { store } = await done(plan({ record, every: 1 }));
    const of = plan({ record, every: 1, outcomes });
    expect((await done(of, { store })).jobs).toEqual([]);
    expect(await outcomesOf(of, store)).toEqual(expected);
    const more = plan({ record, every: 1, outcomes: { ...outcomes, more: { highest: 'strain' } } });
    expect((await done(more, { store })).jobs).toHaveLength(sparse.filed.length * 3);
    expect((await done(more, { store })).jobs).toEqual([]);
  });

  it('that are renamed or left out need no run', async () => {
    const { depth, lost } = outcomes;
    const of = plan({ record: ['strain'], every: 5, outcomes: { deepest: depth, lost } });
    expect((await done(of, { store: kept })).jobs).toEqual([]);
    expect(await outcomesOf(of, kept)).toEqual(expected.map((all) => [all[0], all[4]]));
  });

  it('have what they are held against in every part', async () => {
    for (const index of [1, 2, 3]) {
      const part = partOf(sparse, { index, of: 3 });
      const found = await outcomesOf(part, (await done(part)).store);
      const rows = part.filed.flatMap((cell) => {
        const row = sparse.filed.indexOf(cell) * 3;
        return expected.slice(row, row + 3);
      });
      expect(found).toEqual(rows);
    }
  });

  it.each(['depth', 'lost'])('decide how many replicates are enough: %s', async (outcome) => {
    const replicates = { min: 2, max: 3, until: { outcome, halfWidth: 1e-6 } };
    const { replicates: most } = await done(plan({ record: ['strain'], every: 5, outcomes, replicates }));
    // Where nothing is ever lost, two are enough.
    expect(Math.max(...most)).toBe(3);
    const loose = { ...replicates, until: { outcome, halfWidth: 1e6 } };
    const { replicates: least } = await done(plan({ record: ['strain'], every: 5, outcomes, replicates: loose }));
    expect(least).toEqual(sparse.filed.map(() => 2));
  });

  it('that are held against a reference are refused where each cell has chance of its own', () => {
    const reference = scenarioOf(undefined);
    const planned = planOf(scenarioOf({ reference: 'r', outcomes }), { file: 'a.json', reference, independent: true });
    expect(planned.ok ? [] : planned.issues.map(({ path }) => path)).toEqual(['sweep.outcomes.lost']);
  });
});
