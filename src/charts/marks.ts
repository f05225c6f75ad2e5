import { area, line, symbol, symbolCircle, symbolDiamond } from 'd3';
import type { Pen } from './pen.ts';
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
const numbered = (values: Values): readonly (readonly [number, number])[] => values.map((value, i) => [i, value]);

/** A line that stops where there is no value, and goes on where there is one again. */
export function drawLine(pen: Pen, values: Values, { x, y }: Scales, stroke: Stroke, weeks?: Values): void {
  const path = line<readonly [number, number]>()
    .defined(([, value]) => known(value))
    .x(([i]) => x(weeks ? weeks[i] : i))
    .y(([, value]) => y(value))
    .digits(2)(numbered(values));
  if (path === null) return;
  const drawn = pen
    .append('path')
    .attr('d', path)
    .attr('fill', 'none')
    .attr('stroke', stroke.stroke)
    .attr('stroke-width', stroke.width)
    .attr('stroke-linecap', 'round')
    .attr('stroke-linejoin', 'round');
  if (stroke.dash !== undefined) drawn.attr('stroke-dasharray', stroke.dash);
  if (stroke.opacity !== undefined) drawn.attr('stroke-opacity', stroke.opacity);
}

/** The reference: dashed, behind everything else. */
export const drawGhost = (pen: Pen, values: Values, scales: Scales, stroke: Stroke): void => {
  drawLine(pen, values, scales, { ...stroke, dash: `${px(stroke.width * 2.5)} ${px(stroke.width * 2.5)}` });
};

export interface Fill {
  readonly fill: string;
  readonly opacity?: number;
  /** Sets it apart from its neighbours. */
  readonly outline?: string;
}

export function drawBand(pen: Pen, low: Values, high: Values, { x, y }: Scales, fill: Fill, weeks?: Values): void {
  const path = area<readonly [number, number]>()
    .defined(([i]) => known(low[i]) && known(high[i]))
    .x(([i]) => x(weeks ? weeks[i] : i))
    .y0(([i]) => y(low[i]))
    .y1(([i]) => y(high[i]))
    .digits(2)(numbered(low));
  if (path === null) return;
  const drawn = pen.append('path').attr('d', path).attr('fill', fill.fill);
  if (fill.opacity !== undefined) drawn.attr('fill-opacity', fill.opacity);
  if (fill.outline !== undefined) drawn.attr('stroke', fill.outline).attr('stroke-width', 1.5);
}

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
  pen
    .append('path')
    .attr('d', symbol(shapes[sign], size * size * 0.8).digits(2)())
    .attr('transform', `translate(${px(at[0])},${px(at[1])})`)
    .attr('fill', fill)
    .attr('stroke', ring)
    .attr('stroke-width', 1.5);
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

export function drawDot(
  pen: Pen,
  at: readonly [number, number],
  radius: number,
  { fill, opacity, outline }: Fill,
): Pen {
  const group: Pen = pen.append('g');
  const dot = group
    .append('circle')
    .attr('cx', px(at[0]))
    .attr('cy', px(at[1]))
    .attr('r', px(radius))
    .attr('fill', fill);
  if (opacity !== undefined) dot.attr('fill-opacity', opacity);
  if (outline !== undefined) dot.attr('stroke', outline).attr('stroke-width', 1);
  return group;
}

export function drawBar(
  pen: Pen,
  from: readonly [number, number],
  to: readonly [number, number],
  { fill, opacity, outline }: Fill,
): void {
  const bar = pen
    .append('rect')
    .attr('x', px(Math.min(from[0], to[0])))
    .attr('y', px(Math.min(from[1], to[1])))
    .attr('width', px(Math.abs(to[0] - from[0])))
    .attr('height', px(Math.abs(to[1] - from[1])))
    .attr('fill', fill);
  if (opacity !== undefined) bar.attr('fill-opacity', opacity);
  if (outline !== undefined) bar.attr('stroke', outline).attr('stroke-width', 1.5);
}

export function drawRule(
  pen: Pen,
  from: readonly [number, number],
  to: readonly [number, number],
  stroke: Stroke,
): void {
  const rule = pen
    .append('line')
    .attr('x1', px(from[0]))
    .attr('y1', px(from[1]))
    .attr('x2', px(to[0]))
    .attr('y2', px(to[1]))
    .attr('stroke', stroke.stroke)
    .attr('stroke-width', stroke.width);
  if (stroke.dash !== undefined) rule.attr('stroke-dasharray', stroke.dash);
}
