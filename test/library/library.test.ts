import { describe, expect, it } from 'vitest';
import {
  analyse,
  compare,
  measures,
  parseScenario,
  runJob,
  runRows,
  simulate,
  statistics,
  sweep,
  type Options,
} from '../../src/library/index.ts';
import type { Job } from '../../src/experiment/run/job.ts';
import { fitScenario, small } from './scenarios.ts';

const scenario = fitScenario(small);
const swept = (more: object = {}) =>
  fitScenario({
    ...small,
    sweep: { design: 'factorial', vary: { 'levers.coaching': [0, 60] }, replicates: 3, ...more },
  });

describe('a scenario', () => {
  it('is the same from a file, from an object, and with values put in their place', () => {
    const text = 'selfsteer: 2\ntitle: Same\nrun: { seed: 7 }\nlevers:\n  coaching: { 0: 10, 5: 60 }\n';
    const object = { selfsteer: 2, title: 'Same', run: { seed: 7 }, levers: { coaching: { 0: 10, 5: 60 } } };
    const set = { 'run.seed': 7, 'levers.coaching': { 0: 10, 5: 60 } };
    expect(fitScenario(object)).toEqual(fitScenario(text));
    expect(parseScenario('selfsteer: 2\ntitle: Same', { set })).toMatchObject({ scenario: fitScenario(text) });
  });

  it('that is not right gives all that is wrong, with places and nearest names', () => {
    const parsed = parseScenario('selfsteer: 2\ntitle: Wrong\nlevers:\n  coachin: 60\n  learning: 140', {
      file: 'w.yaml',
    });
    expect(parsed).toMatchObject({
      ok: false,
      issues: [
        { file: 'w.yaml', line: 4, path: 'levers.coachin' },
        { file: 'w.yaml', line: 5, path: 'levers.learning' },
      ],
    });
    expect(JSON.stringify(parsed)).toContain('did you mean coaching?');
  });
});

describe('a measure of your own', () => {
  it('sees everyone at the end of each recorded week, as the measures of the model do', async () => {
    const ownMeasures: Options['ownMeasures'] = {
      mean: ({ person, employees }) => person('satisfaction').reduce((sum, value) => sum + value, 0) / employees,
      ofTeams: ({ team, teams }) => team('performance').reduce((sum, value) => sum + value, 0) / teams,
      largestTeam: ({ teamOf, teams }) =>
        Math.max(...Array.from({ length: teams }, (_, t) => teamOf.filter((own) => own === t).length)),
    };
    const { runs } = await simulate(scenario, { measures: ['satisfaction', 'performance'], every: 6, ownMeasures });
    expect([...runs[0].weeks]).toEqual([0, 6, 12, 18, 20]);
    for (const [w] of runs[0].weeks.entries()) {
      const { measures: at } = runs[0];
      expect(at['mean'][w]).toBeCloseTo(at['satisfaction'][w], 9);
      expect(at['ofTeams'][w]).toBeCloseTo(at['performance'][w], 9);
      expect(at['largestTeam'][w]).toBe(10);
    }
  });

  it('changes no number of a run', async () => {
    const alone = await simulate(scenario);
    const watched = await simulate(scenario, { ownMeasures: { one: () => 1 } });
    for (const { id } of measures) expect(watched.runs[3].measures[id]).toEqual(alone.runs[3].measures[id]);
  });

  it('that throws, or gives no number, stops what was asked for and says why', async () => {
    const broken = { broken: () => JSON.parse('{') as number };
    const text = { text: () => JSON.parse('"12"') as number };
    await expect(simulate(scenario, { ownMeasures: broken })).rejects.toThrow(SyntaxError);
    await expect(sweep(swept(), { ownMeasures: text })).rejects.toThrow('text gave 12; expected a number');
    await expect(compare(scenario, scenario, { outcomes: text })).rejects.toThrow('text gave 12; expected a number');
    const strange = { strange: ({ person }: { person: (name: never) => Float64Array }) => person('trust' as never)[0] };
    await expect(simulate(scenario, { ownMeasures: strange })).rejects.toThrow('no column is called "trust"');
  });

  it('or an outcome, under a name that is taken, is refused', async () => {
    await expect(simulate(scenario, { ownMeasures: { quits: () => 0 } })).rejects.toThrow(TypeError);
    await expect(simulate(scenario, { outcomes: { quits: () => 0 } })).rejects.toThrow(TypeError);
    const named = swept({ outcomes: { depth: { lowest: 'performance' } } });
    await expect(sweep(named, { outcomes: { depth: () => 0 } })).rejects.toThrow('an outcome called depth');
  });
});

