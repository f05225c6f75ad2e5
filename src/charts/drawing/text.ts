import type { Pen } from './mark.ts';

/*
 * Widths are estimated, since a picture that is drawn without a browser cannot be measured. They are those of DejaVu
 * Sans, the widest of the usual system fonts, so that what fits here fits everywhere.
 */
const hundredths: readonly (readonly [number, string])[] = [
  [29, 'ijlIJ'],
  [33, " .,·‘’:;'|"],
  [37, 'f-'],
  [41, 'rt()[]/!'],
  [52, 'szc“”*–'],
  [58, 'LkFvxy•'],
  [62, 'aoTYePEé'],
  [64, 'bdghnpquS0123456789μσ'],
  [70, 'KAVBRXZC'],
  [79, 'UHNDGOQ◆'],
  [84, 'w−+→←↑↓<>='],
  [100, 'MmW%—…●@'],
];
const emsOfLetter: ReadonlyMap<string, number> = new Map(
  hundredths.flatMap(([width, letters]) => Array.from(letters, (letter): [string, number] => [letter, width / 100])),
);
const boldness = 1.12;

/** In pixels. */
export function widthOf(text: string, size: number, bold = false): number {
  let ems = 0;
  for (const letter of text) ems += emsOf(letter);
  return ems * size * (bold ? boldness : 1);
}

function emsOf(letter: string): number {
  const known = emsOfLetter.get(letter);
  if (known !== undefined) return known;
  if (letter === '\u00a0') return 0.33;
  // Letters with accents and other alphabets, then scripts whose signs are squares.
  return letter > '\u2e7f' ? 1.05 : 0.7;
}

/** Broken at spaces; a word that is too long by itself is broken with a hyphen, so that nothing is ever cut off. */
export function wrapped(text: string, width: number, size: number, bold = false): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n\t]+/)) {
    for (const piece of pieces(word, width, size, bold)) {
      const longer = line === '' ? piece : `${line} ${piece}`;
      if (line !== '' && (line.endsWith('-\u200b') || widthOf(longer, size, bold) > width)) {
        lines.push(line);
        line = piece;
      } else line = longer;
    }
  }
  return [...lines, line].map((one) => one.replace('\u200b', ''));
}

/** A zero-width space marks where a word was broken. */
function pieces(word: string, width: number, size: number, bold: boolean): readonly string[] {
  if (widthOf(word, size, bold) <= width) return [word];
  const found: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && widthOf(`${piece}${letter}-`, size, bold) > width) {
      found.push(`${piece}-\u200b`);
      piece = letter;
    } else piece += letter;
  }
  return [...found, piece];
}

/** The least width at which no word of these texts is broken. */
export const longestWord = (texts: readonly string[], size: number, bold = false): number =>
  Math.max(0, ...texts.flatMap((text) => text.split(/[ \n\t]+/).map((word) => widthOf(word, size, bold))));

export const leading = 1.25;

export interface TextStyle {
  readonly fill: string;
  readonly size: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
  /** The colour of the ground, where lines may run behind the text. */
  readonly halo?: string;
}

/** Lines below each other; `y` is the middle of the first one. Only ever text: what looks like markup stays as written. */
export function write(pen: Pen, lines: readonly string[], x: number, y: number, style: TextStyle): void {
  const { fill, size, anchor = 'start', bold = false, halo } = style;
  for (const [i, line] of lines.entries()) {
    // Without dominant-baseline, which some viewers of SVG files ignore: a third of the size sets the middle.
    const attributes = {
      x: px(x),
      y: px(y + i * size * leading + size * 0.35),
      fill,
      'font-size': size,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      'font-weight': bold ? 600 : undefined,
      ...(halo !== undefined && {
        stroke: halo,
        'stroke-width': size / 4,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      }),
    };
    pen.push({ element: 'text', attributes, content: line });
  }
}

export const heightOf = (lines: readonly string[], size: number): number => lines.length * size * leading;

/** Hundredths of a pixel are enough, and the same in every engine. */
export const px = (value: number): number => Math.round(value * 100) / 100;
