import { describe, expect, it } from 'vitest';
import { dictionaryRows, dictionaryTable } from '../../../src/experiment/tables/dictionary.ts';
import { factorCell, factorColumn, factorNames, factorsOf } from '../../../src/experiment/sweep/factors.ts';
import { csv } from '../../../src/experiment/tables/formats/csv.ts';
import {
  cellQuantiles,
  cellsTable,
  designTable,
  runsTable,
  weeksTable,
  type Layout,
} from '../../../src/experiment/tables/tables.ts';
import { measures } from '../../../src/model/measures/index.ts';
import { alwaysVariable } from '../../../src/scenario/paths.ts';
import type { Sweep } from '../../../src/scenario/scenario.ts';
import { written } from './formats/memory.ts';

const all = measures.map(({ id }) => id);
const shared = { replicates: 2, record: all, every: 1 } as const;

const sweeps: Readonly<Record<'factorial' | 'list' | 'sobol', Sweep>> = {
  factorial: {
    ...shared,
    design: 'factorial',
    vary: [
      { path: 'levers.control', levels: [70, 20.5, 45] },
      { path: 'levers.learning', levels: [{ 0: 70, 52: 35 }, 10] },
      { path: 'shift.coaching', levels: [0, 13] },
      { path: 'assumptions.leading.relapse', levels: [0.5, 1] },
    ],
  },
  list: { ...shared, design: 'list', rows: [{ 'levers.control': 3 }, { 'run.weeks': 20 }, { 'levers.control': 1 }] },
  sobol: {
    ...shared,
    design: 'sobol',
    vary: [{ path: 'levers.control', from: 0, to: 50 }],
    samples: 8,
    designSeed: 'x',
  },
};

describe('a factor', () => {
  it('is what a sweep varies, with the range of its values where those are numbers', () => {
    expect(factorsOf(sweeps.factorial)).toEqual([
      { path: 'levers.control', range: { low: 20.5, high: 70 } },
      { path: 'levers.learning', range: undefined },
      { path: 'shift.coaching', range: { low: 0, high: 13 } },
      { path: 'assumptions.leading.relapse', range: { low: 0.5, high: 1 } },
    ]);
    expect(factorsOf(sweeps.list)).toEqual([
      { path: 'levers.control', range: { low: 1, high: 3 } },
      { path: 'run.weeks', range: { low: 20, high: 20 } },
    ]);
    expect(factorsOf(sweeps.sobol)).toEqual([{ path: 'levers.control', range: { low: 0, high: 50 } }]);
  });

  it('is a column of numbers, of whole numbers or of JSON', () => {
    const columns = factorsOf(sweeps.factorial).map(factorColumn);
    expect(columns.map(({ type }) => type)).toEqual(['number', 'text', 'whole', 'number']);
    expect(columns.map(({ meaning }) => meaning.nl)).toEqual([
      'knop: Controle door leidinggevenden',
      expect.stringMatching(/^knop: .*; als JSON$/),
      expect.stringMatching(/^aantal weken dat deze knop later komt: /),
      expect.stringMatching(/^aanname: hoe sterk druk /),
    ]);
  });

  it('has a column of its own whose name can do without points', () => {
    const factors = ['levers.control', 'events.a-b.week', 'events.a.b.week'].map((path) => ({
      path,
      range: undefined,
    }));
    expect(factorNames(factors)).toEqual(factors.map(({ path }) => path));
    expect(factorNames(factors, 'underscore')).toEqual(['levers_control', 'events_a_b_week', 'events_a_b_week_2']);
  });

  it('is null in a cell that leaves it as it is', () => {
    const [control, learning] = factorsOf(sweeps.factorial);
    expect(factorCell(control, { 'levers.control': 45 })).toBe(45);
    expect(factorCell(control, {})).toBeNull();
    expect(factorCell(learning, { 'levers.learning': { 0: 70, 52: 35 } })).toBe('{"0":70,"52":35}');
    expect(factorCell(learning, { 'levers.learning': 10 })).toBe('10');
  });

  it.each(alwaysVariable)('%s has a meaning of its own in both languages', (path) => {
    const { meaning, unit } = factorColumn({ path, range: { low: 0, high: 1 } });
    expect(meaning.en).not.toContain('varied:');
    expect(meaning.en).not.toBe(meaning.nl);
    expect(unit).not.toBe('none');
  });
});

describe('the tables of a batch', () => {
  const factors = factorsOf(sweeps.sobol);
  const layout = (measures: Layout['measures'], reference = false): Layout => ({
    factors,
    measures,
    outcomes: [],
    reference,
    people: false,
  });
  const names = (table: ReturnType<typeof weeksTable>) => table.columns.map(({ name }) => name);

  it('have what they are joined by in front', () => {
    expect(names(weeksTable(layout(['strain', 'quits'])))).toEqual(['run', 'week', 'strain', 'quits']);
    expect(names(runsTable(layout(['strain'])))).toEqual([
      'run',
      'cell',
      'levers.control',
      'designPoint',
      'role',
      'sample',
      'replicate',
      'key',
      'chance',
      'status',
      'stage',
      'reason',
      'replay',
      'strain',
    ]);
    const told = ['n', 'mean', 'sd', 'low', 'high', ...Object.keys(cellQuantiles)];
    expect(names(cellsTable(layout([], true)))).toEqual([
      'cell',
      'reference',
      'levers.control',
      'week',
      'measure',
      ...told,
    ]);
  });

  it('are told of in the dictionary, column by column, in both languages', async () => {
    const named: Layout = { ...layout(all, true), labels: true, columnNames: 'underscore' };
    const tables = [runsTable(named), weeksTable(named), cellsTable(named), designTable(named)];
    const rows = dictionaryRows(tables);
    expect(rows).toHaveLength(tables.reduce((sum, { columns }) => sum + columns.length, 0));
    for (const [, , type, en, nl] of rows) {
      expect(['text', 'number', 'whole', 'flag']).toContain(type);
      expect(en).toBeTruthy();
      expect(nl).toBeTruthy();
      expect(nl).not.toBe(en);
    }
    const text = Buffer.from(await written(csv, dictionaryTable, rows)).toString('utf8');
    expect(text.split('\n')[0]).toBe('table,column,type,meaning_en,meaning_nl,unit_en,unit_nl,low,high,missing,path');
    expect(text).toContain('weeks,quits,number,People leaving: number of employees');
    expect(text).toMatch(/^runs,levers_control,number,lever: .*,points,punten,0,50,null,levers\.control$/m);
    expect(text).toMatch(/^weeks,week,whole,.*,week,week,0,5200,never,$/m);
    expect(text).toMatch(/^weeks,shareReserved,number,.*,per cent,procent,0,100,NaN,$/m);
  });
});
