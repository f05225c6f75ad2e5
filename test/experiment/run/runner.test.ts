import { describe, expect, it } from 'vitest';
import { openPool } from '../../../src/app/shell/pool.ts';
import { runBatch } from '../../../src/experiment/batch/batch.ts';
import { memoryStore } from '../../../src/experiment/batch/runStore.ts';
import { runIdentity } from '../../../src/experiment/run/identity.ts';
import { buffersOf, recorded, type Job, type Outcome } from '../../../src/experiment/run/job.ts';
import { inPoints } from '../../../src/experiment/run/points.ts';
import { everyWeek, recordedWeeks } from '../../../src/experiment/run/recording.ts';
import { runJob } from '../../../src/experiment/run/runner.ts';
import { trajectoryJob } from '../../../src/experiment/run/trajectory.ts';
import { planOf } from '../../../src/experiment/sweep/plan.ts';
import { usualMeasures, type MeasureId, measureOf } from '../../../src/model/measures/index.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';

const all: readonly MeasureId[] = usualMeasures;
const every = 4;
const replicate = 2;

function scenarioOf(content: object): Scenario {
  const parsed = parseScenario(JSON.stringify({ selfsteer: 2, title: 'T', ...content }), { file: 'a.json' });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.scenario;
}

const scenario = scenarioOf({
  organisation: { employees: 24, teamSize: 8 },
  run: { weeks: 30, warmUp: 5 },
  levers: { control: { 0: 70, 12: 10 }, delegation: { craft: 90 } },
  sweep: { design: 'factorial', vary: { 'levers.coaching': [10] }, replicates: 3, record: all, every },
});

/** The bits of a run's measures; NaN is the same as NaN. */
const bits = (outcome: Outcome): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(recorded(outcome, 'measures')).map(([name, values]) => [name, Array.from(values, bitsOf)]),
  );
const bitsOf = (value: number): string => (Object.is(value, -0) ? '-0' : String(value));

/** As a worker of a page has it: plain data both ways, big arrays handed over. */
function handedOver(job: Job): Outcome {
  const outcome = runJob(structuredClone(job));
  return structuredClone(outcome, { transfer: buffersOf(outcome) as ArrayBuffer[] });
}

async function batchOf(own: Scenario) {
  const planned = planOf(own, { file: 'a.json' });
  if (!planned.ok) throw new Error(JSON.stringify(planned.issues));
  const { plan } = planned;
  const store = memoryStore();
  const watch = { expect: () => undefined, ended: () => undefined };
  const pool = { size: 2, run: (job: Job) => Promise.resolve(runJob(job)) };
  await runBatch({ plan, store, pool, signal: { aborted: false }, stopOnTrouble: false, watch });
  return { cell: plan.cells[0], store };
}

describe('a run', () => {
  const alone = runJob({ scenario, replicate, recording: everyWeek(all) });

  it('has the same bits whatever else is wanted of it', () => {
    const explanation = { person: 3, week: 20 };
    const recording = { ...everyWeek(all), people: [9] };
    const full = runJob({ ...trajectoryJob(scenario, replicate), recording, explanation });
    expect(bits(full)).toMatchObject(bits(alone));
    expect(recorded(full, 'people').map(({ week }) => week)).toEqual([9]);
    expect(recorded(full, 'explanation')).toEqual(
      recorded(runJob({ scenario, replicate, explanation }), 'explanation'),
    );
  });

  it('has the same bits in the worker of a page', async () => {
    const job = trajectoryJob(scenario, replicate);
    const pool = openPool(2, () => ({ run: (own) => Promise.resolve(handedOver(own)), end: () => undefined }));
    expect(bits(await pool.run(job))).toMatchObject(bits(alone));
    expect(await pool.run(job)).toEqual(runJob(job));
  });

  it('has the same bits in a batch, in points and in the weeks that are recorded', async () => {
    const { cell, store } = await batchOf(scenario);
    const own = recorded(runJob({ scenario: cell.scenario, replicate, recording: everyWeek(all) }), 'measures');
    const weeks = Array.from(recordedWeeks(cell.weeks, every));
    // Counts are added up between recorded weeks: what comes of that is tested with batches.
    const levels = all.filter((measure) => measureOf(measure).of !== 'week');
    const expected = levels.flatMap((measure) => weeks.map((week) => bitsOf(inPoints(measure, own[measure][week]))));
    const stored = await store.read(runIdentity(cell.identity, replicate), { measures: levels, every }, cell.weeks);
    if (stored?.status !== 'done') throw new Error('the run was not done');
    expect(Array.from(stored.values, bitsOf)).toEqual(expected);
  });

  it('fails as an outcome that says at which stage and why, not as an exception', () => {
    const impossible: Scenario = { ...scenario, organisation: { employees: -1, teamSize: 4 } };
    expect(runJob({ scenario: impossible, replicate: 5, recording: everyWeek([]) })).toMatchObject({
      status: 'failed',
      replicate: 5,
    });
    expect(runJob({ scenario, replicate: 0, explanation: { person: 5_000, week: 3 } })).toEqual({
      status: 'failed',
      replicate: 0,
      stage: 'run',
      reason: 'no seat 5000',
    });
  });

  it('says why where one asks for numbers that it does not have', () => {
    const failed = runJob({ scenario, replicate: 0, explanation: { person: 5_000, week: 3 } });
    expect(() => recorded(failed, 'measures')).toThrow('no seat 5000');
    expect(() => recorded(alone, 'people')).toThrow('people were not wanted');
  });
});
