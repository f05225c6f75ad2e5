import type { Box, Figure } from './frame.ts';

/** Places of equal size for small multiples, row by row: as near to twice as wide as high as their number allows, with few places left empty. */
export function gridOf({ box, sizes }: Figure, count: number): readonly Box[] {
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const gap = sizes.text * 1.2;
  const columns = bestColumns(count, width, height, sizes.text * 8);
  const rows = Math.ceil(count / columns);
  const across = (width + gap) / columns;
  const down = (height + gap) / rows;
  return Array.from({ length: count }, (_, i) => {
    const left = box.left + (i % columns) * across;
    const top = box.top + Math.floor(i / columns) * down;
    return { left, top, right: left + across - gap, bottom: top + down - gap };
  });
}

function bestColumns(count: number, width: number, height: number, least: number): number {
  let best = 1;
  let nearest = Infinity;
  for (let columns = 1; columns <= count; columns++) {
    if (columns > 1 && width / columns < least) break;
    const ratio = width / columns / (height / Math.ceil(count / columns));
    const empty = columns * Math.ceil(count / columns) - count;
    const distance = Math.abs(Math.log(ratio / 1.6)) + (2 * empty) / count;
    if (distance < nearest) [best, nearest] = [columns, distance];
  }
  return best;
}
