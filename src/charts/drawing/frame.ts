import type { Language, Words } from '../../words/words.ts';
import type { Look } from '../chart.ts';
import { fontFamily, palettes, sizesOf, type Palette, type Sizes } from './palette.ts';
import type { Pen, Picture } from './mark.ts';
import { heightOf, leading, px, wrapped, write } from './text.ts';
import { nothingToShow } from './words.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** An empty picture with its question, and the room that is left for the answer. */
export interface Figure {
  readonly picture: Picture;
  /** What is put here is in the picture. */
  readonly pen: Pen;
  readonly language: Language;
  readonly width: number;
  readonly palette: Palette;
  readonly sizes: Sizes;
  /** Height of a line of text. */
  readonly line: number;
  readonly box: Box;
  readonly projector: boolean;
  readonly wholeScale: boolean;
}

interface Said {
  readonly question: string;
  readonly sentence: string;
  /** Drawn above the picture. */
  readonly title: string;
}

export function figure(look: Look, { question, sentence, title }: Said): Figure {
  const { language, theme, width, height, wholeScale = false } = look;
  const palette = palettes[theme];
  const sizes = sizesOf(look);
  const pen: Pen = [];
  const picture: Picture = {
    element: 'svg',
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${px(width)} ${px(height)}`,
      width: px(width),
      height: px(height),
      role: 'img',
      lang: language,
      'font-family': fontFamily,
    },
    content: [
      { element: 'title', attributes: {}, content: question },
      { element: 'desc', attributes: {}, content: sentence },
      { element: 'g', attributes: {}, content: pen },
    ],
  };
  const edge = Math.round(sizes.text * 0.3);
  const box = { left: edge, top: edge, right: width - edge, bottom: height - edge };
  const line = sizes.text * leading;
  const projector = theme === 'projector';
  const made = { picture, pen, language, width, palette, sizes, line, box, projector, wholeScale };
  return look.untitled ? made : titled(made, title);
}

function titled(on: Figure, title: string): Figure {
  const { pen, palette, sizes, box, line } = on;
  const lines = wrapped(title, box.right - box.left, sizes.title, true);
  write(pen, lines, box.left, box.top + sizes.title / 2, { fill: palette.ink, size: sizes.title, bold: true });
  return { ...on, box: { ...box, top: box.top + heightOf(lines, sizes.title) + line * 0.5 } };
}

/** A line in words under the title; what is left is below it. */
export function noted(on: Figure, text: string): Figure {
  const { pen, palette, sizes, box, line } = on;
  const lines = wrapped(text, box.right - box.left, sizes.text);
  write(pen, lines, box.left, box.top + sizes.text / 2, { fill: palette.quiet, size: sizes.text });
  return { ...on, box: { ...box, top: box.top + heightOf(lines, sizes.text) + line * 0.4 } };
}

/** A line in words at the bottom; what is left is above it. */
export function footed(on: Figure, text: string): Figure {
  const { pen, palette, sizes, box, line } = on;
  const lines = wrapped(text, box.right - box.left, sizes.text);
  const top = box.bottom - heightOf(lines, sizes.text);
  write(pen, lines, box.left, top + line / 2, { fill: palette.quiet, size: sizes.text });
  return { ...on, box: { ...box, bottom: top - line * 0.3 } };
}

/** In place of a picture: why there is none. */
export function sayInstead(on: Figure, text: Words = nothingToShow): void {
  const { pen, palette, sizes, box, language } = on;
  const lines = wrapped(text[language], box.right - box.left, sizes.text);
  write(pen, lines, (box.left + box.right) / 2, (box.top + box.bottom) / 2, {
    fill: palette.quiet,
    size: sizes.text,
    anchor: 'middle',
  });
}
