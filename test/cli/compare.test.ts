import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { selfsteer } from './selfsteer.ts';

const folder = mkdtempSync(join(tmpdir(), 'selfsteer-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const file = (name: string, content: object): string => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify({ selfsteer: 2, title: name, ...content }));
  return path;
};

describe('selfsteer compare', () => {
  it('tells what differs in the settings, and B minus A per phase with how often B is higher', () => {
    const { status, stdout } = selfsteer(['compare', 'status-quo', 'step-by-step', '--replicates', '6']);
    expect(status).toBe(0);
    expect(stdout).toContain('levers.control');
    expect(stdout).toMatch(/1 Letting go: mean over weeks 0 to 51[\s\S]*3 Harvesting: mean over weeks 104 to 156/);
    expect(stdout).toMatch(/Satisfaction\s+\+1\d\.\d ± \d\.\d +large +\+1\.\d\d +1\d\.\d +6 of 6/);
  });

  it('finds no difference between a scenario and itself', () => {
    const { stdout } = selfsteer(['compare', 'too-fast', 'too-fast', '--replicates', '3', '--format', 'json']);
    const { differences } = JSON.parse(stdout) as {
      differences: { measure: string; difference: number; higher: number; effectSize: object | null }[];
    };
    for (const { measure, effectSize } of differences) {
      if (['performance', 'control'].includes(measure)) expect([measure, effectSize]).toEqual([measure, null]);
      else expect(effectSize).toMatchObject({ d: 0, sd: expect.any(Number) as number, size: 'very small' });
    }
    expect(differences.length).toBeGreaterThan(20);
    expect(differences.every(({ difference, higher }) => difference === 0 && higher === 0)).toBe(true);
  });

  it('gives the size of each difference in three columns of CSV', () => {
    const args = ['--replicates', '2', '--measure', 'satisfaction', '--measure', 'control', '--format', 'csv'];
    const { stdout } = selfsteer(['compare', 'status-quo', 'step-by-step', ...args]);
    const rows = stdout.trim().split('\n');
    expect(rows[0]).toMatch(/,replicates,effectSize,sdOfPeople,size$/);
    expect(rows.at(-2)).toMatch(/^satisfaction,.*,2,1\.\d+,1\d\.\d+,large$/);
    expect(rows.at(-1)).toMatch(/^control,.*,2,,,$/);
  });

  it('pairs B with the seed and replicates of A', () => {
    const a = file('a.json', { run: { weeks: 10, seed: 'one', replicates: 4 } });
    const b = file('b.json', { run: { weeks: 10, seed: 'two', replicates: 9 } });
    const { stdout } = selfsteer(['compare', a, b, '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ seed: 'one', replicates: 4 });
    expect(stdout).not.toContain('"difference": 0.');
  });

  it.each([
    ['weeks', { run: { weeks: 20 } }],
    ['employees', { organisation: { employees: 30 }, run: { weeks: 10 } }],
    ['people in a team', { organisation: { teamSize: 5 }, run: { weeks: 10 } }],
  ])('refuses scenarios that differ in %s, with the reason', (reason, content) => {
    const a = file('a.json', { run: { weeks: 10 } });
    const { status, stderr } = selfsteer(['compare', a, file('b.json', content)]);
    expect(status).toBe(2);
    expect(stderr).toContain(reason);
  });
});

describe('selfsteer check', () => {
  const expecting = (...expect: object[]): string =>
    file('expecting.json', { run: { weeks: 10, replicates: 5 }, expect });

  it('is 0 where everything holds', () => {
    const { status, stdout } = selfsteer(['check', expecting({ measure: 'satisfaction', atLeast: 10 })]);
    expect(status).toBe(0);
    expect(stdout).toContain('1 of 1 expectations hold');
  });

  it('is 1 where an expectation fails, and tells what was measured', () => {
    const { status, stdout } = selfsteer(['check', expecting({ measure: 'satisfaction', from: 2, to: 8, above: 90 })]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/FAILS: Satisfaction over weeks 2 to 8 above 90 — in 0 of 5 runs/);
  });

  it('holds a scenario against another by name and by path', () => {
    const low = file('low.json', { levers: { encouragement: 0 } });
    expect(low).toContain('low.json');
    const given = expecting(
      { measure: 'performance', below: 'status-quo', by: 50 },
      { measure: 'control', above: 'low.json', by: -1 },
    );
    const { status, stdout } = selfsteer(['check', given]);
    expect(status).toBe(1);
    expect(stdout).toContain('1 of 2 expectations hold');
  });

  it('says in which file a scenario is named that does not exist', () => {
    const { status, stderr } = selfsteer(['check', expecting({ measure: 'satisfaction', above: 'nowhere' })]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/expecting\.json: expect: nowhere: not found/);
  });

  it('is 2 where a file is invalid, and checks the others all the same', () => {
    const good = expecting({ measure: 'satisfaction', atLeast: 10 });
    const bad = file('bad.json', { levers: { control: 200 } });
    const { status, stdout, stderr } = selfsteer(['check', bad, good, join(folder, 'none.yaml')]);
    expect(status).toBe(2);
    expect(stderr).toContain('200');
    expect(stdout).toContain('1 of 1 expectations hold');
  });
});

describe('selfsteer explain', () => {
  it('tells what each rule, and each term of an aim, added to a person in a week', () => {
    const { status, stdout } = selfsteer(['explain', 'step-by-step', '--person', '17', '--week', '60']);
    expect(status).toBe(0);
    expect(stdout).toContain('Person 17, week 60');
    expect(stdout).toMatch(/Satisfaction is drawn towards \d+\.\d:/);
    expect(stdout).toMatch(/· feeling empowered\s+\+\d+\.\d\d/);
  });

  it('gives JSON in points, with names for who decided', () => {
    const { stdout } = selfsteer(['explain', 'too-fast', '--person', '23', '--week', '70', '--format', 'json']);
    const { before, decision, tookFor } = JSON.parse(stdout) as {
      before: Record<string, number>;
      decision: { decidedBy: string };
      tookFor: { person: number; domain: string }[];
    };
    expect(before['satisfaction']).toBeGreaterThan(1);
    expect(decision.decidedBy).toBe('none');
    expect(tookFor).toMatchObject([{ person: 22, domain: 'hr' }]);
  });

  it('speaks Dutch', () => {
    const { stdout } = selfsteer(['explain', 'step-by-step', '--person', '17', '--week', '60', '--lang', 'nl']);
    expect(stdout).toContain('Persoon 17, week 60');
    expect(stdout).toMatch(/Werktevredenheid gaat richting \d+,\d:/);
  });

  it.each([
    [['--person', '120', '--week', '5'], '119'],
    [['--person', '5', '--week', '157'], '156'],
    [['--person', '5'], '--week'],
  ])('refuses %j', (args, named) => {
    const { status, stderr } = selfsteer(['explain', 'step-by-step', ...args]);
    expect(status).toBe(2);
    expect(stderr).toContain(named);
  });
});
