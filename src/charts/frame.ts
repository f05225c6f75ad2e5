import { select } from 'd3';
import type { Language, Words } from '../words/words.ts';
import type { Look } from './chart.ts';
import { fontFamily, palettes, sizesOf, type Palette, type Sizes } from './palette.ts';
import type { Pen } from './pen.ts';
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
  readonly pen: Pen;
  readonly language: Language;
  readonly palette: Palette;
  readonly sizes: Sizes;
  /** Height of a line of text. */
  readonly line: number;
  readonly box: Box;
  readonly projector: boolean;
}

/** Clears the element and starts anew, so that drawing twice equals drawing once. */
export function figure(svg: SVGSVGElement, look: Look, question: Words, sentence: Words): Figure {
  const { language, theme, width, height } = look;
  const palette = palettes[theme];
  const sizes = sizesOf(look);
  const root = select(svg);
  root.selectAll('*').remove();
  root
    .attr('xmlns', 'http://www.w3.org/2000/svg')
    .attr('viewBox', `0 0 ${px(width)} ${px(height)}`)
    .attr('width', px(width))
    .attr('height', px(height))
    .attr('role', 'img')
    .attr('lang', language)
    .attr('font-family', fontFamily);
  root.append('title').text(question[language]);
  root.append('desc').text(sentence[language]);
  const pen: Pen = root.append('g');

  const edge = Math.round(sizes.text * 0.3);
  const box = { left: edge, top: edge, right: width - edge, bottom: height - edge };
  const line = sizes.text * leading;
  const made = { pen, language, palette, sizes, line, box, projector: theme === 'projector' };
  return look.untitled ? made : titled(made, question[language]);
}

function titled(on: Figure, question: string): Figure {
  const { pen, palette, sizes, box, line } = on;
  const lines = wrapped(question, box.right - box.left, sizes.title, true);
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
