import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { main, selfsteer } from '../cli/selfsteer.ts';
import { type Slurm, startSlurm } from './slurm.ts';

const sweep = `selfsteer: 1
title: Cluster
run: { weeks: 104, warmUp: 26 }
organisation: { employees: 80 }
sweep:
  design: factorial
  vary: { levers.control: [70, 20], levers.coaching: [0, 80] }
  replicates: { min: 120, max: 240, until: { measure: satisfaction, halfWidth: 0.05 } }
  reference: status-quo
  record: [satisfaction, performance]
  every: 13
`;

let folder: string;
let slurm: Slurm = { ok: false, reason: 'not started' };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'selfsteer-slurm-'));
  slurm = await startSlurm(folder);
  if (!slurm.ok) console.warn(`!!! NO SLURM, its tests are skipped !!! ${slurm.reason}`);
  await writeFile(join(folder, 'sweep.yaml'), sweep);
});

beforeEach(({ skip }) => {
  skip(!slurm.ok);
});

afterAll(async () => {
  if (slurm.ok) await slurm.stop();
  await rm(folder, { recursive: true });
});

/** Runs the command line where Slurm is; `ended` gives the exit code and what was said. */
function start(args: readonly string[]) {
  if (!slurm.ok) throw new Error(slurm.reason);
  const child = spawn(process.execPath, [main, ...args], { cwd: folder, env: slurm.env });
  let said = '';
  child.stdout.on('data', (data: Buffer) => (said += data.toString()));
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  const ended = new Promise<{ code: number | null; said: string }>((resolve) => {
    child.on('exit', (code) => {
      resolve({ code, said });
    });
  });
  return { child, ended };
}

async function contents(out: string): Promise<Record<string, string>> {
  const names = (await readdir(out)).filter((name) => name !== 'timings.json' && name !== 'cluster').sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(out, name), 'base64')] as const)),
  );
}

async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await sleep(50);
}

it(
  'does a batch on a cluster to the bytes of this machine, though a task is killed',
  { timeout: 240_000 },
  async () => {
    if (!slurm.ok) throw new Error(slurm.reason);
    const { env } = slurm;
    const out = join(folder, 'results');
    const batch = ['batch', 'sweep.yaml', '--out', out, '--engine', 'slurm', '--tasks', '4'];
    const { ended } = start(batch);
    const journal = join(out, 'cluster/part-2/journal.jsonl');
    await until(async () => existsSync(journal) && (await readFile(journal, 'utf8')).split('\n').length > 20);
    await promisify(execFile)('pkill', ['-KILL', '-f', `${out}/cluster/part-2`], { env });

    const { code, said } = await ended;
    expect(said).toContain('part 2 ended before it was finished; it is submitted again');
    expect(said).not.toMatch(/part [134] ended/);
    expect(code).toBe(0);

    const local = join(folder, 'local');
    expect(selfsteer(['batch', join(folder, 'sweep.yaml'), '--out', local]).status).toBe(0);
    expect(await contents(out)).toEqual(await contents(local));

    const again = await start([...batch, '--resume']).ended;
    expect(again.code).toBe(0);
    expect(again.said).not.toContain('submitted');
    const refused = await start(batch).ended;
    expect(refused.code).toBe(2);
    expect(refused.said).toContain('holds a batch already');
  },
);

it('leaves the jobs alone when one stops following them, and follows them again', { timeout: 240_000 }, async () => {
  const out = join(folder, 'left');
  const batch = ['batch', 'sweep.yaml', '--out', out, '--engine', 'slurm', '--tasks', '2'];
  const { child, ended } = start(batch);
  await until(() => existsSync(join(out, 'cluster/part-1/journal.jsonl')));
  child.kill('SIGINT');
  const left = await ended;
  expect(left.code).toBe(130);
  expect(left.said).toMatch(/the jobs go on.*--resume.*scancel \d+/);
  const again = await start([...batch, '--resume']).ended;
  expect(again.said).toContain('following Slurm jobs');
  expect(again.code).toBe(0);
  expect(existsSync(join(out, 'manifest.json'))).toBe(true);
});

it('says what is missing where there is no Slurm', () => {
  const { status, stderr } = selfsteer(
    ['batch', join(folder, 'sweep.yaml'), '--out', join(folder, 'nowhere'), '--engine', 'slurm', '--tasks', '2'],
    { env: { PATH: '/nowhere' } },
  );
  expect(status).toBe(2);
  expect(stderr).toContain('sbatch is not found on this machine');
  expect(existsSync(join(folder, 'nowhere'))).toBe(false);
});
