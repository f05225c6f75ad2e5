import { describe, expect, it } from 'vitest';
import { aboutOf, resultsOf } from '../../../src/app/batch/analysedBatch.ts';
import { commandFor } from '../../../src/app/batch/command.ts';
import { cellName } from '../../../src/app/batch/cellNames.ts';
import { factorName } from '../../../src/experiment/sweep/factorName.ts';
import { droppedFile } from '../../../src/app/batch/dropped.ts';
import { newPause } from '../../../src/app/batch/pause.ts';
import { nothingDone, partDone, rateOf, timeLeft } from '../../../src/app/batch/progress.ts';
import { readFiles } from '../../../src/app/batch/readFiles.ts';
import type { DroppedFile } from '../../../src/app/batch/state.ts';
import { crashed } from '../../../src/experiment/run/job.ts';
import { runJob } from '../../../src/experiment/run/runner.ts';
import { recordingOf, runBatch } from '../../../src/experiment/batch/batch.ts';
import { memoryStore } from '../../../src/experiment/batch/runStore.ts';
import { openPool } from '../../../src/app/shell/pool.ts';
import type { JobWorker } from '../../../src/app/shell/worker.ts';

const file = (name: string, text: string): DroppedFile => ({ name, content: { ok: true, text } });
const small = 'selfsteer: 2\norganisation: { employees: 16, teamSize: 8 }\nrun: { weeks: 10, warmUp: 2 }\n';
const sweep = file(
  'sweep.yaml',
  `${small}sweep: { design: factorial, vary: { levers.control: [0, 50] }, replicates: 3, record: [satisfaction] }\n`,
);

async function read(...files: DroppedFile[]) {
  return readFiles(files, {});
}

describe('files on the batch screen', () => {
  it('tell how many cells, runs, rows and bytes they are', async () => {
    const [batch] = await read(sweep);
    // Two cells of three runs with 11 weeks of one number.
    expect(batch).toMatchObject({
      kind: 'batch',
      size: { cells: 2, runs: { most: 6 }, rows: { most: 66 }, bytes: 528 },
    });
  });

  it('without a sweep are one cell', async () => {
    expect((await read(file('plain.yaml', small)))[0]).toMatchObject({ kind: 'batch', size: { cells: 1 } });
  });

  it('take their list and reference from beside them, whatever came first', async () => {
    const list = file(
      'list.yaml',
      `${small}sweep: { design: list, file: in/p.csv, reference: o.yaml, replicates: 2 }\n`,
    );
    const all = await read(file('p.csv', 'levers.control\n10\n20\n'), list, file('o.yaml', small));
    expect(all.map(({ kind }) => kind)).toEqual(['part', 'batch', 'part']);
    expect(all[1]).toMatchObject({
      options: { reference: { name: 'o' }, list: { file: 'in/p.csv' } },
      size: { cells: 3 },
    });
  });

  it('say which file is missing, with the nearest that is there', async () => {
    const list = file('list.yaml', `${small}sweep: { design: list, file: points.csv, replicates: 2 }\n`);
    const [refused] = await read(list, file('point.csv', 'levers.control\n10\n'));
    expect(refused.kind === 'refused' && refused.issues[0].message.en).toMatch(
      /^points\.csv: not found.*point\.csv\?$/,
    );
  });

  it('that are no text are refused by name', async () => {
    const binary = await droppedFile(new File([new Uint8Array([0, 1, 2])], 'photo.yaml'));
    expect(binary.content).toMatchObject({ ok: false, message: { en: expect.stringMatching(/^photo\.yaml: found a binary/) as string } }); // prettier-ignore
    const latin = await droppedFile(new File([new Uint8Array([0x65, 0xe9])], 'latin.yaml'));
    expect(latin.content.ok).toBe(false);
  });
});

describe('the command that does the same', () => {
  it.each([
    ['mine.yaml', 'selfsteer batch mine.yaml --out results'],
    ['my file.yaml', "selfsteer batch 'my file.yaml' --out results"],
    ["it's; rm.yaml", "selfsteer batch 'it'\\''s; rm.yaml' --out results"],
    ['-x.yaml', 'selfsteer batch ./-x.yaml --out results'],
  ])('for %s', (name, command) => {
    expect(commandFor(name)).toBe(command);
  });
});

