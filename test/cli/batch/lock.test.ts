import { mkdtemp, readdir, writeFile, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { takeLock, type Lock } from '../../../src/cli/batch/lock.ts';

const beat = 60;
const onHost = (host: string) => ({ host, beat });

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'selfsteer-lock-'));
  path = join(folder, 'lock.json');
});

const take = (host: string): Promise<Lock> => takeLock(path, folder, onHost(host));
/** Of a process that no longer is. */
const leave = (host: string) => writeFile(path, JSON.stringify({ host, pid: 2 ** 22 + 1, begun: '1', token: 'gone' }));

describe('the lock of a folder of results', () => {
  it('keeps a second batch out, on this machine and on another that sees the same disk', async () => {
    const first = await take('one');
    await expect(take('one')).rejects.toThrow(/is at work in it/);
    await expect(take('two')).rejects.toThrow(/process \d+ on one is at work/);
    await first.release();
    const second = await take('two');
    await second.release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('does not count once its holder is gone, here or elsewhere', async () => {
    await leave('one');
    await (await take('one')).release();
    await leave('two');
    await (await take('one')).release();
    await writeFile(path, '{"host":');
    await (await take('one')).release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('of another machine counts as long as that shows that it is alive, whatever its clock says', async () => {
    await leave('two');
    const beating = setInterval(() => void utimes(path, new Date(0), new Date(1_000 * Math.random())), beat);
    await expect(take('one')).rejects.toThrow(/on two is at work/);
    clearInterval(beating);
  });

  it('that was left behind lets one of fifty in', async () => {
    for (const host of ['one', 'two']) {
      await leave('one');
      const tries = await Promise.allSettled(
        Array.from({ length: 50 }, async (_, n) => {
          await sleep(n % 7);
          return take(host);
        }),
      );
      const taken = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      expect(taken).toHaveLength(1);
      await taken[0].release();
    }
    expect(await readdir(folder)).toEqual([]);
  });

  it('lets someone in after a process was killed while it took away a lock', async () => {
    await leave('one');
    await writeFile(`${path}.part`, '');
    await (await take('one')).release();
    expect(await readdir(folder)).toEqual([]);
  });

  it('is not taken away by who had it before', async () => {
    const first = await take('one');
    await leave('two');
    await first.release();
    expect(await readdir(folder)).toEqual(['lock.json']);
  });
});
