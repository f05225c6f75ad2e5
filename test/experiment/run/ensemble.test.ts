import { describe, expect, it } from 'vitest';
import { jobsOf, outcomesOf } from '../../../src/experiment/run/ensemble.ts';
import type { Job, Outcome } from '../../../src/experiment/run/job.ts';
import { everyWeek } from '../../../src/experiment/run/recording.ts';
import { periodsOf } from '../../../src/experiment/analysis/periods.ts';
import { readEnsemble } from '../../../src/experiment/run/readings.ts';
import { runJob } from '../../../src/experiment/run/runner.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';

function scenarioOf(content: object): Scenario {
  const parsed = parseScenario(JSON.stringify({ selfsteer: 2, ...content }), { file: 'test' });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.scenario;
}

const small = scenarioOf({
  organisation: { employees: 12, teamSize: 4 },
  run: { weeks: 6, warmUp: 3, replicates: 150, seed: 'small' },
});

/** Finishes jobs in another order than they came. */
async function outOfOrder(job: Job): Promise<Outcome> {
  await new Promise((resolve) => setTimeout(resolve, (job.replicate * 7919) % 5));
  return runJob(job);
}

describe('the replicates of a scenario', () => {
  it('come in their order, whatever the order in which workers finish', async () => {
    const seen: number[] = [];
    for await (const outcome of outcomesOf(jobsOf(small, { recording: everyWeek(['satisfaction']) }), outOfOrder)) {
      seen.push(outcome.replicate);
    }
    expect(seen).toEqual(Array.from({ length: 150 }, (_, replicate) => replicate));
  });

  it('give the same readings in any order of finishing', async () => {
    const readings = [{ measure: 'satisfaction', from: 2, to: 6 }] as const;
    const inOrder = await readEnsemble(small, readings, (job) => Promise.resolve(runJob(job)));
    const shuffled = await readEnsemble(small, readings, outOfOrder);
    expect(shuffled).toEqual(inOrder);
    if (inOrder.ok) expect(new Set(inOrder.values[0]).size).toBe(150);
  });

  it('are few at a time in memory', async () => {
    let under = 0;
    let most = 0;
    const counted = async (job: Job): Promise<Outcome> => {
      most = Math.max(most, ++under);
      return outOfOrder(job);
    };
    for await (const outcome of outcomesOf(jobsOf(small, { recording: everyWeek(['strain']) }), counted)) {
      expect(outcome.status).toBe('done');
      under--;
    }
    expect(most).toBeLessThanOrEqual(65);
  });

  it('go on when one of them fails, and the failure is told', async () => {
    let runs = 0;
    const lightning = { status: 'crashed', replicate: 3, stage: 'run', reason: 'lightning' } as const;
    const broken = (job: Job): Promise<Outcome> => {
      runs++;
      return Promise.resolve(job.replicate === 3 ? lightning : runJob(job));
    };
    const read = await readEnsemble(small, [{ measure: 'strain', from: 1, to: 1 }], broken);
    expect(runs).toBe(150);
    expect(read).toEqual({ ok: false, failures: [lightning] });
  });
});

describe('the periods of a run', () => {
  const phases = [
    { from: 0, phase: 'letting-go' },
    { from: 52, phase: 'taking-responsibility' },
    { from: 104, phase: 'harvesting' },
  ] as const;

  it('are its phases, each until the next', () => {
    expect(periodsOf({ phases, run: { ...small.run, weeks: 156 } }).map(({ from, to }) => [from, to])).toEqual([
      [0, 52],
      [52, 104],
      [104, 156],
    ]);
  });

  it('are only those that it reaches', () => {
    expect(periodsOf({ phases, run: { ...small.run, weeks: 60 } }).map(({ from, to }) => [from, to])).toEqual([
      [0, 52],
      [52, 60],
    ]);
  });

  it('are the whole run where the scenario names none', () => {
    expect(periodsOf(small)).toEqual([{ phase: undefined, from: 0, to: 6 }]);
  });
});
