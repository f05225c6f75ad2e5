/** x where it is positive, else 0. */
export const pos = (x: number): number => (x > 0 ? x : 0);

/** x bounded to 0–1. */
export const clamp = (x: number): number => (x < 0 ? 0 : x > 1 ? 1 : x);

/** Bounded S-curve from 0 to 1 through 0.5 at x = 0; `s` > 0 is how gradually it rises. */
export const curve = (x: number, s: number): number => 0.5 * (1 + x / Math.sqrt(s * s + x * x));
