/** Two 32-bit words from `seedrandom(seed + '#' + replicate)`; the only state that chance has. */
export type Key = readonly [number, number];

/** 2^-32: turns a 32-bit word into a number in [0, 1). A power of two, so the product is exact. */
const UNIT = 2.3283064365386963e-10;

/** Uniform on [0, 1), from a word as `draw` leaves it (signed or unsigned). */
export const uniform = (word: number): number => (word >>> 0) * UNIT;

/**
 * Chance as a pure function of (key, purpose, who, tick): Threefry-2x32 with 13 rounds
 * (Salmon, Moraes, Dror & Shaw 2011, "Parallel random numbers: as easy as 1, 2, 3").
 *
 * Fills `words` with the two words of each of the first `count` numbers in `who`: those of `who[j]` are
 * `words[2 * j]` and `words[2 * j + 1]`. `purpose` is 0–255, `tick` below 2^24. The rounds are written out since
 * this is the innermost loop of all: the draws of several people then overlap in the processor.
 */
export function drawEach(
  key: Key,
  purpose: number,
  tick: number,
  who: Int32Array,
  count: number,
  words: Int32Array,
): void {
  const k0 = key[0] | 0;
  const k1 = key[1] | 0;
  const k2 = 0x1bd11bda ^ k0 ^ k1;
  const counter = (Math.imul(tick, 256) + purpose) | 0;
  for (let j = 0; j < count; j++) {
    let a = (who[j] + k0) | 0;
    let b = (counter + k1) | 0;
    a = (a + b) | 0; b = ((b << 13) | (b >>> 19)) ^ a;
    a = (a + b) | 0; b = ((b << 15) | (b >>> 17)) ^ a;
    a = (a + b) | 0; b = ((b << 26) | (b >>> 6)) ^ a;
    a = (a + b) | 0; b = ((b << 6) | (b >>> 26)) ^ a;
    a = (a + k1) | 0; b = (b + k2 + 1) | 0;
    a = (a + b) | 0; b = ((b << 17) | (b >>> 15)) ^ a;
    a = (a + b) | 0; b = ((b << 29) | (b >>> 3)) ^ a;
    a = (a + b) | 0; b = ((b << 16) | (b >>> 16)) ^ a;
    a = (a + b) | 0; b = ((b << 24) | (b >>> 8)) ^ a;
    a = (a + k2) | 0; b = (b + k0 + 2) | 0;
    a = (a + b) | 0; b = ((b << 13) | (b >>> 19)) ^ a;
    a = (a + b) | 0; b = ((b << 15) | (b >>> 17)) ^ a;
    a = (a + b) | 0; b = ((b << 26) | (b >>> 6)) ^ a;
    a = (a + b) | 0; b = ((b << 6) | (b >>> 26)) ^ a;
    a = (a + k0) | 0; b = (b + k1 + 3) | 0;
    a = (a + b) | 0; b = ((b << 17) | (b >>> 15)) ^ a;
    words[2 * j] = a;
    words[2 * j + 1] = b;
  }
}

/** The same for one person or thing: its words are `words[0]` and `words[1]`. */
export function draw(key: Key, purpose: number, tick: number, who: number, words: Int32Array): void {
  single[0] = who;
  drawEach(key, purpose, tick, single, 1, words);
}

const single = new Int32Array(1);
