import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { table } from '../../src/cli/table.ts';
import { terminalOf } from '../../src/cli/terminal.ts';
import { main, selfsteer } from './selfsteer.ts';

const stream = (isTTY: boolean, columns?: number) => ({ isTTY, ...(columns ? { columns } : {}), write: () => true });
const terminal = (isTTY: boolean, env: Record<string, string> = {}, columns?: number) =>
  terminalOf({ stdout: stream(isTTY, columns), stderr: stream(isTTY), env }, 'en');

describe('colour', () => {
  it.each<[boolean, Record<string, string>, boolean]>([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [true, { FORCE_COLOR: '0' }, false],
    [false, { FORCE_COLOR: '1' }, true],
    [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('on a terminal %s with %o: %s', (isTTY, env, colour) => {
    expect(terminal(isTTY, env).colour).toBe(colour);
    expect(terminal(isTTY, env).paint('strong', 'x')).toBe(colour ? '\x1b[1mx\x1b[22m' : 'x');
  });

  it('reaches help and tables, and leaves their words as they are', () => {
    for (const args of [['--help'], ['measures']]) {
      const painted = selfsteer(args, { env: { FORCE_COLOR: '1' } }).stdout;
      expect(painted).toContain('\x1b[1m');
      expect(painted.replaceAll(/\x1b\[\d+m/g, '')).toBe(selfsteer(args).stdout);
    }
  });
});

it('is as wide as the terminal, or as COLUMNS says, or 80', () => {
  expect(terminal(true, {}, 120).width).toBe(120);
  expect(terminal(false, { COLUMNS: '60' }).width).toBe(60);
  expect(terminal(false, { COLUMNS: 'wide' }).width).toBe(80);
  expect(terminal(true, {}, 10).width).toBe(40);
});

it('tables wrap at spaces, keep lines and never cut a word', () => {
  const columns = [{ heading: 'A' }, { heading: 'N', align: 'right' }, { heading: 'TEXT', wraps: true }] as const;
  const rows = [
    ['one', '1', 'some words that wrap\nand a second line'],
    ['three', '100', 'psychologicalEmpowerment'],
  ];
  expect(table(columns, rows, { ...terminal(false), width: 24 })).toBe(
    [
      'A        N  TEXT',
      'one      1  some words that wrap',
      '            and a second line',
      'three  100  psychologicalEmpowerment',
    ].join('\n'),
  );
  expect(table(columns, [rows[0]], { ...terminal(false), width: 20 }, { airy: true, headings: false })).toBe(
    ['one  1  some words', '        that wrap', '        and a second', '        line'].join('\n'),
  );
});

it('ends quietly when its reader has left, as `| head` does', () => {
  const script = '"$0" "$1" assumptions 2>&1 >&3 3>&- | cat; exit';
  const { stdout, status } = spawnSync(
    'bash',
    ['-c', `{ ${script} "\${PIPESTATUS[0]}"; } 3> >(true)`, process.execPath, main],
    {
      encoding: 'utf8',
    },
  );
  expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
});
