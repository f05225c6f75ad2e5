/**
 * x where it is positive, else 0; exact, since doubling and halving are. Without a branch: which people lie above
 * and which below a mean, the processor cannot guess, and a wrong guess costs more than these three steps.
 */
export const pos = (x: number): number => 0.5 * (x + Math.abs(x));

/** x bounded to 0–1. */
export const clamp = (x: number): number => (x < 0 ? 0 : x > 1 ? 1 : x);

/** Bounded S-curve from 0 to 1 through 0.5 at x = 0; `s` > 0 is how gradually it rises. */
export const curve = (x: number, s: number): number => 0.5 * (1 + x / Math.sqrt(s * s + x * x));
