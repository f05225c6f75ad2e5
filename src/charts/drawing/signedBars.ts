import type { Box, Figure } from './frame.ts';
import { drawBar, drawRule } from './marks.ts';
import { heightOf, longestWord, widthOf, wrapped, write } from './text.ts';
import { signedText } from '../../words/numbers.ts';

export interface SignedBar {
  readonly label: string;
  readonly value: number;
}

const labelShare = 0.42;

/** Height that bars with these labels need. */
export const barsHeight = (on: Figure, bars: readonly SignedBar[], width: number): number =>
  rowsOf(on, bars, width).reduce((sum, { height }) => sum + height, 0);

function rowsOf({ sizes, line }: Figure, bars: readonly SignedBar[], width: number) {
  const texts = bars.map(({ label }) => label);
  const natural = Math.max(0, ...texts.map((text) => widthOf(text, sizes.text)));
  const labelWidth = Math.min(
    natural,
    Math.max(width * labelShare, Math.min(longestWord(texts, sizes.text), width * 0.55)),
  );
  return bars.map((bar) => {
    const lines = wrapped(bar.label, labelWidth, sizes.text);
    return { bar, lines, labelWidth, height: heightOf(lines, sizes.text) + line * 0.35 };
  });
}

/** Bars to either side of a zero line, each with its label at the left and its number at its end. */
export function drawSignedBars(on: Figure, bars: readonly SignedBar[], box: Box, extent: number): void {
  const { pen, palette, sizes, language, line } = on;
  const rows = rowsOf(on, bars, box.right - box.left);
  if (rows.length === 0) return;
  const numberWidth = widthOf('+00,0', sizes.text, true) + 6;
  const negative = Math.min(0, ...bars.map(({ value }) => value));
  const positive = Math.max(0, ...bars.map(({ value }) => value));
  const start = box.left + rows[0].labelWidth + sizes.text * 0.8 + (negative < 0 ? numberWidth : 0);
  const room = Math.max(10, box.right - start - numberWidth);
  const scale = room / Math.max(extent, positive - negative, 1e-9);
  const zero = start - negative * scale;
  let top = box.top;
  for (const { bar, lines, height } of rows) {
    const middle = top + height / 2;
    const first = middle - heightOf(lines, sizes.text) / 2 + line / 2;
    write(pen, lines, box.left, first, { fill: palette.ink, size: sizes.text });
    const thick = Math.min(line * 0.75, height * 0.7);
    const end = zero + bar.value * scale;
    const fill = bar.value < 0 ? palette.lower : palette.higher;
    drawBar(pen, [zero, middle - thick / 2], [end, middle + thick / 2], { fill });
    write(pen, [signedText(bar.value, language, 1)], bar.value < 0 ? end - 5 : end + 5, middle, {
      fill: palette.ink,
      size: sizes.text,
      anchor: bar.value < 0 ? 'end' : 'start',
    });
    top += height;
  }
  drawRule(pen, [zero, box.top], [zero, top], { stroke: palette.reference, width: 1 });
}
