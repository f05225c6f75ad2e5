import type { Words } from '../../words/words.ts';
import type { Figure } from './frame.ts';
import { drawRule } from './marks.ts';
import { px, widthOf, write } from './text.ts';
import type { TimePlot } from './timeline.ts';
import { weekWord } from './words.ts';

/** Something that happened in a week. */
export interface NamedWeek {
  readonly week: number;
  readonly name: Words;
}

/** At the foot of the plot, one line each where they would run into each other. */
export function drawEvents(
  { pen, palette, sizes, language, line }: Figure,
  events: readonly NamedWeek[],
  { scales, box, weeks }: TimePlot,
): void {
  const ends: number[] = [];
  for (const { week, name } of [...events].sort((a, b) => a.week - b.week)) {
    if (week > weeks) continue;
    const x = scales.x(week);
    drawRule(pen, [x, box.top], [x, box.bottom], { stroke: palette.quiet, width: 1, dash: '2 3' });
    const triangle = `M${px(x - 4)},${px(box.bottom)}L${px(x)},${px(box.bottom - 7)}L${px(x + 4)},${px(box.bottom)}Z`;
    const title = `${weekWord[language]} ${week}: ${name[language]}`;
    pen.push({
      element: 'path',
      attributes: { d: triangle, fill: palette.quiet },
      content: [{ element: 'title', attributes: {}, content: title }],
    });
    const width = widthOf(name[language], sizes.text);
    const left = Math.max(box.left, Math.min(x + 5, box.right - width));
    const free = ends.findIndex((end) => end < left);
    const row = free < 0 ? ends.length : free;
    const y = box.bottom - line * (0.7 + row);
    // Where there is no room, the name is still that of the mark.
    if (y - line / 2 < box.top || width > box.right - box.left) continue;
    ends[row] = left + width + sizes.text;
    write(pen, [name[language]], left, y, { fill: palette.ink, size: sizes.text, halo: palette.ground });
  }
}
