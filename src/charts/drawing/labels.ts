import type { Box, Figure } from './frame.ts';
import { drawBar, drawRule } from './marks.ts';
import { heightOf, longestWord, widthOf, wrapped, write } from './text.ts';

/** A label beside what it is about. */
export interface Label {
  /** Middle of what it is about. */
  readonly y: number;
  readonly text: string;
  readonly fill: string;
  readonly bold?: boolean;
  /** The colour of an area that it names. */
  readonly swatch?: string;
  /** Where there is no room for all, the highest go first. */
  readonly weight?: number;
}

const gap = 10;
const swatchOf = ({ sizes }: Figure): number => sizes.text * 1.05;

/** Room that labels need at the right: on one line if that leaves enough for the lines, else wrapped. */
export function labelRoom(on: Figure, texts: readonly string[], swatched = false): number {
  const { sizes, box } = on;
  if (texts.length === 0) return gap;
  // A pixel more, so that no word is broken for a rounding.
  const indent = 1 + (swatched ? swatchOf(on) : 0);
  const width = box.right - box.left;
  const whole = Math.max(...texts.map((text) => widthOf(text, sizes.text, true)));
  const least = Math.max(longestWord(texts, sizes.text, true), width * 0.2);
  return gap + indent + Math.min(whole, least, width * 0.42);
}

/** Beside the right edge of the plot, moved apart where they would touch, with a hair line to what they are about. */
export function drawLabels(on: Figure, plot: Box, labels: readonly Label[]): void {
  const { pen, sizes, box, palette, line } = on;
  const left = plot.right + gap;
  const all = labels.map((label) => {
    const lines = wrapped(
      label.text,
      box.right - left - (label.swatch === undefined ? 0 : swatchOf(on)),
      sizes.text,
      true,
    );
    return { label, lines, height: heightOf(lines, sizes.text) };
  });
  const bottom = plot.bottom + line * 0.15;
  const room = bottom - box.top;
  const shown = [...all];
  while (shown.length > 1 && shown.reduce((sum, { height }) => sum + height, 0) > room) {
    const heaviest = shown.reduce((most, one) => ((one.label.weight ?? 0) > (most.label.weight ?? 0) ? one : most));
    shown.splice(shown.indexOf(heaviest), 1);
  }
  shown.sort((a, b) => a.label.y - b.label.y);
  const tops = apart(
    shown.map(({ label, height }) => ({ middle: label.y, height })),
    box.top,
    bottom,
  );
  for (const [i, { label, lines, height }] of shown.entries()) {
    const middle = tops[i] + height / 2;
    if (Math.abs(middle - label.y) > 3) {
      drawRule(pen, [plot.right + 2, label.y], [left - 2, middle], { stroke: palette.grid, width: 1 });
    }
    const first = tops[i] + line / 2;
    const indent = label.swatch === undefined ? 0 : swatchOf(on);
    if (label.swatch !== undefined) {
      const half = sizes.text * 0.36;
      drawBar(pen, [left, first - half], [left + 2 * half, first + half], { fill: label.swatch });
    }
    write(pen, lines, left + indent, first, {
      fill: label.fill,
      size: sizes.text,
      bold: label.bold ?? false,
    });
  }
}

/**
 * Tops of blocks, from above to below: as near to their middles as they can be with none over another (the isotonic
 * regression of their tops, less the heights above them), and all within bounds.
 */
export function apart(
  blocks: readonly { readonly middle: number; readonly height: number }[],
  top: number,
  bottom: number,
): readonly number[] {
  const groups: { mean: number; count: number }[] = [];
  const above: number[] = [];
  let total = 0;
  for (const { middle, height } of blocks) {
    above.push(total);
    let group = { mean: middle - height / 2 - total, count: 1 };
    for (let last = groups.at(-1); last && last.mean > group.mean; last = groups.at(-1)) {
      const count = last.count + group.count;
      group = { mean: (last.mean * last.count + group.mean * group.count) / count, count };
      groups.pop();
    }
    groups.push(group);
    total += height;
  }
  const lowest = Math.max(top, bottom - total);
  const starts = groups.flatMap(({ mean, count }) =>
    Array.from({ length: count }, () => Math.max(top, Math.min(lowest, mean))),
  );
  return starts.map((start, i) => start + above[i]);
}
