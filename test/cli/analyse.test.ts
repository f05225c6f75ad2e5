import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { batchFolders, changeManifest, changeRows, manifestOf, rowsOf } from './batchFolder.ts';
import { selfsteer } from './selfsteer.ts';

const folders = batchFolders();
afterAll(folders.clear);

let factorial: string;
let hostile: string;
const markup = '<img src=x onerror="alert(1)"> & <script>alert(2)</script>';

beforeAll(() => {
  factorial = folders.make('factorial', {
    design: 'factorial',
    vary: { 'levers.control': [70, 20], 'levers.coaching': [0, 40, 80] },
    replicates: 3,
  });
  const reference = '<img src=x onerror=alert(3)>.json';
  writeFileSync(join(folders.home, reference), JSON.stringify({ selfsteer: 2, title: 'R' }));
  hostile = folders.make(
    'hostile',
    { design: 'one-at-a-time', vary: { 'levers.control': [10, 90] }, replicates: 3, reference },
    { title: markup, question: `${markup}?`, run: { weeks: 10, warmUp: 2, seed: `"'<b>seed` } },
  );
}, 60_000);

interface Told {
  readonly design: string;
  readonly measures: readonly {
    readonly measure: string;
    readonly verdict: string | null;
    readonly sensitivity: { readonly of: string; readonly factors: readonly Record<string, unknown>[] } | null;
    readonly cells: readonly {
      readonly cell: string;
      readonly mean: { readonly mean: number; readonly n: number };
      readonly difference: {
        readonly mean: number;
        readonly effectSize: { readonly d: number; readonly sd: number; readonly size: string } | null;
        readonly pairedEffectSize: object;
      } | null;
    }[];
  }[];
}

const told = (folder: string, ...more: string[]): Told =>
  JSON.parse(selfsteer(['analyse', folder, '--format', 'json', ...more]).stdout) as Told;

const refused = (folder: string): string => {
  const { status, stderr, stdout } = selfsteer(['analyse', folder]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr.trim().split('\n')).toHaveLength(1);
  return stderr;
};

