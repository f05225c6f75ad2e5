import type { Mark } from './mark.ts';

/** Paints marks on a canvas, as a browser would draw them as SVG: for pictures that change many times a second. */
export function paint(context: CanvasRenderingContext2D, marks: readonly Mark[], fontFamily: string): void {
  for (const { element, attributes, content } of marks) {
    const number = (name: string): number => Number(attributes[name] ?? 0);
    const opacity = attributes['opacity'] === undefined ? 1 : number('opacity');
    if (element === 'circle') {
      context.beginPath();
      context.arc(number('cx'), number('cy'), number('r'), 0, 2 * Math.PI);
      finish(context, attributes, opacity);
    } else if (element === 'line') {
      context.beginPath();
      context.moveTo(number('x1'), number('y1'));
      context.lineTo(number('x2'), number('y2'));
      finish(context, attributes, opacity);
    } else if (element === 'path') {
      paintPath(context, attributes, opacity);
    } else if (element === 'text' && typeof content === 'string') {
      context.globalAlpha = opacity;
      paintText(context, content, attributes, fontFamily);
    } else throw new Error(`a ${element} is not painted`);
  }
  context.globalAlpha = 1;
}

function paintPath(context: CanvasRenderingContext2D, attributes: Mark['attributes'], opacity: number): void {
  const path = new Path2D(String(attributes['d']));
  const moved = attributes['transform'] && /translate\(([-\d.]+),([-\d.]+)\)/.exec(String(attributes['transform']));
  if (!moved) {
    finish(context, attributes, opacity, path);
    return;
  }
  context.save();
  context.translate(Number(moved[1]), Number(moved[2]));
  finish(context, attributes, opacity, path);
  context.restore();
}

/** Fills and strokes what was traced, or a path. */
function finish(
  context: CanvasRenderingContext2D,
  attributes: Mark['attributes'],
  opacity: number,
  path?: Path2D,
): void {
  const { fill, stroke } = attributes;
  if (fill !== 'none') {
    context.globalAlpha = opacity * Number(attributes['fill-opacity'] ?? 1);
    context.fillStyle = String(fill ?? '#000000');
    if (path) context.fill(path);
    else context.fill();
  }
  if (stroke !== undefined) {
    context.globalAlpha = opacity;
    context.strokeStyle = String(stroke);
    context.lineWidth = Number(attributes['stroke-width'] ?? 1);
    const dashes = attributes['stroke-dasharray'];
    if (dashes !== undefined) context.setLineDash(String(dashes).split(' ').map(Number));
    if (path) context.stroke(path);
    else context.stroke();
    if (dashes !== undefined) context.setLineDash([]);
  }
}

function paintText(
  context: CanvasRenderingContext2D,
  text: string,
  attributes: Mark['attributes'],
  fontFamily: string,
): void {
  const { x, y, fill, stroke } = attributes;
  context.font = `${String(attributes['font-weight'] ?? 400)} ${String(attributes['font-size'])}px ${fontFamily}`;
  const anchor = attributes['text-anchor'];
  context.textAlign = anchor === 'middle' ? 'center' : anchor === 'end' ? 'right' : 'left';
  if (stroke !== undefined) {
    context.strokeStyle = String(stroke);
    context.lineWidth = Number(attributes['stroke-width'] ?? 1);
    context.lineJoin = 'round';
    context.strokeText(text, Number(x), Number(y));
  }
  context.fillStyle = String(fill ?? '#000000');
  context.fillText(text, Number(x), Number(y));
}
