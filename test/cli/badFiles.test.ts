import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { selfsteer } from './selfsteer.ts';

const folder = mkdtempSync(join(tmpdir(), 'selfsteer-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const nested = ['a: &a [x, x, x, x, x, x, x, x, x]'];
for (let i = 1; i < 20; i++) {
  const name = String.fromCharCode(97 + i);
  const before = String.fromCharCode(96 + i);
  nested.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`);
}

describe('a file that cannot be run gets one clear error and exit code 2', () => {
  it.each([
    ['empty', '', /empty/],
    ['binary', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2]), /not a text|binary/i],
    ['aliases within aliases', nested.join('\n'), /alias/i],
    ['10 MB of nested aliases', `${nested.join('\n')}\n${'# padding\n'.repeat(1_000_000)}`, /MB|larger|characters/],
    ['a strange key', 'selfsteer: 2\nlevres: {}', /:2:1: .*levres.*levers/],
    ['a key twice', 'selfsteer: 2\nrun: { weeks: 10 }\nrun: { weeks: 20 }', /:3:1: .*run/],
    ['a lever of 140', 'selfsteer: 2\nlevers:\n  control: 140', /:3:12: .*140.*100/],
    ['a week beyond the run', 'selfsteer: 2\nevents:\n  - { week: 200, crisis: 30 }', /:3:\d+: .*200.*156/],
    ['no employees', 'selfsteer: 2\norganisation: { employees: 0 }', /:2:\d+: .*employees.*0/],
    ['half an employee', 'selfsteer: 2\norganisation: { employees: 1.5 }', /:2:\d+: .*1\.5.*whole/],
    ['not a number', 'selfsteer: 2\nlevers: { control: .nan }', /:2:\d+: .*control/],
    [
      'a seed that numbers cannot hold',
      'selfsteer: 2\nrun: { seed: 9007199254740993 }',
      /:2:\d+: .*9007199254740993.*quot/,
    ],
    ['no replicates', 'selfsteer: 2\nrun: { replicates: 0 }', /:2:\d+: .*replicates.*0/],
  ])('%s', (name, content, message) => {
    const file = join(folder, `${name.replaceAll(' ', '-')}.yaml`);
    writeFileSync(file, content);
    for (const command of ['run', 'check']) {
      const { status, stdout, stderr } = selfsteer([command, file]);
      expect(status).toBe(2);
      if (command === 'run') expect(stdout).toBe('');
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
      expect(stderr).toMatch(message);
      expect(stderr).not.toMatch(/\bat .*\.js:\d+/);
    }
  });

  it('missing, with the nearest name', () => {
    const { status, stderr } = selfsteer(['run', 'scenarios/step-by-stap.yaml']);
    expect(status).toBe(2);
    expect(stderr).toContain('did you mean scenarios/step-by-step.yaml?');
  });

  it('a folder', () => {
    const { status, stderr } = selfsteer(['run', 'scenarios']);
    expect(status).toBe(2);
    expect(stderr).toContain('folder');
  });

  it('and all errors of a file at once', () => {
    const file = join(folder, 'many.yaml');
    writeFileSync(file, 'selfsteer: 2\nlevers: { control: 140, contrl: 3 }\nrun: { weeks: 0 }');
    const { status, stderr } = selfsteer(['run', file]);
    expect(status).toBe(2);
    expect(stderr.trimEnd().split('\n')).toHaveLength(3);
  });
});
