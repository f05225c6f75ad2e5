import { scaleLinear } from 'd3';
import { footed, type Box, type Figure } from './frame.ts';
import { drawRule, type Scales } from './marks.ts';
import { isZoomed, labelledEvery, scaleText, type PointScale } from './pointScale.ts';
import { known, type Phase, type Timeline } from './series.ts';
import { longestWord, px, widthOf, wrapped, write } from './text.ts';
import { weekWord } from './words.ts';
import { numberText } from '../../words/numbers.ts';

/** Axes on which values of weeks can be drawn. */
export interface TimePlot {
  readonly scales: Scales;
  readonly box: Box;
  readonly weeks: number;
}

export interface TimePlotOptions extends Timeline {
  /** The last week. */
  readonly weeks: number;
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  /** A part of a scale that people know as a whole: marked, and said. */
  readonly part?: PointScale | undefined;
  readonly tickText?: (value: number) => string;
  /** Kept free for labels at the ends of the lines. */
  readonly right: number;
}

export function timePlot(whole: Figure, options: TimePlotOptions): TimePlot {
  const { language } = whole;
  const { weeks, low, high, ticks, part, right, phases, playhead } = options;
  const tickText = options.tickText ?? ((value: number) => numberText(value, language));
  const gutter = Math.max(...ticks.map((tick) => widthOf(tickText(tick), whole.sizes.text))) + 6;
  const columns = phaseColumns(phases, weeks, whole.box.right - whole.box.left - gutter - right);
  const named = columns.every(({ phase, width }) => fits(phase, width, whole));
  const zoomed = part && isZoomed(part) ? scaleText(part, language) : undefined;
  const foot = [
    ...(named ? [] : columns.map(({ phase }) => phaseText(phase, whole))),
    ...(zoomed === undefined ? [] : [zoomed]),
  ];
  const on = foot.length === 0 ? whole : footed(whole, foot.join(' · '));

  const { line, sizes, palette, pen } = on;
  const strip = stripOf(on);
  const box: Box = {
    left: on.box.left + gutter,
    right: on.box.right - right,
    top: on.box.top + strip,
    bottom: on.box.bottom - line * 1.35,
  };
  const x = scaleLinear([0, Math.max(1, weeks)], [box.left, box.right]);
  const y = scaleLinear([low, high], [box.bottom, box.top]).clamp(true);
  const step = labelledEvery(ticks.length, box.bottom - box.top, line * 1.2);
  for (const [i, tick] of ticks.entries()) {
    if (i % step !== 0) continue;
    const base = tick === 0;
    drawRule(pen, [box.left, y(tick)], [box.right, y(tick)], {
      stroke: base ? palette.reference : palette.grid,
      width: 1,
      ...(on.projector && !base ? { dash: '1 5' } : {}),
    });
    write(pen, [tickText(tick)], box.left - 6, y(tick), { fill: palette.quiet, size: sizes.text, anchor: 'end' });
  }
  if (part && isZoomed(part)) drawBreaks(on, box, part);
  drawPhases(on, columns, box, x, named);
  drawWeeks(on, box, x, weeks, playhead);
  return { scales: { x, y }, box, weeks };
}

/** Where the axis leaves out a part of the scale. */
function drawBreaks({ pen, palette, sizes }: Figure, box: Box, { low, high }: PointScale): void {
  const reach = sizes.text * 0.35;
  const edges = [...(low > 0 ? [box.bottom] : []), ...(high < 100 ? [box.top] : [])];
  for (const y of edges) {
    for (const shift of [-1, 1]) {
      const middle = y + shift * reach * 0.35;
      drawRule(pen, [box.left - reach, middle + reach * 0.5], [box.left + reach, middle - reach * 0.5], {
        stroke: palette.reference,
        width: 1.5,
      });
    }
  }
}

interface PhaseColumn {
  readonly phase: Phase;
  readonly width: number;
}

function phaseColumns(phases: readonly Phase[], weeks: number, width: number): readonly PhaseColumn[] {
  const shown = phases.filter(({ from }) => from <= weeks);
  return shown.map((phase, p) => {
    const to = p + 1 < shown.length ? shown[p + 1].from : weeks;
    return { phase, width: ((to - phase.from) / Math.max(1, weeks)) * width };
  });
}

const phaseText = ({ number, name }: Phase, { language }: Figure): string => `${number} ${name[language]}`;
const nameLines = (phase: Phase, width: number, on: Figure): readonly string[] =>
  wrapped(phaseText(phase, on), width - 8, on.sizes.text);

