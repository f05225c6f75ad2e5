import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newestWins } from '../../../src/app/shell/newestWins.ts';
import type { PagePool } from '../../../src/app/shell/pool.ts';

/** A pool whose work ends, by rejection, when it is closed or fails. */
function endlessPool() {
  let end: (reason: Error) => void = () => undefined;
  const pool: PagePool = {
    size: 1,
    run: () => new Promise((_, reject) => (end = reject)),
    close: () => {
      end(new Error('no longer wanted'));
    },
  };
  return { pool, fail: (reason: string) => { end(new Error(reason)); } }; // prettier-ignore
}

describe('of what someone asks for while the page computes', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  const asked = () => {
    const begun: string[] = [];
    const failures: string[] = [];
    const { pool, fail } = endlessPool();
    const work = async (wish: string): Promise<void> => {
      begun.push(wish);
      await pool.run({} as never);
    };
    return { begun, failures, fail, want: newestWins(pool, work, (reason) => failures.push(reason)) };
  };

  it('only the newest follows, as soon as the work has taken long, and nobody hears of what made way', async () => {
    const { begun, failures, want } = asked();
    want('first');
    want('second');
    want('third');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(begun).toEqual(['first', 'third']);
    expect(failures).toEqual([]);
  });

  it('the newest is told of where it fails', async () => {
    const { begun, failures, fail, want } = asked();
    want('first');
    await vi.advanceTimersByTimeAsync(1_000);
    fail('lightning');
    await vi.advanceTimersByTimeAsync(0);
    expect(failures).toEqual(['lightning']);
    want('again');
    expect(begun).toEqual(['first', 'again']);
  });
});
