import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { missing } from '../missing.ts';
import { type Slurm, startSlurm } from './slurm.ts';

let folder: string;
let slurm: Slurm = { ok: false, reason: 'not started' };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'selfsteer-slurm-'));
  slurm = await startSlurm(folder);
  if (!slurm.ok) missing(`no Slurm: ${slurm.reason}`);
});

beforeEach(({ skip }) => {
  skip(!slurm.ok);
});

afterAll(async () => {
  if (slurm.ok) await slurm.stop();
  await rm(folder, { recursive: true });
});

async function command(name: string, ...args: string[]): Promise<string> {
  if (!slurm.ok) throw new Error(slurm.reason);
  const { stdout } = await promisify(execFile)(name, args, { cwd: folder, env: slurm.env });
  return stdout.trim();
}

/** The id of the job that runs the lines of `script`. */
async function submit(script: string, ...options: string[]): Promise<string> {
  const file = join(folder, 'job.sh');
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  return command('sbatch', '--parsable', ...options, file);
}

/** The state of each task of an array that Slurm still knows of, by index. */
async function states(job: string): Promise<Record<string, string>> {
  // -r has a line for each task that waits as well, -t all keeps those that ended.
  const lines = await command('squeue', '-h', '-r', '-t', 'all', '-j', job, '-o', '%K %T');
  return Object.fromEntries(lines.split('\n').map((line) => line.split(' ') as [string, string]));
}

/** The states once `isReached`. */
async function follow(
  job: string,
  isReached: (seen: Record<string, string>) => boolean,
): Promise<Record<string, string>> {
  for (;;) {
    const seen = await states(job);
    if (isReached(seen)) return seen;
    await sleep(100);
  }
}

function haveEnded(seen: Record<string, string>): boolean {
  const open = ['PENDING', 'CONFIGURING', 'RUNNING', 'COMPLETING'];
  return !Object.values(seen).some((state) => open.includes(state));
}

async function field(job: string, name: string): Promise<string | undefined> {
  const record = await command('scontrol', 'show', 'job', '-o', job);
  return new RegExp(`(?:^| )${name}=(\\S*)`).exec(record)?.[1];
}

/** The indices noted in a file, in order. */
async function indices(file: string): Promise<string> {
  return (await readFile(join(folder, file), 'utf8')).trim().split('\n').sort().join(' ');
}

/** Takes a second; until there is a file `retry`, task 1 fails and task 3 does not end. */
const task = `
echo "$SLURM_ARRAY_TASK_ID" >> tried
if [ ! -e retry ]; then
  case $SLURM_ARRAY_TASK_ID in 1) exit 7;; 3) exec sleep 50;; esac
fi
sleep 1`;

it('tells which tasks of an array failed, and runs only those again', async () => {
  const array = await submit(task, '--array=0-3');
  const whenAllEnded = await submit('cp tried first', `--dependency=afterany:${array}`);
  const ifAllWell = await submit('touch never', `--dependency=afterok:${array}`, '--kill-on-invalid-dep=yes');

  // A task runs a moment before its script does, and its exit code is to be that of the script.
  await follow(array, (seen) => seen['3'] === 'RUNNING');
  while (!(await indices('tried')).includes('3')) await sleep(100);
  await command('scancel', `${array}_3`);
  const ended = await follow(array, haveEnded);
  expect(ended).toEqual({ 0: 'COMPLETED', 1: 'FAILED', 2: 'COMPLETED', 3: 'CANCELLED' });
  const codes = await Promise.all([0, 1, 3].map((index) => field(`${array}_${index}`, 'ExitCode')));
  expect(codes).toEqual(['0:0', '7:0', '0:15']);

  await follow(whenAllEnded, haveEnded);
  expect(await indices('first')).toBe('0 1 2 3');
  await follow(ifAllWell, haveEnded);
  expect(await field(ifAllWell, 'JobState')).toBe('CANCELLED');

  await writeFile(join(folder, 'retry'), '');
  const failed = Object.keys(ended).filter((index) => ended[index] !== 'COMPLETED');
  const again = await submit(task, `--array=${failed.join(',')}`);
  const last = await submit('cp tried second', `--dependency=afterok:${again}`);
  await follow(last, haveEnded);
  expect(await states(again)).toEqual({ 1: 'COMPLETED', 3: 'COMPLETED' });
  expect(await indices('second')).toBe('0 1 1 2 3 3');
});

it('runs two tasks at the same time', async () => {
  // Each waits for the other.
  const array = await submit(
    'touch here.$SLURM_ARRAY_TASK_ID; while [ ! -e here.$((1 - SLURM_ARRAY_TASK_ID)) ]; do sleep 0.1; done',
    '--array=0-1',
  );
  expect(await follow(array, haveEnded)).toEqual({ 0: 'COMPLETED', 1: 'COMPLETED' });
});

it('has no record of a task that is cancelled before it starts', async () => {
  const array = await submit('sleep 1', '--array=0-2%1');
  await command('scancel', `${array}_2`);
  expect(await follow(array, haveEnded)).toEqual({ 0: 'COMPLETED', 1: 'COMPLETED' });
});
