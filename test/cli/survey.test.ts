import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scaleIds } from '../../src/experiment/survey/scales.ts';
import { selfsteer } from './selfsteer.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'selfsteer-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const rowsOf = (text: string): Record<string, number>[] => {
  const [header, ...lines] = text.trimEnd().split('\n');
  const names = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, c) => [name, Number(cells[c])]));
  });
};

const survey = (...options: string[]): Record<string, number>[] => {
  const { status, stdout } = selfsteer(['survey', 'step-by-step', ...options]);
  expect(status).toBe(0);
  return rowsOf(stdout);
};
const who = ({ week, person }: Record<string, number>): string => `${week} ${person}`;

describe('selfsteer survey', () => {
  it('asks everyone in the last week, in points, and says what it is on standard error', () => {
    const { status, stdout, stderr } = selfsteer(['survey', 'step-by-step', '--seed', 'a', '--replicate', '2']);
    expect(status).toBe(0);
    expect(stdout.split('\n')[0]).toBe(`week,team,person,${scaleIds.join(',')}`);
    const rows = rowsOf(stdout);
    expect(rows.map(({ week, person, team }) => [week, person, team])).toEqual(
      Array.from({ length: 120 }, (_, person) => [156, person, Math.floor(person / 10)]),
    );
    for (const row of rows) for (const id of scaleIds) expect(row[id] >= 0 && row[id] <= 100).toBe(true);
    expect(stderr).toMatch(
      /^a simulated questionnaire, no real people: step-by-step, seed a, replicate 2, selfsteer \d+\.\d+\.\d+, model 2; 120 of 120 answered\n$/,
    );
  });

  it('has no row for who does not answer, and a larger share adds people to those who did', () => {
    const few = survey('--weeks', '52,0', '--response', '0.3').map(who);
    const more = survey('--weeks', '0,52', '--response', '0,6').map(who);
    expect(few.length).toBeGreaterThan(40);
    expect(more.length).toBeGreaterThan(few.length);
    expect(more.length).toBeLessThan(200);
    expect(more).toEqual(expect.arrayContaining(few));
  });

  it('without errors reports the people of the run as selfsteer run has them', () => {
    const truth = survey('--weeks', '20', '--true-scores');
    const run = ['run', 'step-by-step', '--replicates', '1', '--weeks', '20', '--people', '20', '--format', 'csv'];
    const people = rowsOf(selfsteer(run).stdout);
    for (const id of scaleIds) expect(truth.map((row) => row[id])).toEqual(people.map((row) => row[id]));
    expect(survey('--weeks', '20')[0]['satisfaction']).not.toBe(truth[0]['satisfaction']);
  });

  it('writes Parquet with the same rows as CSV, in whole numbers where a number is ticked', async () => {
    const [asCsv, asParquet] = ['answers.csv', 'answers.parquet'].map((name) => {
      const file = join(folder, name);
      const args = ['survey', 'status-quo', '--weeks', '10', '--response', '0.5', '--scale', '1-7', '--out', file];
      const { status, stdout } = selfsteer(args);
      expect([status, stdout]).toEqual([0, '']);
      return readFileSync(file);
    });
    const file = new Uint8Array(asParquet).buffer;
    const { children } = parquetSchema(parquetMetadata(file));
    expect(children.map(({ element }) => element.type)).toEqual(children.map(() => 'INT32'));
    const rows = rowsOf(asCsv.toString());
    expect(await parquetReadObjects({ file })).toEqual(rows);
    const ticked = new Set(rows.flatMap((row) => scaleIds.map((id) => row[id])));
    for (const number of ticked) expect([1, 2, 3, 4, 5, 6, 7]).toContain(number);
  });

  it('never writes over a file', () => {
    const file = join(folder, 'kept.csv');
    const args = ['survey', 'status-quo', '--weeks', '0', '--out', file];
    selfsteer(args);
    const before = readFileSync(file, 'utf8');
    const { status, stderr } = selfsteer([...args, '--seed', 'other']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('kept.csv: exists already')]);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  const refused: [args: string, en: string, nl: string][] = [
    [
      '--weeks 0,157',
      '--weeks 157: step-by-step has no such week; expected 0 to 156',
      'heeft die week niet; verwacht: 0',
    ],
    ['--weeks 0,,5', '"0,,5"; expected whole numbers from 0 to 5200 with commas', '"0,,5"; verwacht: gehele getallen'],
    ['--response 0', '--response: found "0"; expected a share above 0 and up to 1', 'verwacht: een aandeel boven 0'],
    ['--response 60', '--response: found "60"; expected a share above 0 and up to 1', 'verwacht: een aandeel boven 0'],
    ['--scale 1-6', 'expected 100, 1-5 or 1-7; did you mean 1-5?', 'verwacht: 100, 1-5 of 1-7; bedoelde je 1-5?'],
    [
      '--out answers.txt',
      '--out answers.txt: expected a file that ends in .csv or',
      'een bestand dat eindigt op .csv of',
    ],
    [
      '--true',
      'unknown option --true; did you mean --true-scores?',
      'onbekende optie --true; bedoelde je --true-scores?',
    ],
  ];
  it.each(refused)('%s: one line that says what was expected, exit code 2, no file', (args, en, nl) => {
    for (const [language, expected] of [
      ['en', en],
      ['nl', nl],
    ]) {
      const typed = ['survey', 'step-by-step', ...args.split(' '), '--lang', language];
      const { status, stdout, stderr } = selfsteer(typed, { cwd: folder });
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(/^selfsteer survey: [^\n]*\n$/);
      expect(stderr).toContain(expected);
    }
    expect(existsSync(join(folder, 'answers.txt'))).toBe(false);
  });
});
