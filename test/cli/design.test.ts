import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse, type DSVRowArray } from 'd3-dsv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { selfsteer } from './selfsteer.ts';

let home: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'selfsteer-'));
});
afterAll(() => {
  rmSync(home, { recursive: true });
});

/** The folder of a small batch with this sweep. */
function batch(name: string, sweep: string, ...options: string[]): string {
  const [file, out] = [join(home, `${name}.yaml`), join(home, name)];
  const run = 'run: { weeks: 6, warmUp: 0, seed: a }\norganisation: { employees: 12, teamSize: 4 }\n';
  const title = 'selfsteer: 2\ntitle: { en: A, nl: A }\n';
  writeFileSync(file, `${title}${run}sweep:\n  replicates: 2\n  record: [performance]\n  every: 6\n${sweep}`);
  expect(selfsteer(['batch', file, '--out', out, ...options])).toMatchObject({ status: 0, stderr: '' });
  return out;
}

const table = (folder: string, name: string): DSVRowArray =>
  csvParse(readFileSync(join(folder, `${name}.csv`), 'utf8'));

/** What a model came to at each point of the design, in the order of the design: the mean over replicates. */
function outputs(folder: string): number[] {
  const runs = table(folder, 'runs');
  return table(folder, 'design').map(({ cell }) => {
    const own = runs.filter((run) => run['cell'] === cell).map((run) => Number(run['performance']));
    return own.reduce((sum, value) => sum + value, 0) / own.length;
  });
}

const analysed = (folder: string, ...options: string[]): string => {
  const { status, stdout, stderr } = selfsteer(['analyse', folder, '--measure', 'performance', ...options]);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout;
};

describe('the table design', () => {
  const vary =
    '  vary:\n    levers.control: { from: 10, to: 90 }\n    levers.learning: { from: 0, to: 80 }\n    run.weeks: { from: 3, to: 6 }\n';

  it('has the rows of Sobol where SALib looks for them: A, A with one column from B, B, sample by sample', () => {
    const folder = batch('sobol', `  design: sobol\n${vary}  samples: 8\n  designSeed: x\n`);
    const design = table(folder, 'design');
    expect(design.map(({ designPoint }) => designPoint)).toEqual(design.map((_, n) => String(n)));
    expect(design.slice(0, 6).map(({ role, sample }) => [role, sample])).toEqual(
      ['A', 'AB1', 'AB2', 'AB3', 'B', 'A'].map((role, n) => [role, n < 5 ? '0' : '1']),
    );
    // SALib, analyze/sobol.py, separate_output_values without second order: steps of D + 2 rows.
    const y = outputs(folder);
    const every = (first: number): number[] => y.filter((_, n) => n % 5 === first);
    const [a, b, ab] = [every(0), every(4), [1, 2, 3].map(every)];
    const both = [...a, ...b];
    const mean = both.reduce((sum, value) => sum + value, 0) / both.length;
    const variance = both.reduce((sum, value) => sum + (value - mean) ** 2, 0) / both.length;
    const totals = ab.map((own) => own.reduce((sum, v, s) => sum + (a[s] - v) ** 2, 0) / (2 * own.length) / variance);
    const rows = csvParse(analysed(folder, '--format', 'csv')).filter(({ statistic }) => statistic === 'total');
    rows.forEach(({ value }, f) => {
      expect(Number(value)).toBeCloseTo(totals[f], 9);
    });
    expect(rows).toHaveLength(3);
    // A run of a cell tells of it too, under its first point.
    const run = table(folder, 'runs').find(({ designPoint }) => designPoint === '7');
    expect(run).toMatchObject({ role: 'AB2', sample: '1', cell: design[7]['cell'] });
  });

  it('has the rows of second order between those, as SALib has them', () => {
    const folder = batch('second', `  design: sobol\n${vary}  samples: 2\n  secondOrder: true\n  designSeed: x\n`);
    const sample = ['A', 'AB1', 'AB2', 'AB3', 'BA1', 'BA2', 'BA3', 'B'];
    expect(table(folder, 'design').map(({ role }) => role)).toEqual([...sample, ...sample]);
  });

  it('has the trajectories of Morris as SALib and R take them: a start and a row for each factor that moved', () => {
    const folder = batch('morris', `  design: morris\n${vary}  trajectories: 3\n  levels: 4\n  designSeed: x\n`);
    const design = table(folder, 'design');
    const steps = [0, 1, 2, 3].map((step) => `step${step}`);
    expect(design.map(({ role }) => role)).toEqual([...steps, ...steps, ...steps]);
    expect(design.map(({ sample }) => sample)).toEqual([0, 1, 2].flatMap((walk) => steps.map(() => String(walk))));
    const factors = ['levers.control', 'levers.learning', 'run.weeks'];
    const y = outputs(folder);
    const sizes = factors.map((factor) => {
      const range = { 'levers.control': 80, 'levers.learning': 80, 'run.weeks': 3 }[factor] ?? 0;
      const effects = design.flatMap((row, n) => {
        const before = design[n - 1];
        if (row['role'] === 'step0' || row[factor] === before[factor]) return [];
        return [Math.abs(y[n] - y[n - 1]) / (Math.abs(Number(row[factor]) - Number(before[factor])) / range)];
      });
      expect(effects).toHaveLength(3);
      return effects.reduce((sum, effect) => sum + effect, 0) / effects.length;
    });
    const rows = csvParse(analysed(folder, '--format', 'csv')).filter(({ statistic }) => statistic === 'muStar');
    rows.forEach(({ value }, f) => {
      expect(Number(value)).toBeCloseTo(sizes[f], 9);
    });
    expect(rows).toHaveLength(3);
  });

  it('tells the base of a design that changes one factor at a time, and the reference of any in its runs', () => {
    const reference = join(home, 'words.yaml');
    writeFileSync(reference, 'selfsteer: 2\ntitle: { en: B, nl: B }\n');
    const folder = batch(
      'one',
      '  design: one-at-a-time\n  reference: words.yaml\n  vary:\n    levers.control: [10, 90]\n',
    );
    expect(table(folder, 'design').map(({ role }) => role)).toEqual(['base', '', '']);
    const runs = table(folder, 'runs').filter(({ replicate }) => replicate === '0');
    expect(runs.map(({ role, designPoint }) => [role, designPoint])).toEqual([
      ['reference', ''],
      ['base', '0'],
      ['', '1'],
      ['', '2'],
    ]);
  });
});

