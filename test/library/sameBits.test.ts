import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  analyse,
  compare,
  peopleRows,
  runRows,
  simulate,
  statistics,
  sweep,
  weekRows,
} from '../../src/library/index.ts';
import { measures } from '../../src/model/measures/index.ts';
import { selfsteer } from '../cli/selfsteer.ts';
import { fitScenario, small } from './scenarios.ts';

const coached = { ...small, levers: { ...small.levers, coaching: 60 } };
const sweptFile = {
  ...small,
  sweep: {
    design: 'factorial',
    vary: { 'levers.coaching': [0, 60], 'levers.learning': [0, 40] },
    replicates: { min: 2, max: 12, until: { measure: 'satisfaction', halfWidth: 0.4 } },
    record: ['performance', 'satisfaction', 'quits'],
    every: 6,
    people: [20, 3],
    outcomes: {
      depth: { lowest: 'performance', from: 12 },
      never: { weeksUntil: 'performance', above: 99 },
      lost: { lostToReference: 'performance' },
    },
    reference: 'coached.json',
  },
};

/** As text of a file shows it: numbers read back exactly, and what has no value is empty. */
const shown = (value: unknown): string =>
  value === undefined || value === null || Number.isNaN(value) ? '' : `${value as string | number | boolean}`;

describe('the library gives the same numbers, to the last bit, as', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'selfsteer-'));
    for (const [name, content] of Object.entries({ small, coached, swept: sweptFile })) {
      writeFileSync(join(folder, `${name}.json`), JSON.stringify(content));
    }
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const printed = (...args: readonly string[]): string => {
    const { status, stdout, stderr } = selfsteer(args, { cwd: folder });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  };

  it('selfsteer run, every measure in every week and everyone in one', async () => {
    const { runs } = await simulate(fitScenario(small), { measures: measures.map(({ id }) => id), people: [7] });
    const names = measures.flatMap(({ id }) => ['--measure', id]);
    const document: unknown = JSON.parse(printed('run', 'small.json', '--format', 'json', '--people', '7', ...names));
    expect(document).toMatchObject({
      replicates: runs.map((run) => ({
        replicate: run.replicate,
        measures: JSON.parse(
          JSON.stringify(Object.fromEntries(Object.entries(run.measures).map(([id, values]) => [id, [...values]]))),
        ) as object,
        people: { week: 7, persons: run.people.map(({ week: _, ...person }) => person) },
      })),
    });
  });

  it('selfsteer compare', async () => {
    const compared = await compare(fitScenario(small), fitScenario(coached));
    if (!compared.ok) throw new Error('the two are pairs');
    const { differences } = JSON.parse(printed('compare', 'small.json', 'coached.json', '--format', 'json')) as {
      differences: readonly object[];
    };
    expect(compared.differences.length).toBe(differences.length);
    for (const [d, { measure, from, to, difference, effect }] of compared.differences.entries()) {
      const { mean, sd, halfWidth, higher, lower, n } = difference;
      const own = { measure, from, to, difference: mean, sd, halfWidth, higher, lower, replicates: n };
      expect(differences[d]).toMatchObject({ ...own, effectSize: effect ?? null });
    }
  });

  it('selfsteer batch and selfsteer analyse, with a reference and as many replicates as it takes', async () => {
    const swept = await sweep(fitScenario(sweptFile), { reference: fitScenario(coached) });
    if (!swept.ok) throw new Error('the sweep is fit');
    printed('batch', 'swept.json', '--out', 'results');
    const table = (name: string) => [...csvParse(readFileSync(join(folder, 'results', `${name}.csv`), 'utf8'))];
    const filed = [...swept.references, ...swept.cells];
    expect(swept.references).toHaveLength(1);
    expect(new Set(filed.map(({ runs }) => runs.length)).size).toBeGreaterThan(1);

    const runs = filed.flatMap((cell) => runRows(cell));
    expect(table('runs')).toMatchObject(runs.map((row) => textOf(row)));
    expect(runs[0]).toMatchObject({ depth: expect.any(Number) as number, never: NaN, lost: 0 });
    expect(table('weeks')).toMatchObject(
      filed.flatMap((cell) =>
        weekRows(cell).map(({ week, performance, satisfaction, quits }) =>
          textOf({ week, performance, satisfaction, quits }),
        ),
      ),
    );
    const ofCells = filed.flatMap((cell) =>
      swept.sweep.record.flatMap((measure) =>
        statistics(cell, measure).map(({ quantiles, ...rest }) =>
          textOf({ cell: cell.id, measure, ...rest, ...quantiles }),
        ),
      ),
    );
    expect(table('cells')).toMatchObject(ofCells);
    const everyone = filed
      .flatMap((cell) => peopleRows(cell))
      .map(({ week, person, strain, decidedBy, success }) => textOf({ week, person, strain, decidedBy, success }));
    expect(table('people')).toMatchObject(everyone);

    const analysed = JSON.parse(
      printed('analyse', 'results', '--measure', 'satisfaction', '--outcome', 'lost', '--format', 'json'),
    ) as Readonly<Record<string, readonly { readonly cells: readonly object[] }[]>>;
    for (const [name, [{ cells }]] of [
      ['satisfaction', analysed['measures']],
      ['lost', analysed['outcomes']],
    ] as const) {
      const told = analyse(swept, name).cells;
      expect(cells).toHaveLength(told.length);
      for (const [c, { mean, difference }] of told.entries()) {
        const text = JSON.stringify(cells[c]);
        for (const number of [mean.mean, mean.halfWidth, difference?.mean, difference?.halfWidth]) {
          if (number !== undefined) expect(text).toContain(String(number));
        }
      }
    }
  });

  it('selfsteer run --people, in each of several weeks', async () => {
    const simulated = await simulate(fitScenario(small), { measures: [], people: [20, 3, 3, 99] });
    const rows = peopleRows(simulated);
    expect([...new Set(rows.map(({ week }) => week))]).toEqual([3, 20]);
    for (const week of [3, 20]) {
      const lines = csvParse(printed('run', 'small.json', '--format', 'csv', '--people', String(week)));
      expect([...lines]).toMatchObject(rows.filter((row) => row.week === week).map(textOf));
    }
  });
});

const textOf = (row: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, shown(value)]));
