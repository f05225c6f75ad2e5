import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { writeWhole } from '../batch/outputs.ts';

const schema = z.strictObject({
  scheduler: z.string(),
  tasks: z.int().positive(),
  /** In the order in which they were submitted. */
  arrays: z.array(z.strictObject({ id: z.string(), parts: z.array(z.int().positive()) })),
  merge: z.string().nullable(),
});

/** What was submitted for a batch, so that whoever comes later can follow it. */
export type Jobs = z.infer<typeof schema>;

/** Undefined where nothing was submitted. */
export async function readJobs(path: string): Promise<Jobs | undefined> {
  try {
    return schema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return undefined;
  }
}

export const writeJobs = (path: string, jobs: Jobs): Promise<void> =>
  writeWhole(path, `${JSON.stringify(jobs, null, 2)}\n`);

export const idsOf = ({ arrays, merge }: Jobs): string[] => [
  ...arrays.map(({ id }) => id),
  ...(merge === null ? [] : [merge]),
];

export const triesOf = ({ arrays }: Jobs, part: number): number =>
  arrays.filter(({ parts }) => parts.includes(part)).length;
