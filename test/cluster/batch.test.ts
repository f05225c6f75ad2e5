import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { main, selfsteer } from '../cli/selfsteer.ts';
import { missing } from '../missing.ts';
import { startSlurm, type Slurm } from './slurm.ts';

let folder: string;
let local: string;
let file: string;
let slurm: Slurm = { ok: false, reason: 'not started' };

const sweep = (control: string): string => `selfsteer: 2
title: Parts
run: { weeks: 50, warmUp: 10, seed: a }
organisation: { employees: 120 }
sweep:
  design: factorial
  vary: { levers.control: ${control}, levers.coaching: [0, 80] }
  replicates: 120
  reference: status-quo
  record: [satisfaction, performance]
  every: 20
`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'selfsteer-'));
  slurm = await startSlurm(mkdtempSync(join(folder, 'slurm-')));
  if (!slurm.ok) missing(`no Slurm: ${slurm.reason}`);
  file = join(folder, 'sweep.yaml');
  local = join(folder, 'local');
  writeFileSync(file, sweep('[70, 40, 20]'));
});

afterAll(async () => {
  if (slurm.ok) await slurm.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A batch on the cluster; gives what it said when it ends. */
function submit(out: string, ...more: string[]) {
  if (!slurm.ok) throw new Error(slurm.reason);
  const args = [main, 'batch', file, '--out', out, '--engine', 'slurm', '--tasks', '4', ...more];
  const child = spawn(process.execPath, args, { cwd: folder, env: { ...slurm.env, LANG: 'C' } });
  const said = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.err += text));
  const ended = once(child, 'close').then(([status]: (number | null)[]) => ({ status, ...said }));
  return { child, said, ended };
}

/** Tries again until it succeeds. */
async function eventually<T>(attempt: () => T): Promise<T> {
  for (;;) {
    try {
      return attempt();
    } catch {
      await sleep(50);
    }
  }
}

/** The process at work in a part, once it has written runs. */
const workerOf = (out: string, part: number): Promise<number> =>
  eventually(() => {
    const place = join(out, `cluster/part-${part}`);
    if (!readFileSync(join(place, 'journal.jsonl'), 'utf8').includes('{"run"')) throw new Error('no run yet');
    const { pid } = JSON.parse(readFileSync(join(place, 'lock.json'), 'utf8')) as { pid: number };
    return pid;
  });

const submissions = (out: string): number[][] => {
  const text = readFileSync(join(out, 'cluster/jobs.json'), 'utf8');
  return (JSON.parse(text) as { arrays: { parts: number[] }[] }).arrays.map(({ parts }) => parts);
};

function contents(out: string): Record<string, string> {
  const names = readdirSync(out).filter((name) => !['timings.json', 'cluster'].includes(name));
  const hash = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(out, name)))
      .digest('hex');
  return Object.fromEntries(names.sort().map((name) => [name, hash(name)]));
}

const untilLocal = (out: string) => {
  expect(selfsteer(['batch', file, '--out', out])).toMatchObject({ status: 0 });
  return contents(out);
};

