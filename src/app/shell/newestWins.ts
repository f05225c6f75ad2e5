import { reasonOf } from '../../experiment/run/job.ts';
import type { PagePool } from './pool.ts';

/** Work that takes longer than this, in ms, makes way for a newer wish at once; shorter work is soon done anyway. */
const MAKES_WAY_AFTER = 250;

/**
 * Of many wishes only the newest is carried out: one is worked on, one waits, and what came between is forgotten.
 * `failed` hears of the newest only.
 */
export function newestWins<Wish>(
  pool: PagePool,
  work: (wish: Wish, pool: PagePool) => Promise<void>,
  failed: (reason: string) => void,
): (wish: Wish) => void {
  let wanted: Wish | undefined;
  let since: number | undefined;

  const next = async (): Promise<void> => {
    while (wanted !== undefined) {
      const wish = wanted;
      wanted = undefined;
      since = performance.now();
      try {
        await work(wish, pool);
      } catch (error) {
        if (!isSuperseded()) failed(reasonOf(error));
      }
    }
    since = undefined;
  };
  const isSuperseded = (): boolean => wanted !== undefined;

  return (wish) => {
    wanted = wish;
    if (since === undefined) void next();
    else makeWay(since);
  };

  function makeWay(began: number): void {
    const left = MAKES_WAY_AFTER - (performance.now() - began);
    setTimeout(
      () => {
        if (since === began && wanted !== undefined) pool.close();
      },
      Math.max(0, left),
    );
  }
}
