import { interpolateRgb } from 'd3';

/**
 * From below the middle to above it: told apart by people who confuse red and green, and the same in every theme, since a
 * room may see the picture in one and read the hand-out in another.
 */
const [LOW, MIDDLE, HIGH] = ['#B4480A', '#DDD8D0', '#0B5FA5'];
/** So far from the middle, on 0–1, is as strong as colour gets. */
const REACH = 0.25;
const STEPS = 20;

const shades: readonly string[] = [
  ...Array.from({ length: STEPS }, (_, k) => interpolateRgb(LOW, MIDDLE)(k / STEPS)),
  ...Array.from({ length: STEPS + 1 }, (_, k) => interpolateRgb(MIDDLE, HIGH)(k / STEPS)),
];

/** The colour of a value (0–1) against the middle; strain is good where it is low. */
export function shadeOf(value: number, middle: number, lowIsGood: boolean): string {
  const off = ((lowIsGood ? middle - value : value - middle) / REACH) * STEPS;
  return shades[Math.round(STEPS + Math.max(-STEPS, Math.min(STEPS, off)))];
}