describe('progress', () => {
  it('counts large runs at the end as what they are', () => {
    const half = { ...nothingDone, runs: 10, done: 9, cost: 100, doneCost: 25, worked: 1_000 };
    expect(timeLeft(half)).toBe(3_000);
    expect(rateOf(half)).toBe(9);
    expect(partDone(half)).toBe(0.25);
    expect(timeLeft(nothingDone)).toBeUndefined();
  });
});

describe('cells', () => {
  it('are named by what was varied, in the words of the levers', async () => {
    const [batch] = await read(sweep);
    if (batch.kind !== 'batch') throw new Error('the file can be run');
    expect(cellName(batch.plan.cells[1], batch).nl).toBe('Controle door leidinggevenden 50');
    expect(factorName('levers.delegation.hr').en).toMatch(/, HR$/);
    expect(factorName('assumptions.x').en).toBe('assumptions.x');
  });
});

describe('a batch on the page', () => {
  /** A worker that dies on one of the jobs. */
  const workerThatDies =
    (onJob: number, begun = { count: 0 }) =>
    (): JobWorker => ({
      run: (job) => Promise.resolve(begun.count++ === onJob ? crashed(job, new Error('it died')) : runJob(job)),
      end: () => undefined,
    });

  it('tells of an outcome what the command line tells, by the name that the file gives it', async () => {
    const named = small + 'sweep: { design: factorial, vary: { levers.control: [0, 50] }, replicates: 3, every: 5, record: [satisfaction], outcomes: { depth: { lowest: performance } } }\n'; // prettier-ignore
    const [batch] = await read(file('sweep.yaml', named));
    if (batch.kind !== 'batch') throw new Error('no batch');
    const store = memoryStore();
    const end = await runBatch({
      plan: batch.plan,
      store,
      pool: { size: 1, run: (job) => Promise.resolve(runJob(job)) },
      signal: new AbortController().signal,
      stopOnTrouble: false,
      watch: { expect: () => undefined, ended: () => undefined },
    });
    const [outcome] = batch.plan.sweep.outcomes ?? [];
    if (end.kind !== 'complete') throw new Error('stopped');
    const { of, analysis, courses } = await resultsOf(batch, end.replicates, store, outcome);
    expect(aboutOf(of)).toMatchObject({ id: 'depth', meaning: { en: 'lowest value of “Performance” from week 0 to the last week' } }); // prettier-ignore
    expect(courses).toBeUndefined();
    expect(analysis.cells.map(({ mean }) => mean.n)).toEqual([3, 3]);
    expect(analysis.cells.every(({ mean }) => mean.mean > 20 && mean.mean < 80)).toBe(true);
  });

  it('marks the run whose worker died, and finishes all others', async () => {
    const [batch] = await read(sweep);
    if (batch.kind !== 'batch') throw new Error('the file can be run');
    const statuses: string[] = [];
    const end = await runBatch({
      plan: batch.plan,
      store: memoryStore(),
      pool: openPool(2, workerThatDies(2)),
      signal: { aborted: false },
      stopOnTrouble: false,
      watch: { expect: () => undefined, ended: (_, __, { status }) => void statuses.push(status) },
    });
    expect(end.kind).toBe('complete');
    expect(statuses.sort()).toEqual(['crashed', 'done', 'done', 'done', 'done', 'done']);
    expect(recordingOf(batch.plan.sweep).measures).toEqual(['satisfaction']);
  });

  it('waits while it is paused, and goes on when the pause is over', async () => {
    const pause = newPause();
    const passed: string[] = [];
    await pause.over();
    pause.begin();
    const waiting = pause.over().then(() => passed.push('after'));
    await Promise.resolve();
    passed.push('before');
    pause.end();
    await waiting;
    expect(passed).toEqual(['before', 'after']);
  });
});