describe('several files', () => {
  it('have a folder each, and none begins where one of them is not right', () => {
    const one =
      'selfsteer: 2\ntitle: { en: A, nl: A }\nrun: { weeks: 4, warmUp: 0, replicates: 1 }\norganisation: { employees: 10 }\n';
    const [first, second, wrong] = ['first', 'second', 'wrong'].map((name) => join(home, `${name}.yaml`));
    writeFileSync(first, one);
    writeFileSync(second, `${one}levers: { control: 20 }\n`);
    writeFileSync(wrong, `${one}levers: { control: 200 }\n`);
    const out = join(home, 'several');
    expect(selfsteer(['batch', first, wrong, '--out', out]).status).toBe(2);
    expect(existsSync(out)).toBe(false);
    expect(selfsteer(['batch', first, first, '--out', out]).stderr).toContain('two files called first');
    expect(selfsteer(['batch', first, second, '--dry-run']).stdout).toMatch(/^first:\n1 cells.*\nsecond:\n1 cells/);
    const { status, stdout } = selfsteer(['batch', first, second, '--out', out]);
    expect(status).toBe(0);
    expect(stdout).toContain(`results in ${join(out, 'second')}`);
    expect(table(join(out, 'first'), 'runs')).toHaveLength(1);
  });
});

describe('a list', () => {
  it('runs a row that comes back once, has it under every number, and keeps what people call its rows', () => {
    const points =
      '\uFEFF,label,levers.control,levers.coaching\r\n0,Tight,90,\r\n1,Loose,10,30\r\n2,Tight again,90,\r\n\r\n';
    writeFileSync(join(home, 'points.csv'), points);
    const folder = batch('list', '  design: list\n  file: points.csv\n', '--column-names', 'underscore');
    const runs = table(folder, 'runs');
    expect(runs).toHaveLength(2 * 2);
    expect(runs.columns.slice(2, 8)).toEqual([
      'levers_control',
      'levers_coaching',
      'designPoint',
      'role',
      'sample',
      'label',
    ]);
    expect(table(folder, 'design').map((row) => [row['label'], row['levers_control'], row['cell']])).toEqual([
      ['Tight', '90', runs[0]['cell']],
      ['Loose', '10', runs[2]['cell']],
      ['Tight again', '90', runs[0]['cell']],
    ]);
    const told = table(folder, 'dictionary').filter(({ column }) => column === 'levers_coaching');
    expect(told.map(({ table: of, path }) => [of, path])).toEqual(
      ['runs', 'cells', 'design'].map((of) => [of, 'levers.coaching']),
    );
    const means = csvParse(analysed(folder, '--format', 'csv')).filter(({ statistic }) => statistic === 'mean');
    const loose = means.find(({ cell }) => cell === runs[2]['cell']);
    expect(loose).toMatchObject({ levers_control: '10', levers_coaching: '30' });
  });
});
