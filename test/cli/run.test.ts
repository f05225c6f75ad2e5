import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { usualMeasures } from '../../src/model/measures/index.ts';
import { golden } from '../golden/read.ts';
import { selfsteer } from './selfsteer.ts';

interface Document {
  engine: string;
  scenario: string;
  seed: string;
  replicates: {
    replicate: number;
    key: [number, number];
    measures: Record<string, (number | null)[]>;
    people?: { week: number; persons: Record<string, unknown>[] };
  }[];
}

const json = (...args: string[]): Document => {
  const { status, stdout, stderr } = selfsteer(['run', ...args, '--format', 'json']);
  expect([status, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Document;
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'selfsteer-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('selfsteer run', () => {
  it('tells a result: the setting, each phase, people and runs apart, and one sentence', () => {
    const { status, stdout, stderr } = selfsteer(['run', 'scenarios/step-by-step.yaml', '--replicates', '5']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Step by step');
    expect(stdout).toMatch(/5 runs, seed\s+workshop-1/);
    expect(stdout).toMatch(/week 0\s+week 52\s+week 104\s+week 156/);
    expect(stdout).toMatch(/1 Letting\s/);
    expect(stdout).toContain('half of them');
    expect(stdout).toMatch(/95 %\s+interval\s+over\s+5\s+runs/);
    expect(stdout).toMatch(/Satisfaction +\d+\.\d ± \d\.\d +\+\d+\.\d ± \d\.\d +[a-z ]+ +\+\d\.\d\d +\d+\.\d\n/);
    expect(stdout).toMatch(/Performance +\d+\.\d ± \d\.\d +\+\d+\.\d ± \d\.\d +– +– +–\n/);
    expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(
      /From week 0 to week 156 satisfaction rises in 5 of 5 runs \(\+\d+\.\d points on average, (very small|small|medium|large) against how much people differ\)/,
    );
    expect(stdout).toContain('not a forecast');
  });

  it('speaks Dutch, with decimal commas', () => {
    const { stdout } = selfsteer(['run', 'step-by-step', '--replicates', '2', '--lang', 'nl']);
    expect(stdout).toContain('Stap voor stap');
    expect(stdout).toMatch(/Werktevredenheid\s+\d+,\d/);
    expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(
      /werktevredenheid stijgt in 2 van de 2 doorrekeningen \(gemiddeld \+\d+,\d punten, (heel klein|klein|middelgroot|groot) vergeleken met hoeveel mensen verschillen\)/,
    );
  });

  it('gives the numbers of the golden run, in points', () => {
    const expected = golden('step-by-step');
    const { seed, replicates, scenario } = json('step-by-step', '--seed', 'golden-1', '--replicates', '1');
    expect([scenario, seed, replicates[0].key]).toEqual(['step-by-step', 'golden-1', expected.run.key]);
    const counts = ['quits', 'decisions', 'decisionsAtLowestLevel'];
    for (const [name, means] of Object.entries(expected.means)) {
      expect(replicates[0].measures[name]).toEqual(counts.includes(name) ? means : means.map((value) => value * 100));
    }
  });

  it('gives all measures in every week, and every person where asked', () => {
    const { replicates } = json('status-quo', '--replicates', '2', '--weeks', '20', '--people', '20');
    expect(replicates).toHaveLength(2);
    for (const { measures: found, people } of replicates) {
      expect(Object.keys(found)).toEqual(usualMeasures);
      for (const values of Object.values(found)) expect(values).toHaveLength(21);
      expect(people?.week).toBe(20);
      expect(people?.persons).toHaveLength(120);
      const satisfaction = people?.persons.map((person) => Number(person['satisfaction'])) ?? [];
      expect(satisfaction.reduce((sum, value) => sum + value, 0) / 120).toBeCloseTo(found['satisfaction'][20] ?? 0, 9);
    }
  });

  it('gives the same bytes for any number of workers', () => {
    const once = selfsteer(['run', 'crisis-early', '--replicates', '7', '--format', 'csv', '--workers', '1']);
    const twice = selfsteer(['run', 'crisis-early', '--replicates', '7', '--format', 'csv', '--workers', '3']);
    expect(twice.stdout).toBe(once.stdout);
    expect(once.stdout.trimEnd().split('\n')).toHaveLength(1 + 7 * 157);
  });

  it('shares of decisions add up to all of them', () => {
    const shares = [
      'shareDecidedBySelf',
      'shareDecidedByTeammate',
      'shareReserved',
      'shareOverruled',
      'shareDecidedByNobody',
    ];
    const [{ measures: found }] = json('step-by-step', '--replicates', '1', '--measure', shares.join(',')).replicates;
    expect(Object.keys(found)).toEqual(shares);
    for (let week = 0; week <= 156; week++) {
      expect(shares.reduce((sum, share) => sum + Number(found[share][week]), 0)).toBeCloseTo(100, 9);
    }
  });

  it('prints an array of documents for several files, and one table of CSV', () => {
    const several = selfsteer([
      'run',
      'status-quo',
      'too-fast',
      '--replicates',
      '2',
      '--format',
      'json',
      '--measure',
      'strain',
    ]);
    const documents = JSON.parse(several.stdout) as Document[];
    expect(documents.map(({ scenario }) => scenario)).toEqual(['status-quo', 'too-fast']);
    const csv = selfsteer([
      'run',
      'status-quo',
      'too-fast',
      '--replicates',
      '2',
      '--format',
      'csv',
      '--measure',
      'strain',
    ]);
    const lines = csv.stdout.trimEnd().split('\n');
    expect(lines[0]).toBe('scenario,seed,replicate,key,week,strain');
    expect(lines).toHaveLength(1 + 2 * 2 * 157);
  });

  it('writes nothing unless asked, then whole files, and never over others', () => {
    const out = join(folder, 'out');
    const args = ['run', 'status-quo', '--replicates', '2', '--format', 'csv', '--people', '5', '--out', out];
    expect(selfsteer(args).status).toBe(0);
    expect(readdirSync(out).sort()).toEqual(['status-quo-people.csv', 'status-quo.csv']);
    const before = readFileSync(join(out, 'status-quo.csv'), 'utf8');
    const again = selfsteer(args);
    expect(again.status).toBe(2);
    expect(again.stderr).toContain('exists already');
    expect(readFileSync(join(out, 'status-quo.csv'), 'utf8')).toBe(before);
    expect(readdirSync(out).filter((file) => file.endsWith('.part'))).toEqual([]);
  });

  it('says so where there can be no folder, and does not hang', () => {
    for (const out of ['/proc/none', '/dev/null/none', 'README.md']) {
      const { status, stderr } = selfsteer(['run', 'status-quo', '--replicates', '1', '--weeks', '1', '--out', out]);
      expect([status, stderr.trimEnd().split('\n').length]).toEqual([2, 1]);
      expect(stderr).toContain(out);
    }
  });

  it('makes the folders that it needs', () => {
    const out = join(folder, 'one', 'two');
    expect(selfsteer(['run', 'status-quo', '--replicates', '1', '--weeks', '1', '--out', out]).status).toBe(0);
    expect(readdirSync(out)).toEqual(['status-quo.csv']);
  });

  it('takes settings from the command line, and a shorter run drops what lies beyond it', () => {
    const { stdout, stderr, status } = selfsteer([
      'run',
      'harvest-crisis',
      '--replicates',
      '1',
      '--weeks',
      '60',
      '--set',
      'levers.control=10',
      '--format',
      'json',
    ]);
    expect(status).toBe(0);
    expect(stderr).toContain('crisis in week 125 lies after week 60');
    const { replicates } = JSON.parse(stdout) as Document;
    expect(replicates[0].measures['control']).toHaveLength(61);
    expect(replicates[0].measures['control'][0]).toBeLessThan(20);
  });

  it.each([
    ['one employee', { employees: 1, teamSize: 10 }],
    ['one team', { employees: 9, teamSize: 9 }],
    ['a team larger than the organisation', { employees: 5, teamSize: 50 }],
  ])('works for %s', (_, organisation) => {
    const file = join(folder, 'small.yaml');
    writeFileSync(
      file,
      JSON.stringify({ selfsteer: 2, title: '=1+1', organisation, run: { weeks: 10, replicates: 2 } }),
    );
    const { replicates } = json(file);
    expect(replicates[0].measures['satisfaction'].every((value) => value !== null && value >= 0 && value <= 100)).toBe(
      true,
    );
    expect(selfsteer(['run', file]).status).toBe(0);
  });

  it('works for 100,000 employees', () => {
    const set = ['--set', 'organisation.employees=100000', '--set', 'run.warmUp=2'];
    const [{ measures: found }] = json('status-quo', '--weeks', '2', '--replicates', '1', ...set).replicates;
    expect(found['decisions'][2]).toBeGreaterThan(45_000);
  });

  it.each([
    [['--measure', 'satisfacton'], 'satisfaction'],
    [['--set', 'levers.contrl=3'], 'levers.control'],
    [['--set', 'levers.control=140'], '100'],
    [['--replicates', '0'], '--replicates'],
    [['--people', '200'], '156'],
    [['--seed', ''], '--seed'],
  ])('refuses %j with one clear line and exit code 2', (args, named) => {
    const { status, stdout, stderr } = selfsteer(['run', 'status-quo', ...args]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain(named);
  });

  it('says in text and JSON what was changed, and keeps every setting in JSON', () => {
    const args = [
      'run',
      'step-by-step',
      '--replicates',
      '2',
      '--weeks',
      '2',
      '--set',
      'assumptions.leading.relapse=0.5',
    ];
    expect(selfsteer(args).stdout).toContain('Not as in the file: assumptions.leading.relapse=0.5');
    const document = JSON.parse(selfsteer([...args, '--format', 'json']).stdout) as Record<string, unknown>;
    expect(document['assumptions']).toEqual({ 'leading.relapse': 0.5 });
    expect(document['levers']).toMatchObject({
      control: [
        [0, 70],
        [13, 60],
        [52, 35],
        [104, 15],
      ],
    });
  });

  it('says that a sweep is not run here', () => {
    const file = join(folder, 'sweep.yaml');
    const sweep = { design: 'factorial', vary: { 'levers.control': [10, 20] } };
    writeFileSync(file, JSON.stringify({ selfsteer: 2, run: { weeks: 2, replicates: 1 }, sweep }));
    const { status, stderr } = selfsteer(['run', file]);
    expect(status).toBe(0);
    expect(stderr).toContain('sweep is not run');
  });

  it('lets nothing in a title reach the terminal as a command', () => {
    const file = join(folder, 'red.yaml');
    writeFileSync(file, JSON.stringify({ selfsteer: 2, title: 'a\u001b[31mb', run: { weeks: 1, replicates: 1 } }));
    const { stdout } = selfsteer(['run', file]);
    expect(stdout).not.toContain('\u001b');
    expect(stdout).toContain('[31mb');
  });

  it('names every file that cannot be read', () => {
    const { status, stderr } = selfsteer(['run', 'no-such-file', 'scenarios', 'status-quo']);
    expect(status).toBe(2);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
  });

  it('stays within 80 columns', () => {
    for (const language of ['en', 'nl']) {
      const { stdout } = selfsteer(['run', 'crisis-early', '--replicates', '2', '--people', '9', '--lang', language]);
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    }
  });

  it('takes a seed as text, however long', () => {
    expect(json('status-quo', '--seed', '9007199254740993', '--weeks', '2', '--replicates', '1').seed).toBe(
      '9007199254740993',
    );
  });
});
