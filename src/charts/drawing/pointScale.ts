import { filled } from '../../words/fill.ts';
import { words, type Language } from '../../words/words.ts';
import { known } from './series.ts';

/** The part of 0–100 points that an axis shows. */
export interface PointScale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

export const pointTicks = [0, 25, 50, 75, 100] as const;
export const wholeScale: PointScale = { low: 0, high: 100, ticks: pointTicks };

/** Fewer points than this over the height of a picture would make a mountain of noise. */
const LEAST = 30;
/** From here on a part of the scale shows hardly more than the whole. */
const WHOLE = 80;

/** In tens around all that is given, with some air, so that a dip of a few points can be seen. */
export function fittedScale(all: readonly (readonly number[])[]): PointScale {
  const [least, most] = extent(all);
  if (least > most) return wholeScale;
  const low = Math.max(0, Math.floor((least - 1) / 10) * 10);
  const high = Math.min(100, Math.ceil((most + 1) / 10) * 10);
  return widened(low, high);
}

/** Both, so that an axis that someone looks at never jumps back. */
export const bothScales = (one: PointScale, other: PointScale): PointScale =>
  scaleOf(Math.min(one.low, other.low), Math.max(one.high, other.high));

/** What a line usually needs below and above where it begins: it says nothing of where this one goes. */
const [BELOW, ABOVE] = [12, 20];
export const roomyScale = (start: number): PointScale => fittedScale([[start - BELOW, start + ABOVE]]);

/** As a plot over time takes it: what fits all lines, or the whole scale where that is asked for. */
export function pointAxis(
  { wholeScale: whole }: { readonly wholeScale: boolean },
  all: readonly (readonly number[])[],
  steady?: PointScale,
) {
  const part = whole ? wholeScale : (steady ?? fittedScale(all));
  return { ...part, part };
}

export const isZoomed = ({ low, high }: PointScale): boolean => low > 0 || high < 100;

/** Of so many ticks over a height, each so manyeth has room for its label; the first and the last always have theirs. */
export function labelledEvery(count: number, height: number, line: number): number {
  const gaps = count - 1;
  const least = Math.ceil((line * gaps) / Math.max(1, height));
  return Array.from({ length: gaps }, (_, i) => i + 1).find((step) => step >= least && gaps % step === 0) ?? gaps;
}

const text = words('scale {low}–{high}', 'schaal {low}–{high}');
export const scaleText = ({ low, high }: PointScale, language: Language): string =>
  filled(text[language], { low, high });

function extent(all: readonly (readonly number[])[]): readonly [number, number] {
  let [least, most] = [Infinity, -Infinity];
  for (const values of all) {
    for (const value of values) {
      if (!known(value)) continue;
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
  }
  return [Math.max(0, least), Math.min(100, most)];
}

function widened(low: number, high: number): PointScale {
  let [from, to] = [low, high];
  while (to - from < LEAST) {
    if (from > 0) from -= 10;
    if (to - from < LEAST && to < 100) to += 10;
  }
  return scaleOf(from, to);
}

function scaleOf(low: number, high: number): PointScale {
  if (high - low >= WHOLE) return wholeScale;
  return { low, high, ticks: Array.from({ length: (high - low) / 10 + 1 }, (_, i) => low + 10 * i) };
}
