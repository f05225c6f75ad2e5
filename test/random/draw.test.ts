import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draw, drawEach, uniform, type Key } from '../../src/random/draw.ts';
import { bell2, bell4 } from '../../src/random/shapes.ts';

const hex = (words: Int32Array): string[] => Array.from(words, (word) => (word >>> 0).toString(16).padStart(8, '0'));

/** The counter's second word is tick * 256 + purpose, so any published counter can be asked for. */
function threefry(key: Key, counter: readonly [number, number]): string[] {
  const words = new Int32Array(2);
  draw(key, counter[1] & 255, counter[1] >>> 8, counter[0], words);
  return hex(words);
}

describe('Threefry-2x32 with 13 rounds', () => {
  // Known answers published with Random123 (Salmon et al. 2011).
  it.each([
    [
      [0, 0],
      [0, 0],
      ['9d1c5ec6', '8bd50731'],
    ],
    [
      [0xffffffff, 0xffffffff],
      [0xffffffff, 0xffffffff],
      ['fd36d048', '2d17272c'],
    ],
    [
      [0x13198a2e, 0x03707344],
      [0x243f6a88, 0x85a308d3],
      ['ba3e4725', 'f27d669e'],
    ],
  ] as const)('gives the published answer for key %j and counter %j', (key, counter, answer) => {
    expect(threefry(key, counter)).toEqual(answer);
  });
});

const word = fc.integer({ min: 0, max: 0xffffffff });
const key = fc.tuple(word, word);

describe('a draw', () => {
  it('depends on nothing but key, purpose, who and tick: alone or among others it is the same', () => {
    fc.assert(
      fc.property(
        key,
        fc.integer({ min: 0, max: 255 }),
        fc.integer({ min: 0, max: 100_000 }),
        fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 40 }),
        (k, purpose, tick, people) => {
          const together = new Int32Array(2 * people.length);
          drawEach(k, purpose, tick, Int32Array.from(people), people.length, together);
          people.forEach((who, j) => {
            const alone = new Int32Array(2);
            draw(k, purpose, tick, who, alone);
            expect(Array.from(together.subarray(2 * j, 2 * j + 2))).toEqual(Array.from(alone));
          });
        },
      ),
    );
  });

  it('is uniform on [0, 1)', () => {
    const count = 100_000;
    const words = new Int32Array(2 * count);
    drawEach(
      [1, 2],
      20,
      7,
      Int32Array.from({ length: count }, (_, i) => i),
      count,
      words,
    );
    const bins = new Array<number>(20).fill(0);
    for (const w of words) bins[Math.floor(uniform(w) * 20)]++;
    const expected = (2 * count) / 20;
    const chiSquare = bins.reduce((sum, bin) => sum + (bin - expected) ** 2 / expected, 0);
    // 99.9 % point of chi-square with 19 degrees of freedom; the draw is fixed, so this cannot flicker.
    expect(chiSquare).toBeLessThan(43.8);
    fc.assert(fc.property(fc.integer(), (w) => uniform(w) >= 0 && uniform(w) < 1));
  });

  it('makes near-normal numbers with mean 0 and standard deviation 1', () => {
    const count = 100_000;
    const words = new Int32Array(2 * count);
    drawEach(
      [3, 4],
      30,
      7,
      Int32Array.from({ length: count }, (_, i) => i),
      count,
      words,
    );
    const four = Array.from({ length: count }, (_, i) => bell4(words[2 * i], words[2 * i + 1]));
    const two = Array.from(words, bell2);
    for (const [values, bound] of [
      [four, 3.47],
      [two, 2.45],
    ] as const) {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
      expect(Math.abs(mean)).toBeLessThan(0.01);
      expect(Math.sqrt(variance)).toBeCloseTo(1, 2);
      expect(values.every((value) => Math.abs(value) <= bound)).toBe(true);
    }
  });
});
