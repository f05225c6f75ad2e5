import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Job } from '../../../src/experiment/run/job.ts';
import { everyWeek } from '../../../src/experiment/run/recording.ts';
import { runJob } from '../../../src/experiment/run/runner.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';

const text = 'selfsteer: 2\norganisation: { employees: 12, teamSize: 6 }\nrun: { weeks: 6, warmUp: 2 }\n';
const parsed = parseScenario(text, { file: 'a.yaml' });
if (!parsed.ok) throw new Error('the scenario is right');
const job: Job = { scenario: parsed.scenario, replicate: 1, recording: everyWeek(['satisfaction']) };

/** A worker that hears nothing, as one that has yet to start. */
class SilentWorker extends EventTarget {
  static readonly started: SilentWorker[] = [];
  constructor() {
    super();
    SilentWorker.started.push(this);
  }
  postMessage(): void {}
  terminate(): void {}
}

/** Whether workers are refused is found out once a page. */
async function freshPage(worker: unknown, protocol: string) {
  vi.resetModules();
  vi.stubGlobal('Worker', worker);
  vi.stubGlobal('location', { protocol });
  vi.stubGlobal('ErrorEvent', class extends Event {});
  return (await import('../../../src/app/shell/worker.ts')).openWorker();
}

beforeEach(() => {
  SilentWorker.started.length = 0;
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it('a page that may have no worker does the work itself, to the same numbers', async () => {
  const refusing = function (): never {
    throw new Error('not from a file');
  };
  const worker = await freshPage(refusing, 'file:');
  expect(await worker.run(job)).toEqual(runJob(job));
});

it('a page from a file whose worker does not start does its work itself, and starts no other', async () => {
  const worker = await freshPage(SilentWorker, 'file:');
  const outcome = worker.run(job);
  SilentWorker.started[0].dispatchEvent(new Event('error'));
  expect(await outcome).toEqual(runJob(job));
  expect(await worker.run(job)).toEqual(runJob(job));
  expect(SilentWorker.started).toHaveLength(1);
});

it('a worker that dies leaves a crashed run, and another takes its place', async () => {
  const worker = await freshPage(SilentWorker, 'https:');
  const outcome = worker.run(job);
  SilentWorker.started[0].dispatchEvent(new Event('error'));
  expect(await outcome).toEqual({ status: 'crashed', replicate: 1, stage: 'run', reason: 'the worker did not start' });
  const next = worker.run(job);
  expect(SilentWorker.started).toHaveLength(2);
  worker.end();
  expect(await next).toMatchObject({ status: 'crashed', reason: 'no longer wanted' });
});
