import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runBatch, type BatchWork } from '../../../src/experiment/batch/batch.ts';
import { planOf, type Plan } from '../../../src/experiment/sweep/plan.ts';
import type { Outcome } from '../../../src/experiment/run/job.ts';
import { runJob } from '../../../src/experiment/run/runner.ts';
import { atEnd } from '../../../src/experiment/run/atEnd.ts';
import { covers, recordedWeeks, wantedOf, type Recording } from '../../../src/experiment/run/recording.ts';
import { storedOutcome } from '../../../src/experiment/batch/storedOutcome.ts';
import { memoryStore } from '../../../src/experiment/batch/runStore.ts';
import { partOf } from '../../../src/experiment/sweep/shard.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';

function plan(sweep: object): Plan {
  const text = JSON.stringify({
    selfsteer: 2,
    title: 'T',
    organisation: { employees: 12, teamSize: 6 },
    run: { weeks: 10, warmUp: 2 },
    sweep: { design: 'factorial', vary: { 'levers.control': [80, 10], 'levers.coaching': [0, 90] }, ...sweep },
  });
  const parsed = parseScenario(text, { file: 'a.json' });
  const planned = parsed.ok ? planOf(parsed.scenario, { file: 'a.json' }) : parsed;
  if (!planned.ok) throw new Error(JSON.stringify(planned.issues));
  return planned.plan;
}

const adaptive = { replicates: { min: 3, max: 12, until: { measure: 'satisfaction', halfWidth: 2.4 } } };

/** Runs a plan with so many workers, each run ending after as many turns as `delays` says. */
async function lived(of: Plan, size: number, delays: readonly number[], store = memoryStore()) {
  const done: string[] = [];
  let next = 0;
  const work: BatchWork = {
    plan: of,
    store,
    pool: {
      size,
      async run(job) {
        for (let turn = delays[next++ % delays.length]; turn > 0; turn--) await Promise.resolve();
        return runJob(job);
      },
    },
    signal: new AbortController().signal,
    stopOnTrouble: false,
    watch: { expect: () => undefined, ended: (_, key) => done.push(key) },
  };
  const end = await runBatch(work);
  if (end.kind !== 'complete') throw new Error('stopped');
  return { replicates: [...end.replicates], done: done.sort(), store };
}

describe('a batch', () => {
  it('does the same runs whichever ends first, each once', async () => {
    const of = plan(adaptive);
    const { replicates, done } = await lived(of, 1, [0]);
    expect(new Set(replicates.map(([, n]) => n)).size).toBeGreaterThan(1);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 9 }), fc.array(fc.nat(20), { minLength: 1 }), async (size, delays) => {
        const other = await lived(of, size, delays);
        expect(other).toMatchObject({ replicates, done });
        expect(new Set(other.done).size).toBe(other.done.length);
      }),
      { numRuns: 10 },
    );
  });

  const ranges = { 'levers.control': { from: 0, to: 100 }, 'levers.coaching': { from: 0, to: 100 } };

  it.each([
    { design: 'morris', trajectories: 2, levels: 4, designSeed: 'a' },
    { design: 'sobol', samples: 2, designSeed: 'a' },
    { design: 'latin-hypercube', samples: 4, designSeed: 'a' },
  ])(
    'gives all cells of a drawn design as many replicates as the neediest, however it is run ($design)',
    async (own) => {
      const of = plan({ ...adaptive, ...own, vary: ranges });
      const { replicates, done, store } = await lived(of, 1, [0]);
      const [[, each]] = replicates;
      expect(each).toBeGreaterThan(3);
      expect(new Set(replicates.map(([, n]) => n))).toEqual(new Set([each]));
      expect(await lived(of, 5, [3, 0, 7, 1])).toMatchObject({ replicates, done });
      // Stopped and gone on with: the same numbers from what is there already.
      expect(await lived(of, 2, [0], store)).toMatchObject({ replicates, done: [] });
    },
  );

  it('runs each reference as often as the neediest of its own pairs', async () => {
    const scenario = { organisation: { employees: 12, teamSize: 6 }, run: { weeks: 10, warmUp: 2 } };
    const sweep = {
      design: 'factorial',
      vary: { 'levers.control': [80, 10], 'run.weeks': [4, 10] },
      reference: 'r',
      ...adaptive,
    };
    const [own, reference] = [{ sweep }, {}].map((more) => {
      const parsed = parseScenario(JSON.stringify({ selfsteer: 2, title: 'T', ...scenario, ...more }), { file: 'a' });
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
      return parsed.scenario;
    });
    const planned = planOf(own, { file: 'a', reference });
    if (!planned.ok) throw new Error(JSON.stringify(planned.issues));
    const counts = new Map((await lived(planned.plan, 2, [0])).replicates);
    expect(planned.plan.references).toHaveLength(2);
    for (const { identity } of planned.plan.references) {
      const pairs = planned.plan.cells.filter((cell) => cell.reference?.identity === identity);
      expect(counts.get(identity)).toBe(Math.max(...pairs.map((cell) => counts.get(cell.identity) ?? 0)));
    }
  });

  it('does nothing again that the store has', async () => {
    const { store } = await lived(plan({ replicates: 3 }), 2, [0]);
    const more = await lived(plan({ replicates: 5 }), 2, [0], store);
    expect(more.done).toHaveLength(4 * 2);
    expect((await lived(plan({ replicates: 4 }), 2, [0], store)).done).toEqual([]);
  });

  it('is done in parts by doing each cell in one of them', async () => {
    const of = plan(adaptive);
    const all = await lived(of, 2, [0]);
    const parts = await Promise.all([1, 2, 3].map((index) => lived(partOf(of, { index, of: 3 }), 2, [0])));
    expect(parts.flatMap(({ done }) => done).sort()).toEqual(all.done);
  });

  it('ends when something fails that is no run', async () => {
    const of = plan({ replicates: 50 });
    let begun = 0;
    const store = { ...memoryStore(), add: () => Promise.reject(new Error('no room')) };
    const run = (): Promise<Outcome> => {
      begun++;
      return Promise.resolve({ status: 'failed', replicate: 0, stage: 'run', reason: 'x' });
    };
    const watch = { expect: () => undefined, ended: () => undefined };
    const signal = new AbortController().signal;
    const work = { plan: of, store, pool: { size: 3, run }, signal, stopOnTrouble: false, watch };
    await expect(runBatch(work)).rejects.toThrow('no room');
    expect(begun).toBeLessThan(20);
  });
});