describe('selfsteer analyse', () => {
  it('tells main effects and cells with their paired differences', () => {
    const { status, stdout, stderr } = selfsteer(['analyse', factorial, '--measure', 'strain']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/Factorial: 6 cells, 18 runs \(18 done\), seed seed/);
    expect(stdout).toMatch(/levers\.coaching +0 +3 +\d+\.\d ± \d+\.\d +3 +\+\d+\.\d ± \d+\.\d/);
    expect(stdout).toMatch(/levers\.control 20,.* +3 +\d+\.\d ± \d+\.\d +[+-]?\d+\.\d ± \d+\.\d +\d of 3/);
    // Nobody asked how people differ in it.
    expect(stdout).not.toContain('Cohen');
    expect(stdout).toContain('Differences are from “levers.control 70, levers.coaching 0”');
    expect(stdout).toContain('A thinking aid, not a forecast.');
  });

  it('tells how large a difference is for people, where a batch recorded how they differ', async () => {
    const sweep = { design: 'one-at-a-time', vary: { 'levers.delegation': [100] }, replicates: 3 };
    const folder = folders.make(
      'sized',
      { ...sweep, record: ['commitment', 'commitmentSd', 'shareReserved'] },
      { run: { weeks: 40, warmUp: 2 } },
    );
    const { stdout } = selfsteer(['analyse', folder, '--measure', 'commitment', '--lang', 'nl']);
    expect(stdout).toMatch(/verschil \(95 %\) +omvang +d +hoger in/);
    expect(stdout).toMatch(
      /levers\.delegation.* [+-]?\d,\d ± \d,\d +(heel )?(klein|middelgroot|groot) +[+-]?\d,\d\d +\d van 3/,
    );
    expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(
      /hoeveel mensen verschillen in ‘.*’ \(SD \d+,\d\)\..*\(Cohen 1988\)/,
    );

    const [{ cells }] = told(folder, '--measure', 'commitment').measures;
    const [base, turned] = cells;
    const rows = (await rowsOf(folder, 'runs')).filter(({ cell }) => cell === base.cell);
    const variances = rows.map((row) => Number(row['commitmentSd']) ** 2);
    const sd = Math.sqrt(variances.reduce((sum, value) => sum + value, 0) / variances.length);
    const d = (turned.mean.mean - base.mean.mean) / sd;
    expect(turned.difference?.effectSize?.sd).toBeCloseTo(sd, 9);
    expect(turned.difference?.effectSize?.d).toBeCloseTo(d, 9);
    expect(turned.difference?.pairedEffectSize).toEqual({ value: expect.any(Number) as number });

    const [{ cells: shares }] = told(folder, '--measure', 'shareReserved').measures;
    expect(shares[1].difference?.effectSize).toBeNull();
    const csv = selfsteer(['analyse', folder, '--measure', 'commitment', '--format', 'csv']).stdout;
    expect(csv).toMatch(/^commitment,effectSize,c\w+,,,[-\d.]+,,,3,(very small|small|medium|large),100$/m);
    expect(csv).toMatch(/^commitment,sdOfPeople,c\w+,,,[\d.]+,,,3,,100$/m);
    expect(csv).toMatch(/^commitment,pairedEffectSize,c\w+,,,[-\d.]+,,,3,,100$/m);
  });

  it('reads a batch of before deviations were recorded unasked', () => {
    const folder = folders.make('older', undefined);
    const measures = (manifestOf(folder)['measures'] as string[]).filter((id) => !id.endsWith('Sd'));
    changeManifest(folder, { measures });
    const { status, stdout, stderr } = selfsteer(['analyse', folder]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('SATISFACTION');
    expect(stdout).not.toContain('Cohen');
  });

  it('gives means and differences that the rows of runs bear out', async () => {
    const rows = await rowsOf(factorial, 'runs');
    const { measures } = told(factorial, '--measure', 'commitment');
    const valuesOf = (id: unknown) => rows.filter(({ cell }) => cell === id).map((row) => Number(row['commitment']));
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const first = mean(valuesOf(rows[0]['cell']));
    expect(measures[0].cells).toHaveLength(6);
    for (const { cell, mean: found, difference } of measures[0].cells) {
      expect(found).toMatchObject({ mean: expect.closeTo(mean(valuesOf(cell)), 9) as number, n: 3 });
      if (difference) expect(difference.mean).toBeCloseTo(found.mean - first, 9);
    }
  });

  it('takes the measures that most people ask for, of those that were recorded', () => {
    expect(told(factorial).measures.map(({ measure }) => measure)).toEqual(['satisfaction', 'commitment']);
    const { status, stderr } = selfsteer(['analyse', factorial, '--measure', 'performance']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/--measure performance: was not recorded in this batch; expected one of satisfaction/);
    expect(selfsteer(['analyse', factorial, '--measure', 'strian']).stderr).toContain('did you mean strain?');
  });

  it('gives one number a row as CSV, whatever the design', () => {
    const { stdout } = selfsteer(['analyse', factorial, '--measure', 'strain', '--format', 'csv']);
    const [head, ...rows] = stdout.trim().split('\n');
    expect(head).toBe('measure,statistic,cell,factor,level,value,low,high,n,verdict,levers.control,levers.coaching');
    expect(rows.find((row) => row.startsWith('strain,mean,c'))).toMatch(/,70,0$/);
    expect(rows.filter((row) => row.includes(',effect,'))).toHaveLength(5);
    expect(rows.filter((row) => row.startsWith('strain,mean,c'))).toHaveLength(6);
    expect(rows.filter((row) => row.startsWith('strain,difference,c'))).toHaveLength(5);
  });

  it('tells of a Latin hypercube what goes along with an outcome, where it is high and whether that has settled', () => {
    const folder = folders.make('hypercube', {
      design: 'latin-hypercube',
      vary: { 'levers.coaching': { from: 0, to: 90 }, 'levers.delegation': { from: 0, to: 90 } },
      samples: 48,
      replicates: 1,
    });
    const ask = (...more: string[]): string =>
      selfsteer(['analyse', folder, '--measure', 'satisfaction', ...more]).stdout.replaceAll(/\s+/g, ' ');
    const text = ask();
    expect(text).toMatch(/levers\.coaching -?0\.\d\d \(-?\d\.\d\d to 0\.\d\d\)\*? -?0\.\d\d \(-?\d\.\d\d to 0\.\d\d\)/);
    expect(text).toMatch(/Highest where levers\.\w+ is (at least|below|from) [\d.]+.*: \d\d\.\d on average/);
    expect(text).toMatch(/partial correlation after 12 24 36 48/);
    expect(text).toMatch(/(Settled: from|Not settled, add samples: from) half of/);
    const [, low, high] = /go from ([\d.]+) to ([\d.]+);/.exec(text) ?? [];
    const means = told(folder, '--measure', 'satisfaction').measures[0].cells.map(({ mean }) => mean.mean);
    expect([low, high]).toEqual([Math.min(...means), Math.max(...means)].map((mean) => mean.toFixed(1)));

    expect(ask('--lang', 'nl')).toMatch(/Het hoogst waar levers\.\w+ (minstens|onder|van) [\d,]+.*: gemiddeld \d\d,\d/);
    const { sensitivity } = told(folder, '--measure', 'satisfaction').measures[0];
    expect(sensitivity).toMatchObject({
      of: 'latin hypercube',
      explained: { value: expect.any(Number) as number },
      growth: { steps: [{ samples: 12 }, { samples: 24 }, { samples: 36 }, { samples: 48 }] },
      regions: { regions: expect.any(Array) as unknown[] },
    });
    const csv = selfsteer(['analyse', folder, '--measure', 'satisfaction', '--format', 'csv']).stdout;
    expect(csv).toMatch(/^satisfaction,partialRankCorrelation,,levers\.coaching,,[-\d.]+,[-\d.]+,[-\d.]+,48,/m);
    expect(csv).toMatch(/^satisfaction,partialRankCorrelationAfter,,levers\.coaching,,[-\d.]+,,,12,,,$/m);
    expect(csv).toMatch(/^satisfaction,regionMean,,,levers\.\w+ (>=|<) [\d.]+.*,[\d.]+,,,\d+,,,$/m);
    const page = join(folders.home, 'hypercube.html');
    selfsteer(['analyse', folder, '--measure', 'satisfaction', '--html', page]);
    expect(readFileSync(page, 'utf8')).toMatch(/goes along with satisfaction most closely[\s\S]*Highest where/);
  });

  it('tells of a Sobol design what two factors do together, where it was asked to', () => {
    const sweep = {
      design: 'sobol',
      vary: { 'levers.coaching': { from: 0, to: 90 }, 'levers.delegation': { from: 0, to: 90 } },
      samples: 8,
      replicates: 1,
    };
    const folder = folders.make('pairs', { ...sweep, secondOrder: true });
    const ask = (...more: string[]) => selfsteer(['analyse', folder, '--measure', 'satisfaction', ...more]).stdout;
    expect(ask()).toMatch(/Two factors together[\s\S]*levers\.coaching +levers\.delegation +-?\d\.\d\d/);
    // Of two factors, A with the first from B is B with the second from A: run once.
    expect(ask()).toMatch(/32 cells, 32 runs/);
    expect(ask('--format', 'csv')).toMatch(/^satisfaction,secondOrder,,levers\.coaching:levers\.delegation,,-?\d/m);
    expect(told(folder, '--measure', 'satisfaction').measures[0].sensitivity).toMatchObject({
      pairs: [
        { factors: ['levers.coaching', 'levers.delegation'], secondOrder: { value: expect.any(Number) as number } },
      ],
    });
    expect(ask('--lang', 'nl')).toContain('Twee factoren samen');
  });

  it('speaks Dutch, with a decimal comma', () => {
    const { stdout } = selfsteer(['analyse', factorial, '--lang', 'nl']);
    expect(stdout).toContain('Hoofdeffecten');
    expect(stdout).toMatch(/\d+,\d ± \d+,\d/);
    expect(stdout).toContain('Een denkhulp, geen voorspelling.');
  });

  it('reads Sobol and Morris designs, and says what is not resolved', () => {
    const range = { 'levers.control': { from: 0, to: 100 }, 'levers.coaching': { from: 0, to: 100 } };
    const more = { run: { weeks: 4, warmUp: 1 } };
    const sobol = folders.make('sobol', { design: 'sobol', vary: range, samples: 16, replicates: 1 }, more);
    const morris = folders.make(
      'morris',
      { design: 'morris', vary: range, trajectories: 4, levels: 4, replicates: 1 },
      more,
    );
    expect(told(sobol, '--measure', 'strain').measures[0].sensitivity).toMatchObject({ of: 'sobol', samples: 16 });
    expect(told(morris, '--measure', 'strain').measures[0].sensitivity).toMatchObject({
      of: 'morris',
      trajectories: 4,
    });
    const { stdout } = selfsteer(['analyse', sobol, '--measure', 'strain']);
    expect(stdout).toContain('* not resolved, add samples');
    expect(stdout).toMatch(/These are the 10 lowest and the 10 highest of 64 cells; --format csv gives all/);
    expect(selfsteer(['analyse', morris, '--measure', 'strain']).stdout).toMatch(/μ\* \(95 %\)/);
  }, 60_000);

  it('says that there is no variance where every run came to the same', () => {
    const folder = folders.make('same', { design: 'list', rows: [{}, { 'run.weeks': 10 }], replicates: 1 });
    expect(selfsteer(['analyse', folder, '--measure', 'strain']).stdout).toContain('no variance');
    expect(told(folder, '--measure', 'strain').measures[0].verdict).toBe('no variance');
  });

  it('leaves failed runs out and says so', async () => {
    const folder = folders.copy(factorial);
    await changeRows(folder, 'runs', (rows) =>
      rows.map((row, r) => (r === 4 ? { ...row, status: 'failed', strain: null, satisfaction: null } : row)),
    );
    const { stderr } = selfsteer(['analyse', folder]);
    expect(stderr).toContain('1 runs failed: they have no value here');
    expect(stderr).toContain('runs.parquet was changed after the batch wrote it');
    expect(told(folder, '--measure', 'strain').measures[0].cells.map(({ mean }) => mean.n)).toEqual([3, 2, 3, 3, 3, 3]);
    const { stdout } = selfsteer(['analyse', folder, '--measure', 'strain']);
    // The mean of a cell is over its own runs, an effect over those that all cells have: each says how many.
    expect(stdout).toMatch(/levers\.coaching +0 +3 +\d+\.\d ± \d+\.\d +2 +\+/);
    expect(stdout).toMatch(/ 40 +2–3 +\d+\.\d ± \d+\.\d +2 +/);
    expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(
      /Compared run by run, over the 2 runs that all have\. Left out: 5 runs that not all have, and 1 without a value\. With the mean .* more than \d+\.\d\d\./,
    );
  });

  it('has one mean for one cell, with how many runs it is over beside it', () => {
    const until = { measure: 'strain', halfWidth: 2.2 };
    const sweep = { design: 'factorial', vary: { 'levers.control': [80, 5] }, replicates: { min: 2, max: 40, until } };
    const folder = folders.make('uneven', sweep);
    const [{ sensitivity, cells }] = told(folder, '--measure', 'strain').measures;
    const levels = (sensitivity?.factors[0] as { levels: { mean: object; effect: { n: number } }[] }).levels;
    const counts = cells.map(({ mean }) => mean.n);
    expect(counts[0]).not.toBe(counts[1]);
    levels.forEach(({ mean, effect }, l) => {
      expect(mean).toEqual({ ...cells[l].mean, most: cells[l].mean.n });
      expect(effect.n).toBe(Math.min(...counts));
    });
    const { stdout } = selfsteer(['analyse', folder, '--measure', 'strain']);
    const shown = (pattern: RegExp) => pattern.exec(stdout)?.slice(1);
    expect(shown(/levers\.control 80 +(\d+) +(\d+\.\d ± \d+\.\d)/)).toEqual(
      shown(/levers\.control +80 +(\d+) +(\d+\.\d ± \d+\.\d)/),
    );
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('until half the 95 % interval of the mean of “Strain” at the end');
  });

  it('refuses a folder whose reference was run once with people and assumptions of its own', () => {
    const sweep = { design: 'factorial', vary: { 'levers.control': [70, 20], 'run.weeks': [4, 10] }, replicates: 2 };
    const folder = folders.make('stayed', { ...sweep, reference: 'status-quo' });
    const { reference } = manifestOf(folder) as { reference: { under?: string[] } };
    changeManifest(folder, { reference: { ...reference, under: undefined } });
    expect(refused(folder)).toContain('its reference status-quo was run once, with its own people and assumptions');
  });
});

describe('a folder that analyse refuses', () => {
  it('is one that is not there or was not finished', () => {
    expect(refused(join(folders.home, 'nowhere'))).toContain('expected the folder of a batch that was finished');
  });

  it('has a manifest that was cut short', () => {
    const folder = folders.copy(factorial);
    const text = readFileSync(join(folder, 'manifest.json'), 'utf8');
    writeFileSync(join(folder, 'manifest.json'), text.slice(0, text.length / 2));
    expect(refused(folder)).toContain('is no manifest of a batch');
  });

  it('was written in another format', () => {
    const folder = folders.copy(factorial);
    changeManifest(folder, { format: 'selfsteer batch 2' });
    expect(refused(folder)).toContain('found format selfsteer batch 2; expected selfsteer batch 1');
  });

  it('says another design than its scenario', () => {
    const folder = folders.copy(factorial);
    changeManifest(folder, { design: 'sobol' });
    expect(refused(folder)).toContain('design: found sobol; expected factorial');
  });

  it('has a scenario that was changed since', () => {
    const folder = folders.copy(factorial);
    const { scenario } = manifestOf(folder) as { scenario: { text: string } };
    changeManifest(folder, { scenario: { ...scenario, text: scenario.text.replace('control: 70', 'control: 71') } });
    expect(refused(folder)).toContain('is not the one that was run');
  });

  it('has the manifest of another batch', () => {
    const folder = folders.copy(factorial);
    writeFileSync(join(folder, 'manifest.json'), readFileSync(join(hostile, 'manifest.json')));
    expect(refused(folder)).toMatch(
      /runs\.parquet: does not match the design in manifest\.json: column reference is missing/,
    );
  });

  it.each([
    ['in the middle', (r: number) => r !== 7, 'row 8 is of run c\\w+-2, expected c\\w+-1'],
    ['at the end', (r: number) => r < 17, 'it ends after row 17, expected run c\\w+-2 next'],
    ['of a whole cell', (r: number) => r < 3 || r > 5, 'row 4 is of run c\\w+-0, expected c\\w+-0'],
  ])('has lost rows %s', async (_, kept, said) => {
    const folder = folders.copy(factorial);
    await changeRows(folder, 'runs', (rows) => rows.filter((_row, r) => kept(r)));
    expect(refused(folder)).toMatch(new RegExp(`${said}; the same batch command with --resume writes it again`));
  });

  it('has a row more, or a level that was not run', async () => {
    const more = folders.copy(factorial);
    await changeRows(more, 'runs', (rows) => [...rows, rows[0]]);
    expect(refused(more)).toMatch(/row 19 \(run c\w+-0\) is of no cell of the design/);
    const other = folders.copy(factorial);
    await changeRows(other, 'runs', (rows) =>
      rows.map((row, r) => (r === 5 ? { ...row, 'levers.coaching': 41 } : row)),
    );
    expect(refused(other)).toContain('row 6: levers.coaching is 41, expected 40');
  });

  it('has a table that is none', () => {
    const folder = folders.copy(factorial);
    writeFileSync(join(folder, 'runs.parquet'), 'PAR1 or so');
    expect(refused(folder)).toMatch(/runs\.parquet: cannot be read/);
  });
});

describe('the report', () => {
  let reports = 0;
  const report = (folder: string, ...more: string[]): string => {
    const path = join(folders.home, `report-${++reports}.html`);
    expect(selfsteer(['analyse', folder, '--html', path, ...more]).status).toBe(0);
    return readFileSync(path, 'utf8');
  };

  it('says what was run, and tells numbers in tables', () => {
    const page = report(factorial);
    const { engine, scenario } = manifestOf(factorial) as { engine: string; scenario: { hash: string } };
    for (const said of [engine, scenario.hash, '18 done', 'Factorial', 'seed', 'A thinking aid, not a forecast.'])
      expect(page).toContain(said);
    expect(page).toMatch(/<html lang="en">/);
    expect(page.match(/<caption>/g)?.length).toBe(1 + 2 * 2);
  });

  it('is Dutch where that is asked for', () => {
    const page = report(factorial, '--lang', 'nl');
    expect(page).toMatch(/<html lang="nl">/);
    expect(page).toContain('Een denkhulp, geen voorspelling.');
  });

  it('draws what the design tells, with a sentence for each picture', () => {
    const page = report(factorial, '--measure', 'strain');
    expect(page.match(/<svg /g)?.length).toBe(3);
    expect(page.match(/<figcaption>[A-Z][^<]+\.<\/figcaption>/g)?.length).toBe(3);
  });

  it('needs nothing from elsewhere', () => {
    const page = report(factorial);
    expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|src=/i);
    expect(page).toContain("default-src 'none'");
  });

  it('never makes markup of what a file says', () => {
    const page = report(hostile);
    expect(page).not.toMatch(/<img|<script|<b>/i);
    expect(page).toContain('&lt;script&gt;alert(2)&lt;/script&gt;');
    expect(page).toContain('&lt;b&gt;seed');
    // In tables, and in the picture of how each cell develops.
    expect(page.match(/reference: &lt;img src=x/g)?.length).toBeGreaterThan(2);
  });

  it('is not written over another file', () => {
    const path = join(folders.home, 'there.html');
    writeFileSync(path, 'mine');
    const { status, stderr } = selfsteer(['analyse', factorial, '--html', path]);
    expect(status).toBe(2);
    expect(stderr).toContain('exists already');
    expect(readFileSync(path, 'utf8')).toBe('mine');
    expect(existsSync(`${path}.part`)).toBe(false);
  });
});

