/** Where things lie across: panels, lanes and the transport share one axis of weeks. */
export interface Frame {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  /** From a week to its place, in CSS pixels. */
  readonly x: (week: number) => number;
  readonly week: (x: number) => number;
  /** Room for the people at the playhead. */
  readonly swarm: { readonly left: number; readonly width: number };
}

/** `rem` is the size of the page's type in CSS pixels: numbers beside the plot need room that grows with it. */
export function frameOf(width: number, weeks: number, rem: number): Frame {
  const swarmWidth = Math.min(9.5 * rem, Math.max(3.75 * rem, width * 0.16));
  const left = 2.125 * rem;
  const right = width - swarmWidth - 2.9 * rem;
  const x = (week: number): number => left + (week / weeks) * (right - left);
  const week = (at: number): number => ((at - left) / (right - left)) * weeks;
  return { width, left, right, x, week, swarm: { left: width - swarmWidth, width: swarmWidth } };
}

const place = (value: number): string => value.toFixed(1);

export const linePath = (
  values: ArrayLike<number>,
  x: (week: number) => number,
  y: (value: number) => number,
): string =>
  values.length === 0
    ? ''
    : `M${Array.from(values, (value, week) => `${place(x(week))},${place(y(value))}`).join('L')}`;

export function areaPath(
  low: ArrayLike<number>,
  high: ArrayLike<number>,
  x: (week: number) => number,
  y: (value: number) => number,
): string {
  const below = Array.from(low, (value, week) => `${place(x(week))},${place(y(value))}`);
  const above = Array.from(high, (value, week) => `${place(x(week))},${place(y(value))}`);
  return `M${below.join('L')}L${above.reverse().join('L')}Z`;
}

/** Dots beside each other where they would overlap: by height, each on the first free step from the middle. */
export function swarmOf(heights: readonly number[], size: number, room: number): readonly number[] {
  const taken: { readonly height: number; readonly step: number }[] = [];
  const most = Math.floor(room / 2 / size);
  return heights.map((height) => {
    const near = taken.filter((other) => Math.abs(other.height - height) < size);
    const steps = Array.from({ length: 2 * most + 1 }, (_, k) => (k % 2 === 0 ? k / 2 : -(k + 1) / 2));
    const step = steps.find((free) => near.every((other) => other.step !== free)) ?? 0;
    taken.push({ height, step });
    return step * size;
  });
}
