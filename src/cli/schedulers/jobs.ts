import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { words } from '../../words/words.ts';
import { BadInput } from '../badInput.ts';
import { codeOf } from '../errorCode.ts';
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

/** Reading is tried so often, some seconds long: the disk of a cluster may be away for a moment. */
const TRIES = 20;

/**
 * Undefined where nothing was submitted. Throws BadInput where that cannot be known: whoever took it for nothing would
 * submit parts again that are still at work.
 */
export async function readJobs(path: string, pause = 500): Promise<Jobs | undefined> {
  let reason = '';
  for (let tries = 0; tries < TRIES; tries++) {
    if (tries > 0) await sleep(pause);
    try {
      return schema.parse(JSON.parse(await readFile(path, 'utf8')));
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return undefined;
      reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    }
  }
  throw new BadInput(
    words(
      `${path}: tells which jobs were submitted, and cannot be read (${reason}); expected the file as it was written, or --force once all jobs of this batch have ended`,
      `${path}: vertelt welke taken zijn ingediend, en is niet te lezen (${reason}); verwacht: het bestand zoals het geschreven was, of --force zodra alle taken van deze batch klaar zijn`,
    ),
  );
}

export const writeJobs = (path: string, jobs: Jobs): Promise<void> =>
  writeWhole(path, `${JSON.stringify(jobs, null, 2)}\n`);

export const idsOf = ({ arrays, merge }: Jobs): string[] => [
  ...arrays.map(({ id }) => id),
  ...(merge === null ? [] : [merge]),
];

export const triesOf = ({ arrays }: Jobs, part: number): number =>
  arrays.filter(({ parts }) => parts.includes(part)).length;