/** Whether the name of a phase goes above its column, with no word broken. */
function fits(phase: Phase, width: number, on: Figure): boolean {
  const [text, size] = [phaseText(phase, on), on.sizes.text];
  if (widthOf(text, size) + 8 <= width) return true;
  return longestWord([text], size) + 8 <= width && nameLines(phase, width, on).length <= stripLines(on);
}

const stripLines = ({ box, line }: Figure): number => (box.bottom - box.top > line * 12 ? 2 : 1);

/** Room above the plot for the names of phases; every picture with the points axis keeps it, so that their axes agree. */
export const stripOf = (on: Figure): number => stripLines(on) * on.line + on.line * 0.4;

function drawPhases(
  on: Figure,
  columns: readonly PhaseColumn[],
  box: Box,
  x: (week: number) => number,
  named: boolean,
): void {
  const { pen, palette, sizes, line } = on;
  for (const { phase, width } of columns) {
    const at = x(phase.from);
    if (phase.from > 0) {
      drawRule(pen, [at, box.top - stripOf(on) + line * 0.2], [at, box.bottom], {
        stroke: palette.reference,
        width: 1,
      });
    }
    const left = at + (phase.from > 0 ? 5 : 0);
    const lines = named ? nameLines(phase, width, on) : [String(phase.number)];
    const first = box.top - line * (lines.length - 0.2);
    write(pen, lines, left, first, { fill: palette.quiet, size: sizes.text, bold: !named });
  }
}

/** Whole quarters where they fit. */
const steps = [1, 2, 4, 13, 26, 52, 104, 260, 520, 1040] as const;

function drawWeeks(
  on: Figure,
  box: Box,
  x: (week: number) => number,
  weeks: number,
  playhead: number | undefined,
): void {
  const { pen, palette, sizes, language, line } = on;
  const first = `${weekWord[language]} 0`;
  const room = Math.max(widthOf(first, sizes.text), widthOf(String(weeks), sizes.text)) + sizes.text * 1.2;
  const step = steps.find((one) => x(one) - x(0) >= room) ?? weeks;
  const middle = box.bottom + line * 0.75;
  const head = known(playhead) ? headAt(on, box, x(playhead), playhead) : undefined;
  for (let week = 0; week <= weeks; week += Math.max(1, step)) {
    const text = week === 0 ? first : String(week);
    const width = widthOf(text, sizes.text);
    const left = week === 0 ? x(0) - 2 : Math.min(x(week) - width / 2, on.box.right - width);
    drawRule(pen, [x(week), box.bottom], [x(week), box.bottom + 4], { stroke: palette.reference, width: 1 });
    if (head && left < head.right + 6 && left + width > head.left - 6) continue;
    write(pen, [text], left, middle, { fill: palette.quiet, size: sizes.text });
  }
  if (head) write(pen, [head.text], head.left, middle, { fill: palette.ink, size: sizes.text, bold: true });
}

function headAt({ language, sizes, box: outer }: Figure, box: Box, at: number, week: number) {
  const text = `${weekWord[language]} ${week}`;
  const width = widthOf(text, sizes.text, true);
  const left = Math.max(box.left - 2, Math.min(at - width / 2, outer.right - width));
  return { text, left, right: left + width };
}

/** Over the marks, so that it is drawn after them. */
export function drawPlayhead({ pen, palette, projector }: Figure, plot: TimePlot, playhead: number | undefined): void {
  if (!known(playhead)) return;
  const at = plot.scales.x(playhead);
  const { top, bottom } = plot.box;
  drawRule(pen, [at, top], [at, bottom + 4], { stroke: palette.ink, width: projector ? 2.5 : 1.5 });
  const grip = projector ? 8 : 5;
  const triangle = `M${px(at - grip)},${px(top)}H${px(at + grip)}L${px(at)},${px(top + grip * 1.6)}Z`;
  pen.push({ element: 'path', attributes: { d: triangle, fill: palette.ink } });
}

/** Over what covers the borders that the plot has of itself. */
export function drawBorders({ pen, palette }: Figure, plot: TimePlot, phases: readonly Phase[]): void {
  for (const { from } of phases) {
    if (from <= 0 || from > plot.weeks) continue;
    const at = plot.scales.x(from);
    drawRule(pen, [at, plot.box.top], [at, plot.box.bottom], { stroke: palette.ground, width: 1.5 });
  }
}
