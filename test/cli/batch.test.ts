import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parquetReadObjects } from 'hyparquet';
import { recorded } from '../../src/experiment/run/job.ts';
import { everyWeek } from '../../src/experiment/run/recording.ts';
import { runJob } from '../../src/experiment/run/runner.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { main, root, selfsteer } from './selfsteer.ts';

let folder: string;
let whole: string;
let file: string;

const small = 'run: { weeks: 20, warmUp: 4, seed: a, replicates: 4 }\norganisation: { employees: 20 }\n';
const sweepOf = (control: string, replicates: string, more = ''): string =>
  `selfsteer: 2\ntitle: { en: "=1+1", nl: S }\n${small}sweep:\n  design: factorial\n  vary: { levers.control: ${control}, levers.coaching: [0, 80] }\n  replicates: ${replicates}\n  record: [satisfaction, performance]\n  every: 6\n${more}`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'selfsteer-'));
  file = written('sweep.yaml', sweepOf('[70, 20]', '5'));
  whole = join(folder, 'whole');
  expect(batch(file, whole)).toMatchObject({ status: 0, stderr: '' });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const batch = (scenario: string, out: string, ...more: string[]) =>
  selfsteer(['batch', scenario, '--out', out, ...more]);

/** Every file that must not differ between batches that are the same, by what is in it. */
function contents(out: string): Record<string, string> {
  const names = readdirSync(out).filter((name) => name !== 'timings.json');
  const hash = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(out, name)))
      .digest('hex');
  return Object.fromEntries(names.sort().map((name) => [name, hash(name)]));
}

const text = (out: string, name: string): string => readFileSync(join(out, name), 'utf8');
const rows = (out: string, name: string): string[] => text(out, name).trimEnd().split('\n');
const manifest = (out: string): Record<string, unknown> =>
  JSON.parse(text(out, 'manifest.json')) as Record<string, unknown>;

const textOf = (cell: unknown): string => (typeof cell === 'string' ? cell : cell === null ? '' : JSON.stringify(cell));

/** The runs that are whole lines in the journal. */
function finishedRuns(out: string): string[] {
  const journal = join(out, 'journal.jsonl');
  const text = existsSync(journal) ? readFileSync(journal, 'utf8') : '';
  return text
    .split('\n')
    .slice(0, -1)
    .filter((line) => line.includes('"run":'));
}

/** Waits until a batch at work has written its journal, and so many runs in it. */
async function journalled(out: string, runs: number): Promise<void> {
  while (!existsSync(join(out, 'journal.jsonl')) || finishedRuns(out).length < runs) await sleep(2);
}

async function killed(child: ChildProcess): Promise<void> {
  const exited = once(child, 'exit');
  expect(child.kill('SIGKILL')).toBe(true);
  expect(await exited).toEqual([null, 'SIGKILL']);
}

async function parquetRows(out: string, name: string): Promise<Record<string, unknown>[]> {
  const bytes = readFileSync(join(out, name));
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  return await parquetReadObjects({ file: buffer });
}

