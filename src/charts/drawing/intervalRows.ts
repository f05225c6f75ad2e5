import { scaleLinear } from 'd3';
import type { Box, Figure } from './frame.ts';
import { drawRule, drawSign, type Sign } from './marks.ts';
import { known } from './series.ts';
import { heightOf, longestWord, widthOf, wrapped, write } from './text.ts';
import { digitsForStep, numberText } from '../../words/numbers.ts';

/** A line of a dot plot: values with their intervals, or a heading over the lines below it. */
export interface IntervalRow {
  readonly label: string;
  readonly heading?: boolean;
  readonly dots: readonly {
    readonly value: number;
    readonly low: number;
    readonly high: number;
    readonly sign: Sign;
    readonly fill: string;
    readonly faint?: boolean;
  }[];
}

/** Rows with their labels at the left, and dots with intervals on one axis. What is not resolved is open. */
export function drawIntervalRows(
  on: Figure,
  rows: readonly IntervalRow[],
  range: readonly [number, number],
  axisName: string,
): void {
  const { pen, palette, sizes, line, language, box: whole } = on;
  const width = whole.right - whole.left;
  const labelWidth = columnWidth(
    rows.map(({ label }) => label),
    sizes.text,
    width * 0.36,
  );
  const axisLines = wrapped(axisName, width, sizes.text);
  const box: Box = {
    left: whole.left + labelWidth + sizes.text,
    right: whole.right - sizes.text,
    top: whole.top,
    bottom: whole.bottom - line * 1.3 - heightOf(axisLines, sizes.text),
  };
  const x = scaleLinear([range[0], range[1]], [box.left, box.right]).nice(5);
  drawAxis(on, box, x);
  write(pen, axisLines, whole.right, box.bottom + line * 1.8, { fill: palette.quiet, size: sizes.text, anchor: 'end' });

  const laid = rows.map((row) => {
    const lines = wrapped(row.label, row.heading ? width : labelWidth, sizes.text, row.heading);
    const height = Math.max(heightOf(lines, sizes.text), row.dots.length * sizes.sign * 1.5);
    return { row, lines, height };
  });
  const spare =
    Math.max(0, box.bottom - box.top - laid.reduce((sum, { height }) => sum + height, 0)) / Math.max(1, rows.length);
  let top = box.top;
  for (const { row, lines, height } of laid) {
    const middle = top + (height + spare) / 2;
    const style = {
      fill: palette.ink,
      size: sizes.text,
      bold: row.heading ?? false,
      ...(row.heading ? { halo: palette.ground } : {}),
    };
    write(pen, lines, whole.left, middle - heightOf(lines, sizes.text) / 2 + line / 2, style);
    for (const [d, dot] of row.dots.entries()) {
      const y =
        middle +
        (d - (row.dots.length - 1) / 2) *
          Math.min(sizes.sign * 2, ((height + spare) / Math.max(1, row.dots.length)) * 0.8);
      const colour = dot.faint ? palette.reference : dot.fill;
      if (known(dot.low) && known(dot.high))
        drawRule(pen, [x(dot.low), y], [x(dot.high), y], { stroke: colour, width: sizes.stroke });
      if (known(dot.value))
        drawSign(pen, [x(dot.value), y], dot.sign, sizes.sign * 1.3, dot.faint ? palette.ground : dot.fill, colour);
    }
    top += height + spare;
  }

  function drawAxis({ projector }: Figure, plot: Box, scale: typeof x): void {
    const [low, high] = scale.domain();
    const [first, second] = scale.ticks(6);
    const text = (value: number): string => numberText(value, language, digitsForStep(second - first));
    const room = Math.max(widthOf(text(low), sizes.text), widthOf(text(high), sizes.text)) + sizes.text;
    for (const tick of scale.ticks(Math.max(1, Math.min(6, Math.floor((plot.right - plot.left) / room))))) {
      const zero = tick === 0;
      drawRule(pen, [scale(tick), plot.top], [scale(tick), plot.bottom], {
        stroke: zero ? palette.reference : palette.grid,
        width: zero ? 1.5 : 1,
        ...(projector && !zero ? { dash: '1 5' } : {}),
      });
      write(pen, [text(tick)], scale(tick), plot.bottom + line * 0.7, {
        fill: palette.quiet,
        size: sizes.text,
        anchor: 'middle',
      });
    }
  }
}

/** On one line where that leaves room for the rest, else as narrow as the longest word or half as much again. */
function columnWidth(texts: readonly string[], size: number, most: number): number {
  const natural = Math.max(0, ...texts.map((text) => widthOf(text, size)));
  return Math.min(natural, Math.max(most, Math.min(longestWord(texts, size), most * 1.4)));
}
