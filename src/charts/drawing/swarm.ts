export interface Swarm {
  readonly radius: number;
  /** Sideways from the middle line, one for each dot. */
  readonly offsets: readonly number[];
}

/**
 * Dots at given heights, in ascending or descending order, each as near to the middle line as the dots before it
 * allow. Dots get smaller until the widest place has room; at their smallest they may stick to the edge.
 */
export function swarm(heights: readonly number[], halfWidth: number, largest: number): Swarm {
  for (let radius = largest; ; radius *= 0.9) {
    const offsets = placed(heights, radius);
    const widest = offsets.reduce((most, offset) => Math.max(most, Math.abs(offset)), 0) + radius;
    if (widest <= halfWidth) return { radius, offsets };
    if (radius < 1.5) return { radius, offsets: offsets.map((x) => Math.max(-halfWidth, Math.min(halfWidth, x))) };
  }
}

function placed(heights: readonly number[], radius: number): readonly number[] {
  const offsets: number[] = [];
  const apart = 2 * radius;
  let oldest = 0;
  for (const [i, height] of heights.entries()) {
    while (oldest < i && Math.abs(heights[oldest] - height) >= apart) oldest++;
    const near = Array.from({ length: i - oldest }, (_, k) => oldest + k);
    // Touching a neighbour on either side, or in the middle: the nearest of these that is free.
    const candidates = [0];
    for (const other of near) {
      const rise = heights[other] - height;
      const aside = Math.sqrt(Math.max(0, apart * apart - rise * rise));
      candidates.push(offsets[other] - aside, offsets[other] + aside);
    }
    candidates.sort((a, b) => Math.abs(a) - Math.abs(b) || a - b);
    const free = candidates.find((x) =>
      near.every((other) => (offsets[other] - x) ** 2 + (heights[other] - height) ** 2 >= apart * apart - 1e-6),
    );
    offsets.push(free ?? 0);
  }
  return offsets;
}
