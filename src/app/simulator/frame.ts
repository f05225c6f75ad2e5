/** Where things lie across: panels and lanes lie on one axis of weeks. */
export interface Frame {
  readonly width: number;
  /** The last week. */
  readonly weeks: number;
  readonly left: number;
  readonly right: number;
  /** From a week to its place, in CSS pixels. */
  readonly x: (week: number) => number;
  readonly week: (x: number) => number;
  /** Room for the people at the playhead; without width where there is none. */
  readonly swarm: { readonly left: number; readonly width: number };
}

/** Less width, in rem, is all for the weeks. */
const NARROW = 40;

/** `rem` is the size of the page's type in CSS pixels: numbers beside the plot need room that grows with it. */
export function frameOf(width: number, weeks: number, rem: number): Frame {
  const swarmWidth = width < NARROW * rem ? 0 : Math.min(9.5 * rem, Math.max(3.75 * rem, width * 0.16));
  const left = 2.125 * rem;
  const right = width - swarmWidth - 2.9 * rem;
  const x = (week: number): number => left + (week / weeks) * (right - left);
  const week = (at: number): number => ((at - left) / (right - left)) * weeks;
  return { width, weeks, left, right, x, week, swarm: { left: width - swarmWidth, width: swarmWidth } };
}

/** The weeks over the whole width, for playing and phases. */
export function timeFrame(width: number, weeks: number): Frame {
  const [left, right] = [EDGE, width - EDGE];
  const x = (week: number): number => left + (week / weeks) * (right - left);
  const week = (at: number): number => ((at - left) / (right - left)) * weeks;
  return { width, weeks, left, right, x, week, swarm: { left: width, width: 0 } };
}

/** Half a slider's thumb, in CSS pixels. */
const EDGE = 11;

/** Where a dot lies: its height snaps to a row, so that neighbours do not overlap. */
export interface Dot {
  readonly x: number;
  readonly y: number;
}

/** Dots as a swarm around 0: those of a row lie beside each other, from the middle outwards. */
export function swarmOf(heights: ArrayLike<number>, size: number, room: number): readonly Dot[] {
  const inRow = new Map<number, number>();
  const most = Math.max(1, Math.floor(room / size));
  return Array.from(heights, (height) => {
    const row = Math.round(height / size);
    const before = inRow.get(row) ?? 0;
    inRow.set(row, before + 1);
    const place = before % most;
    const step = place % 2 === 0 ? -place / 2 : (place + 1) / 2;
    return { x: step * size, y: row * size };
  });
}
