import { existsSync } from 'node:fs';
import type { Scheduler } from './scheduler.ts';
import type { ClusterFiles } from './clusterFiles.ts';
import { idsOf, triesOf, writeJobs, type Jobs } from './jobs.ts';

/** The jobs of a batch on a cluster, each noted as soon as it is submitted. */
export interface ClusterJobs {
  ids(): readonly string[];
  /** How often a part was submitted. */
  tries(part: number): number;
  /** Parts without a result, and all that was submitted for them has ended. */
  lost(waiting: ReadonlySet<string>): readonly number[];
  unfinished(): readonly number[];
  /** Whether the merge has yet to end. */
  mergeWaits(waiting: ReadonlySet<string>): boolean;
  /** Submits these parts, and a merge after them and whatever else still runs in the place of the merge before. */
  submit(parts: readonly number[], waiting: ReadonlySet<string>): Promise<void>;
}

export function clusterJobs(
  scheduler: Scheduler,
  files: ClusterFiles,
  begun: Jobs,
  options: readonly string[],
): ClusterJobs {
  let jobs = begun;
  const parts = Array.from({ length: jobs.tasks }, (_, i) => i + 1);
  const note = async (change: Partial<Jobs>): Promise<void> => {
    jobs = { ...jobs, ...change };
    await writeJobs(files.jobs, jobs);
  };
  const unfinished = (): readonly number[] => parts.filter((part) => !existsSync(files.manifest(part)));
  return {
    ids: () => idsOf(jobs),
    tries: (part) => triesOf(jobs, part),
    unfinished,
    lost: (waiting) => unfinished().filter((part) => !jobs.arrays.some(({ id }) => waiting.has(`${id}_${part}`))),
    mergeWaits: (waiting) => jobs.merge !== null && waiting.has(jobs.merge),
    async submit(wanted, waiting) {
      if (jobs.merge !== null) await scheduler.cancel([jobs.merge]);
      const alive = jobs.arrays
        .map(({ id }) => id)
        .filter((id) => [...waiting].some((job) => job.startsWith(`${id}_`)));
      if (wanted.length > 0) {
        const id = await scheduler.submitParts({
          script: files.partsScript,
          parts: wanted,
          log: files.partLog,
          options,
        });
        alive.push(id);
        await note({ arrays: [...jobs.arrays, { id, parts: [...wanted] }], merge: null });
      }
      const merge = await scheduler.submitMerge({
        script: files.mergeScript,
        after: alive,
        log: files.mergeLog,
        options,
      });
      await note({ merge });
    },
  };
}
