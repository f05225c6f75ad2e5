import { renameSync, rmdirSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readJobs, writeJobs, type Jobs } from '../../../src/cli/schedulers/jobs.ts';

const jobs: Jobs = { scheduler: 'slurm', tasks: 2, arrays: [{ id: '7', parts: [1, 2] }], merge: '8' };
const place = async (): Promise<string> => join(await mkdtemp(join(tmpdir(), 'selfsteer-jobs-')), 'jobs.json');

describe('the jobs that were submitted for a batch', () => {
  it('are known again, and are none where nothing was submitted', async () => {
    const path = await place();
    expect(await readJobs(path)).toBeUndefined();
    await writeJobs(path, jobs);
    expect(await readJobs(path)).toEqual(jobs);
  });

  it('are not taken for none while the disk is away', async () => {
    const path = await place();
    // Reading a folder as a file is an error that passes here.
    await mkdir(path);
    const reading = readJobs(path, 20);
    setTimeout(() => {
      const there = `${path}.there`;
      void writeJobs(there, jobs).then(() => {
        rmdirSync(path);
        renameSync(there, path);
      });
    }, 60);
    expect(await reading).toEqual(jobs);
  });

  it('that cannot be read are named, and nothing is submitted', async () => {
    const path = await place();
    await writeFile(path, '{"scheduler":');
    await expect(readJobs(path, 1)).rejects.toThrow(path);
  });
});
