import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openProgress } from '../../src/cli/progress.ts';
import { terminalOf } from '../../src/cli/terminal.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A terminal that nobody watches, and what it was told on standard error. */
function log(language: 'en' | 'nl') {
  const lines: string[] = [];
  const stderr = { write: (text: string) => lines.push(text) };
  return { lines, terminal: terminalOf({ stdout: { write: () => true }, stderr, env: {} }, language) };
}

describe('progress where nobody watches', () => {
  it('is a line every half minute, with the time left by the cost of what is left', async () => {
    const { lines, terminal } = log('en');
    const progress = await openProgress(0, terminal);
    progress.expect(100, 1_000);
    for (let run = 0; run < 20; run++) progress.ended(10);
    await vi.advanceTimersByTimeAsync(29_000);
    expect(lines).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(lines).toEqual(['20 % · 20 of 100 runs · 0.67 a second · 2 min left\n']);
    progress.ended(500);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(lines.slice(1)).toEqual(['21 % · 21 of 100 runs · 0.35 a second · 26 s left\n']);
    progress.stop();
    await vi.advanceTimersByTimeAsync(90_000);
    expect(lines).toHaveLength(2);
  });

  it('says nothing of work that is done before, and speaks Dutch', async () => {
    const { lines, terminal } = log('nl');
    const progress = await openProgress(10, terminal);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(lines).toEqual([]);
    progress.ended();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(lines).toEqual([expect.stringContaining('1 van 10 doorrekeningen')]);
    progress.stop();
  });
});