describe('what is recorded', () => {
  it('is week 0, every so many weeks, and the last', () => {
    expect([...recordedWeeks(10, 4)]).toEqual([0, 4, 8, 10]);
    expect([...recordedWeeks(8, 4)]).toEqual([0, 4, 8]);
    expect([...recordedWeeks(3, 9)]).toEqual([0, 3]);
  });

  const counted = ['quits', 'decisions', 'shareReserved'] as const;
  const recorded = (every: number, weeks: number) => {
    const { scenario } = plan({ vary: { 'run.weeks': [weeks] } }).cells[0];
    const recording: Recording = { measures: counted, every };
    const stored = storedOutcome(runJob({ scenario, replicate: 0, recording }), recording);
    if (stored.status !== 'done') throw new Error(stored.reason);
    const rows = stored.values.length / counted.length;
    return {
      recording,
      values: stored.values,
      of: counted.map((_, m) => [...stored.values.slice(m * rows, (m + 1) * rows)]),
    };
  };
  const summed = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

  it('of counts is all since the row before, so that none is lost, and of a run all weeks from 1 on', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 30 }), fc.integer({ min: 1, max: 40 }), (every, weeks) => {
        const [each, some] = [1, every].map((own) => recorded(own, weeks));
        const rows = [...recordedWeeks(weeks, every)];
        const between = (w: number) => (w === 0 ? [0, 1] : [rows[w - 1] + 1, rows[w] + 1]);
        for (const m of [0, 1]) {
          expect(some.of[m]).toEqual(rows.map((_, w) => summed(each.of[m].slice(...between(w)))));
          expect(atEnd(counted[m], some.of[m])).toBe(summed(each.of[m].slice(1)));
        }
        // Shares are of the decisions of the same weeks.
        const reserved = each.of[2].map((share, w) => (each.of[1][w] > 0 ? (share / 100) * each.of[1][w] : 0));
        some.of[2].forEach((share, w) => {
          const all = some.of[1][w];
          if (all > 0) expect((share / 100) * all).toBeCloseTo(summed(reserved.slice(...between(w))), 9);
          else expect(share).toBeNaN();
        });
        const counts: Recording = { measures: ['decisions', 'quits'], every };
        const taken = wantedOf(each.values, each.recording, counts, weeks);
        expect([...taken]).toEqual([...some.of[1], ...some.of[0]]);
        expect(covers(each.recording, some.recording, weeks)).toBe(false);
        expect(covers({ ...some.recording, weeksApart: true }, counts, weeks)).toBe(false);
      }),
      { numRuns: 15 },
    );
  });

  it('covers what is wanted if and only if it holds every wanted week and measure', () => {
    const every = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), every, every, (weeks, kept, wanted) => {
        const has = new Set(recordedWeeks(weeks, kept));
        const all = [...recordedWeeks(weeks, wanted)].every((week) => has.has(week));
        const [from, to] = [kept, wanted].map((each) => ({ measures: ['strain', 'impact'] as const, every: each }));
        expect(covers(from, to, weeks)).toBe(all);
        if (!all) return;
        const values = Float64Array.from([...has, ...has], (week, place) => week + (place < has.size ? 0 : 100));
        const found = wantedOf(values, from, { measures: ['impact'], every: wanted }, weeks);
        expect([...found]).toEqual([...recordedWeeks(weeks, wanted)].map((week) => week + 100));
      }),
    );
  });
});