describe('an outcome of your own', () => {
  const outcomes: Options['outcomes'] = { lowest: ({ measures: at }) => Math.min(...at['performance']) };

  it('is one number a run, that comparisons and analyses take like a measure', async () => {
    const { runs } = await simulate(scenario, { outcomes });
    const lowest = runs.map((run) => Math.min(...run.measures['performance']));
    expect(runs.map((run) => run.outcomes['lowest'])).toEqual(lowest);

    const compared = await compare(scenario, fitScenario({ ...small, levers: { coaching: 80 } }), {
      outcomes,
      measures: ['performance'],
    });
    if (!compared.ok) throw new Error('the two are pairs');
    const apart = compared.b.runs.map((run, r) => run.outcomes['lowest'] - lowest[r]);
    expect(compared.outcomes['lowest'].mean).toBeCloseTo(apart.reduce((sum, one) => sum + one, 0) / 4, 9);

    const result = await sweep(swept({ record: ['performance'] }), { outcomes });
    if (!result.ok) throw new Error('the sweep is fit');
    const [first] = analyse(result, 'lowest').cells;
    const own = result.cells[0].runs.map((run) => run.outcomes['lowest']);
    expect(first.mean).toMatchObject({ n: 3, mean: own.reduce((sum, one) => sum + one, 0) / 3 });
    expect(runRows(result.cells[0]).map((row) => row['lowest'])).toEqual(own);
    expect(() => analyse(result, 'lowst')).toThrow('did you mean lowest?');
  });
});

describe('what cannot be done', () => {
  it('is said of two scenarios that make no pairs', async () => {
    const longer = fitScenario({ ...small, run: { ...small.run, weeks: 30 } });
    expect(await compare(scenario, longer)).toMatchObject({ ok: false, issues: [{ path: 'run.weeks' }] });
  });

  it('is said of a sweep whose reference or list is not there, or does not fit', async () => {
    expect(await sweep(swept({ reference: 'status-quo' }))).toMatchObject({ issues: [{ path: 'sweep.reference' }] });
    const listed = fitScenario({ ...small, sweep: { design: 'list', file: 'points.csv' } });
    expect(await sweep(listed)).toMatchObject({ ok: false, issues: [{ path: 'sweep.file' }] });
    const list = 'levers.coaching\n140\n';
    expect(await sweep(listed, { list })).toMatchObject({ ok: false, issues: [{ file: 'points.csv', line: 2 }] });
    expect(await sweep(listed, { list: 'levers.coaching\n40\n' })).toMatchObject({ factors: ['levers.coaching'] });
  });

  it('throws where it is a mistake in the program', async () => {
    const strange = { measures: ['satisfactoin' as never] };
    await expect(simulate(scenario, strange)).rejects.toThrow('did you mean satisfaction?');
    await expect(simulate(scenario, { every: 0 })).rejects.toThrow(RangeError);
    await expect(simulate(scenario, { people: [1.5] })).rejects.toThrow(RangeError);
    expect(() => statistics({ runs: [], failures: [] }, 'satisfaction')).not.toThrow();
  });
});

describe('runs', () => {
  it('are the same from a pool as from this thread, and one whose worker dies costs no other', async () => {
    const pool = {
      size: 3,
      run: (job: Job) =>
        job.replicate === 1 ? Promise.reject(new Error('it died')) : Promise.resolve(runJob(structuredClone(job))),
    };
    const here = await simulate(scenario);
    const there = await simulate(scenario, { pool });
    expect(there.runs).toEqual(here.runs.filter(({ replicate }) => replicate !== 1));
    expect(there.failures).toMatchObject([{ replicate: 1, status: 'crashed', reason: 'it died' }]);
    await expect(simulate(scenario, { pool, ownMeasures: { one: () => 1 } })).rejects.toThrow('leave out the pool');
    const result = await sweep(swept(), { pool });
    if (!result.ok) throw new Error('the sweep is fit');
    expect(analyse(result, 'performance').cells.map(({ mean }) => mean.n)).toEqual([2, 2]);
    const compared = await compare(scenario, scenario, { pool });
    if (!compared.ok) throw new Error('the two are pairs');
    for (const { difference } of compared.differences) expect(difference).toMatchObject({ n: 3, mean: 0 });
  });

  it('stop at the signal, and the promise rejects with its reason', async () => {
    const stop = new AbortController();
    const told: number[] = [];
    const progress = (done: number, runs: number): void => {
      told.push(done, runs);
      if (done === 2) stop.abort(new Error('enough'));
    };
    await expect(sweep(swept(), { signal: stop.signal, progress })).rejects.toThrow('enough');
    // The run that was under way is finished.
    expect(told.slice(0, 4)).toEqual([1, 6, 2, 6]);
    expect(told.length).toBeLessThanOrEqual(6);
    await expect(simulate(scenario, { signal: AbortSignal.abort(new Error('before')) })).rejects.toThrow('before');
  });

  it('let whatever else there is to do get its turn', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    await simulate(fitScenario({ ...small, run: { weeks: 200, replicates: 40 } }), { measures: ['satisfaction'] });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(1);
  });
});
