/**
 * Evenly spaced values with both ends included. Each is computed from the ends and rounded to 12 digits, so that
 * 0 to 1 in 11 steps gives 0.3 and not 0.30000000000000004.
 */
export function levelsOf({ from, to, steps }: { from: number; to: number; steps: number }): number[] {
  return Array.from({ length: steps }, (_, k) => {
    if (k === 0) return from;
    if (k === steps - 1) return to;
    return Number((from + ((to - from) * k) / (steps - 1)).toPrecision(12));
  });
}