describe('selfsteer analyse --figures', () => {
  it('draws each chart as a file of its own, with names for paths, and over none', () => {
    const drawn = join(folders.home, 'figures', 'deep');
    const draw = (...more: string[]) =>
      selfsteer(['analyse', factorial, '--measure', 'satisfaction', '--figures', drawn, ...more]);
    expect(draw('--lang', 'nl').status).toBe(0);
    const names = readdirSync(drawn).sort();
    expect(names).toEqual(['cellLines', 'effects', 'heatmap'].map((chart) => `satisfaction-${chart}.svg`));
    const texts = names.map((name) => readFileSync(join(drawn, name), 'utf8'));
    for (const text of texts) {
      expect(text).toMatch(/^<svg .*Werktevredenheid/);
      expect(text).toContain('Coaching door leidinggevenden');
      expect(text).not.toContain('levers.');
    }
    const { status, stderr } = draw();
    expect(status).toBe(2);
    expect(stderr).toContain('exists already');
  });

  it('fits its axes to the values, or shows all of 0–100', () => {
    const noteOf = (axis: string): string => {
      const drawn = join(folders.home, `figures-${axis}`);
      expect(
        selfsteer(['analyse', factorial, '--measure', 'satisfaction', '--figures', drawn, '--axis', axis]).status,
      ).toBe(0);
      return readFileSync(join(drawn, 'satisfaction-cellLines.svg'), 'utf8');
    };
    expect(noteOf('whole')).toContain('from 0 to 100');
    expect(noteOf('fitted')).not.toContain('from 0 to 100');
  });
});
