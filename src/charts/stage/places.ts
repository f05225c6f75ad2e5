import type { Box } from '../drawing/frame.ts';

/** Where one team lies. */
export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Of the radius of a team: the ring on which members sit, the hub, and the largest member. */
const [RING, HUB, MEMBER] = [0.7, 0.19, 0.125];

/** In how many columns so many circles are as large as can be. */
export function columnsIn({ left, top, right, bottom }: Box, count: number): number {
  let [columns, cell] = [1, 0];
  for (let n = 1; n <= count; n++) {
    const size = cellIn(right - left, bottom - top, n, count);
    if (size > cell) [columns, cell] = [n, size];
  }
  return columns;
}

/** The side of the square that each of so many circles has in so many columns. */
const cellIn = (width: number, height: number, columns: number, count: number): number =>
  Math.min(width / columns, height / Math.ceil(count / columns));

/** Circles in a box, row by row; as large as can be, unless it is said in how many columns. */
export function circlesIn(box: Box, count: number, columns = columnsIn(box, count)): readonly Circle[] {
  const { left, top, right, bottom } = box;
  const [width, height] = [right - left, bottom - top];
  const cell = cellIn(width, height, columns, count);
  const rows = Math.ceil(count / columns);
  // What is left over lies between the circles, as far as that still looks like one organisation.
  const [across, down] = [Math.min(width / columns, cell * 1.25), Math.min(height / rows, cell * 1.25)];
  const [x0, y0] = [left + (width - across * columns) / 2, top + (height - down * rows) / 2];
  return Array.from({ length: count }, (_, n) => ({
    x: x0 + ((n % columns) + 0.5) * across,
    y: y0 + (Math.floor(n / columns) + 0.5) * down,
    radius: cell * 0.47,
  }));
}

/** Where members and the leader of a team lie; a seat is always in the same place. */
export function placesIn({ x, y, radius }: Circle, size: number) {
  const ring = radius * RING;
  const largest = Math.min(radius * MEMBER, (Math.PI * ring * 0.8) / Math.max(size, 3));
  return {
    hub: radius * HUB,
    largest,
    member: (j: number, from = ring) => {
      const turn = (j / size) * 2 * Math.PI - Math.PI / 2;
      return { x: x + Math.cos(turn) * from, y: y + Math.sin(turn) * from };
    },
    outside: ring + largest * 1.9,
  };
}

/** The radius of a member, whose area tells responsibility (0–1); nobody is too small to be seen. */
export const memberRadius = (largest: number, responsibility: number): number =>
  largest * Math.sqrt(0.18 + 0.82 * responsibility);

/** The number of the circle in which a point lies. */
export const circleAt = (circles: readonly Circle[], x: number, y: number): number | undefined => {
  const found = circles.findIndex((circle) => (circle.x - x) ** 2 + (circle.y - y) ** 2 <= circle.radius ** 2);
  return found < 0 ? undefined : found;
};
