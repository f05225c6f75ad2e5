import { area, line, symbol, symbolCircle, symbolDiamond } from 'd3';
import type { Pen } from './mark.ts';
import { known } from './series.ts';
import { px } from './text.ts';

/** From what is drawn to pixels. */
export interface Scales {
  readonly x: (week: number) => number;
  readonly y: (value: number) => number;
}

export interface Stroke {
  readonly stroke: string;
  readonly width: number;
  readonly dash?: string;
  readonly opacity?: number;
}

type Values = readonly number[];

/** A line that stops where there is no value, and goes on where there is one again; empty where there is none at all. */
export const linePath = (values: Values, { x, y }: Scales, weeks?: Values): string =>
  line<number>()
    .defined(known)
    .x((_, i) => x(weeks ? weeks[i] : i))
    .y(y)
    .digits(2)(values) ?? '';

/** The area between two lines, where both are known. */
export const bandPath = (low: Values, high: Values, { x, y }: Scales, weeks?: Values): string =>
  area<number>()
    .defined((value, i) => known(value) && known(high[i]))
    .x((_, i) => x(weeks ? weeks[i] : i))
    .y0(y)
    .y1((_, i) => y(high[i]))
    .digits(2)(low) ?? '';

export function drawPath(pen: Pen, path: string, { stroke, width, dash, opacity }: Stroke): void {
  if (path === '') return;
  const attributes = {
    d: path,
    fill: 'none',
    stroke,
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'stroke-dasharray': dash,
    'stroke-opacity': opacity,
  };
  pen.push({ element: 'path', attributes });
}

export function drawArea(pen: Pen, path: string, fill: Fill): void {
  if (path !== '') pen.push({ element: 'path', attributes: { d: path, ...filledWith(fill) } });
}

export const drawLine = (pen: Pen, values: Values, scales: Scales, stroke: Stroke, weeks?: Values): void => {
  drawPath(pen, linePath(values, scales, weeks), stroke);
};

/** The reference: dashed, behind everything else. */
export const dashed = (stroke: Stroke): Stroke => ({
  ...stroke,
  dash: `${px(stroke.width * 2.5)} ${px(stroke.width * 2.5)}`,
});

export interface Fill {
  readonly fill: string;
  readonly opacity?: number;
  /** Sets it apart from its neighbours. */
  readonly outline?: string;
}

const filledWith = ({ fill, opacity, outline }: Fill, outlineWidth = 1.5) => ({
  fill,
  'fill-opacity': opacity,
  stroke: outline,
  'stroke-width': outline === undefined ? undefined : outlineWidth,
});

export const drawBand = (pen: Pen, low: Values, high: Values, scales: Scales, fill: Fill, weeks?: Values): void => {
  drawArea(pen, bandPath(low, high, scales, weeks), fill);
};

export type Sign = 'round' | 'diamond';
const shapes = { round: symbolCircle, diamond: symbolDiamond } as const;
/** Shape as well as colour tells the two apart on a weak projector. */
export const signOf = (measure: string): Sign => (measure === 'commitment' ? 'diamond' : 'round');

export function drawSign(
  pen: Pen,
  at: readonly [number, number],
  sign: Sign,
  size: number,
  fill: string,
  ring: string,
): void {
  pen.push({
    element: 'path',
    attributes: {
      d: symbol(shapes[sign], size * size * 0.8).digits(2)() ?? '',
      transform: `translate(${px(at[0])},${px(at[1])})`,
      fill,
      stroke: ring,
      'stroke-width': 1.5,
    },
  });
}

/** Signs along a line, every so many weeks. */
export function drawSigns(
  pen: Pen,
  values: Values,
  { x, y }: Scales,
  sign: Sign,
  style: { size: number; fill: string; ring: string; every: number },
): void {
  for (let week = 0; week < values.length; week += style.every) {
    if (known(values[week])) drawSign(pen, [x(week), y(values[week])], sign, style.size, style.fill, style.ring);
  }
}

/** A dot that stands for a person carries its number, so that it can be chosen. */
export function drawDot(
  pen: Pen,
  [x, y]: readonly [number, number],
  radius: number,
  { person, ...fill }: Fill & { readonly person?: number | undefined },
): void {
  const attributes = { cx: px(x), cy: px(y), r: px(radius), ...filledWith(fill, 1) };
  pen.push({
    element: 'g',
    attributes: { 'data-person': person },
    content: [{ element: 'circle', attributes }],
  });
}

export function drawBar(pen: Pen, from: readonly [number, number], to: readonly [number, number], fill: Fill): void {
  const attributes = {
    x: px(Math.min(from[0], to[0])),
    y: px(Math.min(from[1], to[1])),
    width: px(Math.abs(to[0] - from[0])),
    height: px(Math.abs(to[1] - from[1])),
    ...filledWith(fill),
  };
  pen.push({ element: 'rect', attributes });
}

export function drawRule(
  pen: Pen,
  from: readonly [number, number],
  to: readonly [number, number],
  { stroke, width, dash }: Stroke,
): void {
  const attributes = {
    x1: px(from[0]),
    y1: px(from[1]),
    x2: px(to[0]),
    y2: px(to[1]),
    stroke,
    'stroke-width': width,
    'stroke-dasharray': dash,
  };
  pen.push({ element: 'line', attributes });
}
