import { setTimeout as sleep } from 'node:timers/promises';
import type { Manifest } from '../../experiment/batch/manifest.ts';
import type { ClusterJobs } from './clusterJobs.ts';
import type { Scheduler } from './scheduler.ts';

/** How often a part, or the merge, is submitted again. */
const mostRetries = 3;

export interface Following {
  readonly scheduler: Scheduler;
  readonly jobs: ClusterJobs;
  /** Of the whole batch, once it is there. */
  readonly merged: () => Promise<Manifest | undefined>;
  /** Counts runs for those who watch. */
  readonly count: () => Promise<void>;
  /** Whether a part that did not finish is to be tried again. */
  readonly retry: boolean;
  readonly retried: (parts: readonly number[]) => void;
  readonly signal: AbortSignal;
}

export type FollowEnd =
  | { readonly kind: 'merged'; readonly manifest: Manifest }
  | { readonly kind: 'left' }
  | { readonly kind: 'gave up'; readonly parts: readonly number[] };

/** Follows the jobs of a batch until its results are there; submits parts again that ended without any. */
export async function follow({
  scheduler,
  jobs,
  merged,
  count,
  retry,
  retried,
  signal,
}: Following): Promise<FollowEnd> {
  const begun = Date.now();
  let lostBefore: readonly number[] = [];
  let mergeLostBefore = false;
  let merges = 0;
  while (!signal.aborted) {
    // Asked before files are looked at: what ends in between has left its files.
    const waiting = await scheduler.waiting(jobs.ids());
    await count();
    const unfinished = jobs.unfinished();
    const manifest = unfinished.length === 0 ? await merged() : undefined;
    if (manifest) return { kind: 'merged', manifest };
    if (waiting) {
      // On a shared disk, files may show a while after the task that wrote them has ended.
      const lost = jobs.lost(waiting);
      const again = lost.filter((part) => lostBefore.includes(part));
      const mergeLost = unfinished.length === 0 && !jobs.mergeWaits(waiting);
      if (again.length > 0) {
        const hopeless = again.filter((part) => !retry || jobs.tries(part) > mostRetries);
        if (hopeless.length > 0) return { kind: 'gave up', parts: hopeless };
        await jobs.submit(again, waiting);
        retried(again);
      } else if (mergeLost && mergeLostBefore) {
        if (merges++ >= mostRetries) return { kind: 'gave up', parts: [] };
        await jobs.submit([], waiting);
      }
      lostBefore = again.length > 0 ? [] : lost;
      mergeLostBefore = mergeLost && !mergeLostBefore;
    }
    await sleep(pauseAfter(Date.now() - begun), undefined, { signal }).catch(() => undefined);
  }
  return { kind: 'left' };
}

/** In ms. Schedulers are shared: one that works for hours is asked every quarter of a minute. */
const pauseAfter = (elapsed: number): number => Math.min(15_000, 500 + elapsed / 20);
