import type { Box, Figure } from './frame.ts';
import { drawRule } from './marks.ts';
import { heightOf, longestWord, widthOf, wrapped, write } from './text.ts';

/** A label beside what it is about. */
export interface Label {
  /** Middle of what it is about. */
  readonly y: number;
  readonly text: string;
  readonly fill: string;
  readonly bold?: boolean;
  /** Where there is no room for all, the highest go first. */
  readonly weight?: number;
}

const gap = 10;

/** Room that labels need at the right: on one line if that leaves enough for the lines, else wrapped. */
export function labelRoom({ sizes, box }: Figure, texts: readonly string[]): number {
  if (texts.length === 0) return gap;
  const width = box.right - box.left;
  const whole = Math.max(...texts.map((text) => widthOf(text, sizes.text, true)));
  const least = Math.max(longestWord(texts, sizes.text, true), width * 0.2);
  return gap + Math.min(whole, least, width * 0.42);
}

/** Beside the right edge of the plot, moved apart where they would touch, with a hair line to what they are about. */
export function drawLabels(on: Figure, plot: Box, labels: readonly Label[]): void {
  const { pen, sizes, box, palette } = on;
  const left = plot.right + gap;
  const all = labels.map((label) => {
    const lines = wrapped(label.text, box.right - left, sizes.text, true);
    return { label, lines, height: heightOf(lines, sizes.text) };
  });
  const room = box.bottom - box.top;
  const shown = [...all];
  while (shown.length > 1 && shown.reduce((sum, { height }) => sum + height, 0) > room) {
    const heaviest = shown.reduce((most, one) => ((one.label.weight ?? 0) > (most.label.weight ?? 0) ? one : most));
    shown.splice(shown.indexOf(heaviest), 1);
  }
  shown.sort((a, b) => a.label.y - b.label.y);
  const tops = apart(
    shown.map(({ label, height }) => ({ middle: label.y, height })),
    box.top,
    box.bottom,
  );
  for (const [i, { label, lines, height }] of shown.entries()) {
    const middle = tops[i] + height / 2;
    if (Math.abs(middle - label.y) > 3) {
      drawRule(pen, [plot.right + 2, label.y], [left - 2, middle], { stroke: palette.grid, width: 1 });
    }
    write(pen, lines, left, tops[i] + (sizes.text * 1.25) / 2, {
      fill: label.fill,
      size: sizes.text,
      bold: label.bold ?? false,
    });
  }
}

/** Tops of blocks that want to be around their middles, from above to below, none over another and all within bounds. */
export function apart(
  blocks: readonly { middle: number; height: number }[],
  top: number,
  bottom: number,
): readonly number[] {
  const tops = blocks.map(({ middle, height }) => middle - height / 2);
  let above = top;
  for (const [i, { height }] of blocks.entries()) {
    tops[i] = Math.max(tops[i], above);
    above = tops[i] + height;
  }
  let below = bottom;
  for (let i = blocks.length - 1; i >= 0; i--) {
    tops[i] = Math.min(tops[i], below - blocks[i].height);
    below = tops[i];
  }
  return tops;
}