describe('a batch', () => {
  it('writes a row for every run and recorded week, the last one too, and tells of every column', () => {
    expect(Object.keys(contents(whole))).toEqual([
      'cells.csv',
      'cells.parquet',
      'design.csv',
      'design.parquet',
      'dictionary.csv',
      'journal.jsonl',
      'manifest.json',
      'runs.csv',
      'runs.parquet',
      'weeks.csv',
      'weeks.parquet',
    ]);
    const runs = rows(whole, 'runs.csv');
    expect(runs[0]).toBe(
      'run,cell,levers.control,levers.coaching,designPoint,role,sample,replicate,key,chance,status,stage,reason,replay,satisfaction,performance',
    );
    expect(runs).toHaveLength(1 + 2 * 2 * 5);
    const weeks = rows(whole, 'weeks.csv');
    expect(weeks[0]).toBe('run,week,satisfaction,performance');
    expect(weeks.slice(1, 6).map((row) => row.split(',')[1])).toEqual(['0', '6', '12', '18', '20']);
    expect(rows(whole, 'cells.csv')).toHaveLength(1 + 4 * 5 * 2);
    const columns = ['runs', 'weeks', 'cells', 'design'].flatMap((name) => rows(whole, `${name}.csv`)[0].split(','));
    expect(rows(whole, 'dictionary.csv')).toHaveLength(1 + columns.length);
    expect(manifest(whole)).toMatchObject({
      seed: 'a',
      design: 'factorial',
      cells: 4,
      runs: 20,
      status: { done: 20, failed: 0, crashed: 0, 'timed-out': 0 },
    });
  });

  it('has, to the last bit, the numbers of the run command and of the same run on this thread', () => {
    const options = ['--set', 'levers.coaching=80', '--measure', 'satisfaction', '--replicates', '1'];
    const { stdout } = selfsteer(['run', file, ...options, '--format', 'csv']);
    const everyWeekOfRun = stdout
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((row) => row.split(',').at(-1));
    const name = rows(whole, 'runs.csv')
      .find((row) => row.includes(',70,80,1,,,0,'))
      ?.split(',')[0];
    const recordedRows = rows(whole, 'weeks.csv').filter((row) => row.split(',')[0] === name);
    expect(recordedRows).toHaveLength(5);
    for (const [, week, satisfaction] of recordedRows.map((row) => row.split(','))) {
      expect(satisfaction).toBe(everyWeekOfRun[Number(week)]);
    }
    const parsed = parseScenario(readFileSync(file, 'utf8'), { file });
    if (!parsed.ok) throw new Error('the file is right');
    const scenario = { ...parsed.scenario, levers: { ...parsed.scenario.levers, coaching: [[0, 80]] as const } };
    const outcome = runJob({ scenario, replicate: 0, recording: everyWeek(['satisfaction']) });
    const here = Array.from(recorded(outcome, 'measures')['satisfaction'], (value) => value * 100);
    expect(everyWeekOfRun.map(Number)).toEqual(here);
  });

  it('says the same in Parquet as in CSV', async () => {
    for (const table of ['runs', 'weeks', 'cells']) {
      const [header, ...lines] = rows(whole, `${table}.csv`);
      const expected = lines.map((line) => line.split(','));
      const found = await parquetRows(whole, `${table}.parquet`);
      expect(found.map((row) => header.split(',').map((name) => textOf(row[name])))).toEqual(expected);
    }
  });

  it('has means and quantiles of the rows of its cells', () => {
    const weeks = rows(whole, 'weeks.csv')
      .slice(1)
      .map((row) => row.split(','));
    const cells = rows(whole, 'cells.csv')
      .slice(1)
      .map((row) => row.split(','));
    for (const [cell, , , week, measure, n, mean, , low, high, , , median] of cells) {
      const own = weeks.filter(([run, at]) => run.startsWith(`${cell}-`) && at === week);
      const values = own.map((row) => Number(row[measure === 'satisfaction' ? 2 : 3])).sort((a, b) => a - b);
      expect(Number(n)).toBe(5);
      expect(Number(mean)).toBeCloseTo(values.reduce((a, b) => a + b, 0) / 5, 10);
      expect(Number(median)).toBe(values[2]);
      expect(Number(low)).toBeLessThanOrEqual(Number(mean));
      expect(Number(high)).toBeGreaterThanOrEqual(Number(mean));
    }
  });

  it('is the same to the byte for any number of workers', () => {
    for (const workers of ['1', '3', '7']) {
      const out = join(folder, `workers-${workers}`);
      expect(batch(file, out, '--workers', workers).status).toBe(0);
      expect(contents(out)).toEqual(contents(whole));
    }
  });

  it('refuses a folder that holds anything, before it runs, and replaces a batch with --force only', () => {
    const before = contents(whole);
    const again = batch(file, whole);
    expect(again.status).toBe(2);
    expect(again.stderr).toContain('holds a batch already; expected --resume');
    const other = join(folder, 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'thesis.docx'), 'years');
    for (const more of [[], ['--resume'], ['--force']]) {
      expect(batch(file, other, ...more)).toMatchObject({ status: 2, stdout: '' });
    }
    expect(readdirSync(other)).toEqual(['thesis.docx']);
    expect(batch(file, whole, '--force').status).toBe(0);
    expect(contents(whole)).toEqual(before);
  });

  it('goes on after a kill at any moment, to the same bytes and with no run done twice', async () => {
    const long = written('killed.yaml', sweepOf('[70, 20]', '100'));
    const atOnce = join(folder, 'not-killed');
    expect(batch(long, atOnce).status).toBe(0);
    for (const runs of [0, 1, 60]) {
      const out = join(folder, `killed-${runs}`);
      const child = spawn(process.execPath, [main, 'batch', long, '--out', out], { stdio: 'ignore' });
      await journalled(out, runs);
      await killed(child);
      const before = finishedRuns(out).length;
      expect(before).toBeLessThan(400);
      const { status, stdout } = batch(long, out, '--resume', '--workers', '3');
      expect(status).toBe(0);
      expect(stdout).toContain(`400 runs (${400 - before} done now, ${before} before)`);
      expect(contents(out)).toEqual(contents(atOnce));
    }
  });

  it('goes on from a journal that was cut anywhere, or damaged in the middle', () => {
    const out = join(folder, 'cut');
    mkdirSync(out);
    const journal = readFileSync(join(whole, 'journal.jsonl'));
    for (const part of [0, 1, 30, 500, journal.length / 2, journal.length - 1]) {
      writeFileSync(join(out, 'journal.jsonl'), journal.subarray(0, Math.floor(part)));
      expect(batch(file, out, '--resume').status).toBe(0);
      expect(contents(out)).toEqual(contents(whole));
    }
    const damaged = Buffer.from(journal);
    const at = journal.indexOf('values') + 40;
    damaged[at] = damaged[at] === 65 ? 66 : 65;
    writeFileSync(join(out, 'journal.jsonl'), damaged);
    const { stdout } = batch(file, out, '--resume');
    expect(stdout).toContain('(1 done now, 19 before)');
    expect(contents(out)).toEqual(contents(whole));
  });

  it('computes only what is new when levels, replicates or weeks are added, and changes no old row', () => {
    const out = join(folder, 'extended');
    expect(batch(file, out).status).toBe(0);
    const wider = written('wider.yaml', sweepOf('[45, 70, 20]', '6'));
    expect(batch(wider, out, '--resume').stdout).toContain('36 runs (16 done now, 20 before)');
    // Where its cell stands in the design may be another place now.
    const unplaced = (of: string) => rows(of, 'runs.csv').map((row) => row.split(',').toSpliced(4, 1).join(','));
    expect(unplaced(out)).toEqual(expect.arrayContaining(unplaced(whole)));
    expect(rows(out, 'weeks.csv')).toEqual(expect.arrayContaining(rows(whole, 'weeks.csv')));
    const fresh = join(folder, 'extended-fresh');
    expect(batch(wider, fresh).status).toBe(0);
    expect(contents(fresh)).toEqual(contents(out));

    const finer = written('finer.yaml', sweepOf('[70, 20]', '5').replace('every: 6', 'every: 3'));
    expect(batch(finer, out, '--resume').stdout).toContain('20 runs (20 done now');
    expect(rows(out, 'weeks.csv')).toEqual(expect.arrayContaining(rows(whole, 'weeks.csv')));
    expect(batch(file, out, '--resume').stdout).toContain('20 runs (0 done now, 20 before)');
    expect(text(out, 'weeks.csv')).toBe(text(whole, 'weeks.csv'));
  });

  it('refuses to go on with another scenario, and loses nothing of the first', () => {
    const before = contents(whole);
    const other = written('seed.yaml', sweepOf('[70, 20]', '5').replace('seed: a', 'seed: b'));
    const { status, stderr } = batch(other, whole, '--resume');
    expect(status).toBe(2);
    expect(stderr).toContain('run.seed: found b, where they have a; expected that as it was, --force');
    const dutch = batch(written('fewer.yaml', sweepOf('[70, 20]', '5').replace('weeks: 20', 'weeks: 19').replace('employees: 20', 'employees: 30')), whole, '--resume', '--lang', 'nl').stderr; // prettier-ignore
    expect(dutch).toContain(
      'organisation.employees: gevonden: 30, en daar is het 20; run.weeks: gevonden: 19, en daar is het 20;',
    );
    expect(batch(file, whole, '--resume', '--independent').stderr).toContain(
      '--independent: found true, where they have false',
    );
    expect(contents(whole)).toEqual(before);
  });

  it('goes on with other levels, a measure, a factor at its default or longer runs, and comes to what a new batch does', () => {
    const out = join(folder, 'more');
    const sweep = (more: string, weeks = 20): string =>
      written(
        'more.yaml',
        `selfsteer: 2\ntitle: { en: A, nl: A }\n${small.replace('weeks: 20', `weeks: ${weeks}`)}sweep:\n  design: factorial\n  replicates: 2\n  every: 10\n${more}`,
      );
    const steps: [string, string, number?][] = [
      ['(2 done now, 0 before)', '  vary: { levers.control: [90] }\n  record: [strain]\n'],
      ['(2 done now, 0 before)', '  vary: { levers.control: [80] }\n  record: [strain]\n'],
      ['(2 done now, 2 before)', '  vary: { levers.control: [80, 85], levers.coaching: [10] }\n  record: [strain]\n'],
      [
        '(4 done now, 4 before)',
        '  vary: { levers.control: [80, 85], levers.coaching: [10, 60] }\n  record: [strain]\n',
      ],
      [
        '(8 done now, 0 before)',
        '  vary: { levers.control: [80, 85], levers.coaching: [10, 60] }\n  record: [strain, quits]\n',
      ],
      [
        '(8 done now, 0 before)',
        '  vary: { levers.control: [80, 85], levers.coaching: [10, 60] }\n  record: [strain, quits]\n',
        30,
      ],
    ];
    for (const [told, more, weeks] of steps) {
      const { stdout, stderr } = batch(sweep(more, weeks), out, '--resume');
      expect({ stderr, stdout }).toEqual({ stderr: '', stdout: expect.stringContaining(told) as string });
    }
    const fresh = join(folder, 'more-fresh');
    expect(batch(join(folder, 'more.yaml'), fresh).status).toBe(0);
    for (const table of ['runs.csv', 'weeks.csv', 'cells.csv', 'design.csv'])
      expect(text(out, table)).toBe(text(fresh, table));
  });

  it('stops at Ctrl-C with what is done kept, and goes on from there', async () => {
    const long = written('long.yaml', sweepOf('[70, 20]', '400'));
    const out = join(folder, 'interrupted');
    const child = spawn(process.execPath, [main, 'batch', long, '--out', out], { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (data: Buffer) => (said += data.toString()));
    await journalled(out, 20);
    child.kill('SIGINT');
    const code = await new Promise((resolve) => child.on('exit', resolve));
    expect(code).toBe(130);
    expect(said).toContain('--resume');
    expect(said).not.toMatch(/at .*\.js/);
    // Cells take turns, so that what is done so far is of use.
    const counts = new Map<string, number>();
    for (const [, identity] of text(out, 'journal.jsonl').matchAll(/"run":"([0-9a-f]+)-/g)) {
      counts.set(identity, (counts.get(identity) ?? 0) + 1);
    }
    expect(counts.size).toBe(4);
    expect(Math.max(...counts.values()) - Math.min(...counts.values())).toBeLessThanOrEqual(1);
    expect(batch(long, out, '--resume').stdout).toMatch(/1,600 runs \([\d,]+ done now, [1-9]\d* before\)/);
  });

  it('adds replicates until the interval is narrow enough, whoever finishes first', () => {
    const until = '{ min: 5, max: 60, until: { measure: commitment, halfWidth: 0.15 } }';
    const adaptive = written('adaptive.yaml', sweepOf('[70, 20]', until, '  reference: status-quo\n'));
    const [one, three] = [join(folder, 'adaptive-1'), join(folder, 'adaptive-3')];
    expect(batch(adaptive, one, '--workers', '1').status).toBe(0);
    expect(batch(adaptive, three, '--workers', '3').status).toBe(0);
    expect(contents(three)).toEqual(contents(one));
    const runs = rows(one, 'runs.csv')
      .slice(1)
      .map((row) => row.split(','));
    const counts = new Map<string, number>();
    for (const [, cell] of runs) counts.set(cell, (counts.get(cell) ?? 0) + 1);
    expect(runs[0].slice(2, 5)).toEqual(['true', '', '']);
    expect(counts.get(runs[0][1])).toBe(Math.max(...counts.values()));
    expect(new Set(counts.values()).size).toBeGreaterThan(1);
    for (const count of counts.values()) expect(count).toBeGreaterThanOrEqual(5);
  });

  it('loses no one who leaves in a week that is not recorded, and has the total in runs', () => {
    const counting = (every: number) => {
      const own = sweepOf('[70]', '2').replace('satisfaction, performance', 'quits, decisions, satisfaction');
      const out = join(folder, `counts-${every}`);
      const path = written(`counts-${every}.yaml`, own.replace('every: 6', `every: ${every}`));
      expect(batch(path, out).status).toBe(0);
      const cells = (name: string) =>
        rows(out, name)
          .slice(1)
          .map((row) => row.split(','));
      const total = (run: string, c: number) =>
        cells('weeks.csv').reduce((sum, row) => (row[0] === run && row[1] !== '0' ? sum + Number(row[c]) : sum), 0);
      return cells('runs.csv').map((row) => {
        const [quits, decisions, satisfaction] = row.slice(-3).map(Number);
        expect([total(row[0], 2), total(row[0], 3)]).toEqual([quits, decisions]);
        return [quits, decisions, satisfaction];
      });
    };
    const each = counting(1);
    expect(counting(3)).toEqual(each);
    expect(counting(7)).toEqual(each);
    expect(each.reduce((sum, [quits]) => sum + quits, 0)).toBeGreaterThan(0);
  });

  it('does runs again of which an older journal has counts of single weeks', () => {
    const out = join(folder, 'counts-3');
    const journal = join(out, 'journal.jsonl');
    const whole = contents(out);
    writeFileSync(journal, readFileSync(journal, 'utf8').replace(',"counts":"since the row before"', ''));
    expect(batch(join(folder, 'counts-3.yaml'), out, '--resume').stdout).toMatch(/\(4 done now, 0 before\)/);
    expect(contents(out)).toEqual(whole);
  });

  it('runs the reference under every combination of what is no lever or event, and says so', () => {
    const own = sweepOf('[70, 20]', '3', '  reference: status-quo\n').replace(
      'levers.coaching: [0, 80]',
      'run.weeks: [10, 20], assumptions.leading.relapse: [0.4, 1]',
    );
    const path = written('paired.yaml', own);
    const out = join(folder, 'paired');
    expect(selfsteer(['batch', path, '--dry-run']).stdout).toContain(
      'of these, 12 runs of the reference, under each of 4 combinations of run.weeks, assumptions.leading.relapse',
    );
    expect(batch(path, out)).toMatchObject({ status: 0, stderr: '' });
    expect(manifest(out)['reference']).toMatchObject({ under: ['run.weeks', 'assumptions.leading.relapse'] });
    const told = JSON.parse(selfsteer(['analyse', out, '--format', 'json', '--measure', 'performance']).stdout) as {
      measures: {
        cells: {
          cell: string;
          values: object;
          against: string | null;
          difference: { mean: number; n: number } | null;
        }[];
      }[];
    };
    const { cells } = told.measures[0];
    const byId = new Map(cells.map((cell) => [cell.cell, cell]));
    expect(cells.filter(({ against }) => against === null)).toHaveLength(4);
    for (const { values, against, difference } of cells) {
      if (against === null) continue;
      expect(values).toMatchObject(byId.get(against)?.values ?? {});
      // A control of 70 is the status quo: nothing is left to differ by.
      if ('levers.control' in values && values['levers.control'] === 70)
        expect(difference).toMatchObject({ mean: 0, n: 3 });
    }
    const { stdout } = selfsteer(['analyse', out, '--measure', 'performance']);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      'run under each of 4 combinations of run.weeks, assumptions.leading.relapse; all else is as in the file',
    );
  });

  it('gives all cells of a drawn design as many replicates as the neediest, and has no parts then', () => {
    const drawn = `  design: morris\n  trajectories: 2\n  levels: 4\n  designSeed: a\n  vary: { levers.control: { from: 0, to: 100 }, levers.coaching: { from: 0, to: 90 } }`;
    const until = '{ min: 3, max: 30, until: { measure: performance, halfWidth: 1.5 } }';
    const own = sweepOf('[70]', until).replace(/ {2}design: factorial\n {2}vary: .*/, drawn);
    const path = written('together.yaml', own);
    const out = join(folder, 'together');
    expect(batch(path, out)).toMatchObject({ status: 0, stderr: '' });
    const counts = new Map<string, number>();
    for (const row of rows(out, 'runs.csv').slice(1))
      counts.set(row.split(',')[1], (counts.get(row.split(',')[1]) ?? 0) + 1);
    expect(new Set(counts.values()).size).toBe(1);
    const part = selfsteer(['batch', path, '--out', join(folder, 'together-1'), '--shard', '1/2']);
    expect(part.status).toBe(2);
    expect(part.stderr).toContain('as many replicates as the neediest of them');
  });

  it('gives the same bytes in parts', () => {
    const until = '{ min: 5, max: 30, until: { measure: satisfaction, halfWidth: 1 } }';
    const reference = written('parts.yaml', sweepOf('[70, 45, 20]', until, '  reference: status-quo\n'));
    for (const [name, scenario] of [
      ['fixed', file],
      ['adaptive', reference],
    ]) {
      const once = join(folder, `${name}-once`);
      expect(batch(scenario, once).status).toBe(0);
      const parts = [1, 2, 3].map((part) => join(folder, `${name}-part-${part}`));
      for (const [p, out] of parts.entries()) expect(batch(scenario, out, '--shard', `${p + 1}/3`).status).toBe(0);
      const merged = join(folder, `${name}-merged`);
      const lacking = selfsteer(['merge', parts[0], parts[2], '--out', merged]);
      expect(lacking.status).toBe(2);
      expect(lacking.stderr).toContain('found parts of 3 without 2');
      expect(selfsteer(['merge', ...parts.reverse(), '--out', merged])).toMatchObject({ status: 0 });
      expect(contents(merged)).toEqual(contents(once));
    }
  });

  it('gives every cell chance of its own with --independent, and shares it otherwise', () => {
    const out = join(folder, 'independent');
    expect(batch(file, out, '--independent').status).toBe(0);
    const chances = (of: string) =>
      new Set(
        rows(of, 'runs.csv')
          .slice(1)
          .map((row) => row.split(',')[9]),
      ).size;
    expect(chances(whole)).toBe(5);
    expect(chances(out)).toBe(20);
  });

  it('writes for Dutch Excel beside the rest', () => {
    const out = join(folder, 'excel');
    expect(batch(file, out, '--excel', 'nl').status).toBe(0);
    const [header, first] = rows(out, 'runs.excel.csv');
    expect(header.startsWith('\uFEFFrun;cell;levers.control')).toBe(true);
    expect(first.split(';').at(-1)).toMatch(/^\d+,\d+$/);
    expect(text(out, 'runs.csv')).toBe(text(whole, 'runs.csv'));
  });

  it('takes points from a CSV file beside the scenario, and says where that is wrong', () => {
    const list = written('list.yaml', `selfsteer: 2\ntitle: L\n${small}sweep: { design: list, file: points.csv }\n`);
    written('points.csv', 'levers.control,levers.coaching\n70,80\n20,\n');
    const out = join(folder, 'list');
    expect(batch(list, out)).toMatchObject({ status: 0, stderr: '' });
    const runs = rows(out, 'runs.csv').slice(1);
    expect(runs.map((row) => row.split(',').slice(2, 4).join(' '))).toEqual(
      ['70 80', '20 '].flatMap((cell) => [cell, cell, cell, cell]),
    );
    written('points.csv', 'levers.control,levers.choaching\n70,80\n200,\n');
    const { status, stderr } = batch(list, join(folder, 'list-wrong'));
    expect(status).toBe(2);
    expect(stderr).toMatch(/points\.csv:2:1: levers\.choaching: .*did you mean levers\.coaching\?/);
    expect(stderr).toMatch(/points\.csv:3:1: levers\.control: found 200/);
  });

  it('runs a file without a sweep as it is', () => {
    const out = join(folder, 'plain');
    expect(batch(written('plain.yaml', `selfsteer: 2\ntitle: P\n${small}`), out).status).toBe(0);
    expect(rows(out, 'runs.csv')).toHaveLength(5);
    expect(rows(out, 'weeks.csv')).toHaveLength(1 + 4 * 21);
  });

  it('tells what it would do with --dry-run, and does nothing', () => {
    const out = join(folder, 'dry');
    const { status, stdout } = batch(file, out, '--dry-run');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^4 cells, 20 runs, 100 rows of weeks with 2 measures; about \d+ s on \d+ cores\n$/);
    expect(() => readdirSync(out)).toThrow();
    const nowhere = selfsteer(['batch', file]);
    expect(nowhere.status).toBe(2);
    expect(nowhere.stderr).toContain('--out is missing');
  });

  it('estimates a design of very many cells from some of them, and says what it cannot know', () => {
    const many = written(
      'many.yaml',
      sweepOf(
        '{ from: 0, to: 100, steps: 1000 }',
        '{ min: 3, max: 30, until: { measure: performance, halfWidth: 1 } }',
      ).replace('[0, 80]', '{ from: 0, to: 100, steps: 1000 }'),
    );
    const { stdout, stderr, status } = selfsteer(['batch', many, '--dry-run']);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(stdout).toMatch(/^1,000,000 cells, 3,000,000–30,000,000 runs, 15,000,000–150,000,000 rows of weeks/);
    expect(stdout).toMatch(/\nof which .* before the first run, to plan, and .* after the last, to write\n/);
    expect(stdout).toMatch(/\nhow many replicates are enough shows only as it runs: it may be done after .*\n/);
    expect(stdout).toMatch(/\nestimated from 2,000 cells spread over the design: .*, shows when it begins\n$/);
  });

  it('marks runs that fail, crash or take too long, does all others, and can stop at the first', () => {
    const out = join(folder, 'faults');
    const hooks = `--import ${JSON.stringify(join(root, 'test/cli/faults/hooks.js'))}`;
    const options = ['batch', file, '--run-timeout', '1'];
    const env = { NODE_OPTIONS: hooks };
    const { status, stderr } = selfsteer([...options, '--out', out], { env });
    expect(status).toBe(1);
    expect(stderr).toContain('4 runs crashed');
    expect(manifest(out)).toMatchObject({ status: { done: 8, failed: 4, crashed: 4, 'timed-out': 4 } });
    const runs = rows(out, 'runs.csv').slice(1);
    for (const row of runs) {
      const [run, , , , , , , replicate, , , state, stage, reason, replay] = row.split(',');
      const expected = ['done', 'crashed', 'timed-out', 'failed', 'done'][Number(replicate)];
      expect(state).toBe(expected);
      if (state === 'done') continue;
      expect(stage).toMatch(/^(prepare|run)$/);
      expect(reason).not.toBe('');
      expect(replay).toBe(`selfsteer replay . --run ${run}`);
    }
    const good = rows(whole, 'runs.csv').filter((row) => /^[^,]*-[04],/.test(row));
    expect(runs).toEqual(expect.arrayContaining(good));

    const stopped = selfsteer([...options, '--out', join(folder, 'stopped'), '--on-error', 'stop'], { env });
    expect(stopped.status).toBe(1);
    expect(stopped.stderr).toContain('--resume');
    // Those that were broken off get another try; those that failed would fail again.
    const again = batch(file, out, '--resume');
    expect(again.stdout).toContain('(8 done now, 12 before)');
    expect(manifest(out)).toMatchObject({ status: { done: 16, failed: 4 } });
  });

  it('stops with a clear line on a full disk, and goes on once there is room', ({ skip }) => {
    const disk = join(folder, 'disk');
    mkdirSync(disk);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', disk]);
    if (mounted.status !== 0) skip('a small disk can be mounted by root only');
    try {
      const out = join(disk, 'out');
      const { status, stderr } = batch(file, out);
      expect(status).toBe(2);
      expect(stderr).toContain('the disk is full');
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
      expect(spawnSync('mount', ['-o', 'remount,size=16m', disk]).status).toBe(0);
      expect(batch(file, out, '--resume').status).toBe(0);
      expect(contents(out)).toEqual(contents(whole));
    } finally {
      spawnSync('umount', [disk]);
    }
  });

  it('says so when the disk cannot keep the journal after all', () => {
    const out = join(folder, 'not-kept');
    mkdirSync(out);
    // All runs are in it, so that nothing is written and only the last sync can fail.
    writeFileSync(join(out, 'journal.jsonl'), readFileSync(join(whole, 'journal.jsonl')));
    const env = { NODE_OPTIONS: `--import ${JSON.stringify(join(root, 'test/cli/faults/failingSync.js'))}` };
    const { status, stderr } = selfsteer(['batch', file, '--out', out, '--resume'], { env });
    expect(status).toBe(2);
    expect(stderr).toContain(`${out}: cannot be written (EIO: i/o error, fdatasync)`);
    expect(stderr).toContain('--resume goes on');
    expect(batch(file, out, '--resume').status).toBe(0);
    expect(contents(out)).toEqual(contents(whole));
  });

  it('with hardly anything left to do ends no thread that is still loading, which could abort the whole process', () => {
    const out = join(folder, 'slow-start');
    mkdirSync(out);
    const journal = readFileSync(join(whole, 'journal.jsonl'));
    writeFileSync(join(out, 'journal.jsonl'), journal.subarray(0, journal.length - 1));
    const env = { NODE_OPTIONS: `--import ${JSON.stringify(join(root, 'test/cli/faults/slowStart.js'))}` };
    const ended = selfsteer(['batch', file, '--out', out, '--resume', '--workers', '4'], { env });
    expect(ended).toMatchObject({ status: 0, stderr: '' });
    expect(contents(out)).toEqual(contents(whole));
  });

  it('keeps a second batch out of its folder while it is at work, and not after a kill', async () => {
    const out = join(folder, 'busy');
    const long = written('busy.yaml', sweepOf('[70, 20]', '2000'));
    const child = spawn(process.execPath, [main, 'batch', long, '--out', out], { stdio: 'ignore' });
    await journalled(out, 20);
    const second = batch(long, out, '--resume');
    await killed(child);
    expect(second.status).toBe(2);
    expect(second.stderr).toContain(`process ${child.pid}`);
    expect(batch(file, out, '--resume').status).toBe(0);
  });
});