describe('a batch on Slurm', () => {
  beforeEach(({ skip }) => {
    skip(!slurm.ok);
  });

  it('does only the killed part again, and gives the bytes of a batch on one machine', async () => {
    const out = join(folder, "it's 100% done");
    const { ended } = submit(out, '--slurm', "--time=10 --comment='a batch'");
    process.kill(await workerOf(out, 3), 'SIGKILL');
    // What happens to the file from now on is not for the jobs that run.
    writeFileSync(file, 'broken: true\n');
    const { status, out: printed, err } = await ended;
    writeFileSync(file, sweep('[70, 40, 20]'));
    expect(err).toContain('part 3 ended before it was finished; it is submitted again');
    expect(status).toBe(0);
    expect(printed).toMatch(/^7 cells, 840 runs .* results in /);
    expect(submissions(out)).toEqual([[1, 2, 3, 4], [3]]);
    expect(contents(out)).toEqual(untilLocal(local));
  });

  it('goes on when nobody follows it, is followed again, and does only what a changed sweep adds', async () => {
    const out = join(folder, 'left');
    const left = submit(out);
    await workerOf(out, 1);
    left.child.kill('SIGINT');
    const { status, err } = await left.ended;
    expect(status).toBe(130);
    expect(err).toMatch(/the jobs go on; .* --resume follows them again, scancel \d+ \d+ ends them/);

    const again = await submit(out, '--resume').ended;
    expect(again).toMatchObject({ status: 0 });
    expect(again.err).toMatch(/^following Slurm jobs \d+, \d+\n/);
    expect(submissions(out)).toEqual([[1, 2, 3, 4]]);

    expect(selfsteer(['batch', file, '--out', out, '--engine', 'slurm', '--tasks', '4'], envOf()).stderr).toContain(
      'holds a batch already; expected --resume',
    );
    writeFileSync(file, sweep('[70, 20]').replace('replicates: 120', 'replicates: 130'));
    const longer = await submit(out, '--resume').ended;
    expect(longer).toMatchObject({ status: 0 });
    const log = readFileSync(join(out, 'cluster/logs/part-1.txt'), 'utf8').trimEnd().split('\n').at(-1);
    expect(log).toMatch(/\((?!0 )\d+ done now, (?!0 )\d+ before\)/);
    const one = join(folder, 'longer');
    untilLocal(one);
    const rows = (place: string): string => readFileSync(join(place, 'weeks.csv'), 'utf8');
    expect(rows(out)).toBe(rows(one));
    writeFileSync(file, sweep('[70, 40, 20]'));
  });

  it('tries nothing again where a failure is to stop it, and says where the log is', async () => {
    const out = join(folder, 'hopeless');
    const { ended } = submit(out, '--on-error', 'stop');
    process.kill(await workerOf(out, 1), 'SIGKILL');
    const { status, err } = await ended;
    expect(status).toBe(1);
    expect(err).toContain('part 1 did not finish, and is not tried again');
    expect(err).toContain(join(out, 'cluster/logs/part-1.txt'));
  });

  it('says so when Slurm takes no array that large', () => {
    const large = join(folder, 'large.yaml');
    writeFileSync(large, sweep('{ from: 0, to: 100, steps: 1200 }'));
    const options = ['--out', join(folder, 'large'), '--engine', 'slurm', '--tasks', '1200'];
    const { status, stderr } = selfsteer(['batch', large, ...options], envOf());
    expect(status).toBe(2);
    expect(stderr).toMatch(/^selfsteer batch: Slurm refused the job .* fewer tasks than --tasks says .*\n$/);
  });
});

describe('what cannot be submitted is refused in one line', () => {
  const refused = (...more: string[]): string => {
    const { status, stderr } = selfsteer(['batch', file, '--out', join(folder, 'none'), ...more], {
      env: { PATH: folder },
    });
    expect(status).toBe(2);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(readdirSync(folder)).not.toContain('none');
    return stderr;
  };
  const slurmWith = (...more: string[]): string => refused('--engine', 'slurm', ...more);

  it('where there is no Slurm', () => {
    expect(slurmWith('--tasks', '4')).toContain('sbatch is not found on this machine');
  });

  it('where options do not go together', () => {
    expect(slurmWith()).toContain('--tasks is missing');
    expect(slurmWith('--tasks', '4', '--shard', '1/4')).toContain('--shard');
    expect(slurmWith('--tasks', '4', '--workers', '2')).toContain('--cpus-per-task');
    expect(slurmWith('--tasks', '4', '--scheduler-options', '--array=1-2')).toContain('--array=1-2');
    expect(slurmWith('--tasks', '4', '--slurm', "--comment='open")).toContain('every quote closed');
    expect(refused('--tasks', '4')).toContain('--engine slurm');
  });
});

function envOf() {
  if (!slurm.ok) throw new Error(slurm.reason);
  const { PATH = '', SLURM_CONF = '' } = slurm.env;
  return { env: { PATH, SLURM_CONF } };
}
