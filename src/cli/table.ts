import type { Style, Terminal } from './terminal.ts';

export interface Column {
  readonly heading: string;
  readonly align?: 'left' | 'right';
  /** Its text may be broken over lines at spaces; every other column is as wide as what it holds. */
  readonly wraps?: true;
  readonly style?: Style;
}

/** Cells may hold several lines. Without `headings` and with `airy`, it reads as a list of entries. */
export interface TableOptions {
  readonly airy?: boolean;
  readonly headings?: boolean;
}

const between = 2;

/** Aligned columns within the terminal's width. No word is ever cut: one that is too long sticks out. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  { width, paint }: Pick<Terminal, 'width' | 'paint'>,
  { airy = false, headings = true }: TableOptions = {},
): string {
  const shown = headings ? [columns.map(({ heading }) => heading), ...rows] : rows;
  const widths = widthsOf(columns, shown, width);
  const lines = shown.map((row, r) => {
    const cells = row.map((cell, c) => wrapped(cell, columns[c].wraps ? widths[c] : Infinity));
    const height = Math.max(...cells.map((cell) => cell.length));
    return Array.from({ length: height }, (_, line) =>
      columns
        .map(({ align, style }, c) => {
          const text = cells[c][line] ?? '';
          const painted = text === '' ? '' : paintedAs(headings && r === 0 ? 'strong' : style, text, paint);
          const gap = ' '.repeat(Math.max(0, widths[c] - lengthOf(text)));
          return align === 'right' ? gap + painted : painted + gap;
        })
        .join(' '.repeat(between))
        .trimEnd(),
    ).join('\n');
  });
  return lines.join(airy ? '\n\n' : '\n');
}

const paintedAs = (style: Style | undefined, text: string, paint: Terminal['paint']): string =>
  style ? paint(style, text) : text;

/** Columns that wrap share what the others leave, the widest giving way first. */
function widthsOf(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): number[] {
  const natural = columns.map((_, c) => longest(rows.flatMap((row) => row[c].split('\n'))));
  const least = columns.map(({ wraps }, c) =>
    wraps ? longest(rows.flatMap((row) => row[c].split(/\s+/))) : natural[c],
  );
  const widths = [...natural];
  const total = (): number => widths.reduce((sum, w) => sum + w, between * (columns.length - 1));
  while (total() > width) {
    const spare = widths.map((w, c) => (w > least[c] ? w : 0));
    const widest = spare.indexOf(Math.max(...spare));
    if (spare[widest] === 0) break;
    widths[widest]--;
  }
  return widths;
}

/** Broken at spaces; lines that the text has already are kept. */
export function wrapped(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (line !== '' && lengthOf(line) + 1 + lengthOf(word) > width) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
  });
}

const longest = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, lengthOf(text)), 0);

/** In signs as people count them, so that a letter outside the basic plane is one. */
const lengthOf = (text: string): number => Array.from(text).length;
