import type { Language } from '../../words/words.ts';
import type { Figure } from './frame.ts';
import { drawRule } from './marks.ts';
import type { NamedWeek } from './series.ts';
import { px, widthOf, write } from './text.ts';
import type { TimePlot } from './timeline.ts';
import { weekWord } from './words.ts';

/** Where the name of something that happened stands. */
export interface PlacedEvent {
  readonly x: number;
  readonly name: string;
  /** The name with its week. */
  readonly title: string;
  readonly left: number;
  /** Counted from the foot of the plot. */
  readonly row: number;
}

interface Place {
  readonly x: (week: number) => number;
  readonly left: number;
  readonly right: number;
  readonly weeks: number;
  /** Of the type. */
  readonly size: number;
}

/** Beside their weeks, one line each where they would run into each other. */
export function placedEvents(
  events: readonly NamedWeek[],
  { x: across, left: first, right, weeks, size }: Place,
  language: Language,
): readonly PlacedEvent[] {
  const ends: number[] = [];
  return [...events]
    .filter(({ week }) => week <= weeks)
    .sort((a, b) => a.week - b.week)
    .map(({ week, name: { [language]: name } }) => {
      const x = across(week);
      const width = widthOf(name, size);
      const left = Math.max(first, Math.min(x + 5, right - width));
      const free = ends.findIndex((end) => end < left);
      const row = free < 0 ? ends.length : free;
      ends[row] = left + width + size;
      return { x, name, title: `${weekWord[language]} ${week}: ${name}`, left, row };
    });
}

/** At the foot of the plot. */
export function drawEvents(
  { pen, palette, sizes, language, line }: Figure,
  events: readonly NamedWeek[] = [],
  { scales, box, weeks }: TimePlot,
): void {
  const { left: first, right, top, bottom } = box;
  const { text: size } = sizes;
  for (const { x, name, title, left, row } of placedEvents(
    events,
    { ...scales, left: first, right, weeks, size },
    language,
  )) {
    drawRule(pen, [x, top], [x, bottom], { stroke: palette.quiet, width: 1, dash: '2 3' });
    const triangle = `M${px(x - 4)},${px(bottom)}L${px(x)},${px(bottom - 7)}L${px(x + 4)},${px(bottom)}Z`;
    pen.push({
      element: 'path',
      attributes: { d: triangle, fill: palette.quiet },
      content: [{ element: 'title', attributes: {}, content: title }],
    });
    const y = bottom - line * (0.7 + row);
    // Where there is no room, the name is still that of the mark.
    if (y - line / 2 < top || widthOf(name, size) > right - first) continue;
    write(pen, [name], left, y, { fill: palette.ink, size, halo: palette.ground });
  }
}
