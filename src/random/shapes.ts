/**
 * Near-normal numbers from sums of 16-bit halves, so that no logarithm is needed: mean 0, standard deviation 1.
 * Words may be signed or unsigned.
 */

/** Lower 16 bits of a word. */
export const low = (word: number): number => word & 65535;

/** Upper 16 bits of a word. */
export const high = (word: number): number => word >>> 16;

/** Within ±3.47; the last factor is sqrt(3). */
export const bell4 = (a: number, b: number): number =>
  ((low(a) + high(a) + low(b) + high(b)) / 65536 - 131070 / 65536) * 1.7320508075688772;

/** Within ±2.45; the last factor is sqrt(6). */
export const bell2 = (a: number): number => ((low(a) + high(a)) / 65536 - 65535 / 65536) * 2.449489742783178;
