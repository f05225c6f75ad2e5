import { dsvFormat } from 'd3';
import type { Language } from '../words/words.ts';
import { pictureOf, type ChartTable, type Drawn, type Look } from './chart.ts';
import { palettes, sizesOf } from './drawing/palette.ts';
import { show, type Mark, type Pen } from './drawing/mark.ts';
import { leading, px, write } from './drawing/text.ts';
import { thinkingAid } from '../words/sentences.ts';

/** The chart as a file of its own: nothing is fetched, no style sheet is needed, and it says what it is not. */
export function svgText<Points>(chart: Drawn<Points>, points: Points, look: Look, document: Document): string {
  const { width, height, theme, language } = look;
  const sizes = sizesOf(look);
  const palette = palettes[theme];
  const foot = sizes.text * leading * 1.6;
  const { attributes, content } = pictureOf(chart, points, { ...look, height: height - foot });
  const [question, sentence, drawing] = content;
  const ground: Mark = { element: 'rect', attributes: { width: px(width), height: px(height), fill: palette.ground } };
  const aid: Pen = [];
  write(aid, [thinkingAid[language]], width - 6, height - foot / 2, {
    fill: palette.quiet,
    size: sizes.text,
    anchor: 'end',
  });
  return textOf(
    {
      element: 'svg',
      attributes: {
        ...attributes,
        viewBox: `0 0 ${px(width)} ${px(height)}`,
        height: px(height),
        style: 'font-variant-numeric:tabular-nums',
      },
      content: [question, sentence, ground, drawing, { element: 'g', attributes: {}, content: aid }],
    },
    document,
  );
}

/** A picture as text, written by the page's document or one that is made elsewhere. */
export function textOf(picture: Mark, document: Document): string {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  show(svg, picture);
  return svg.outerHTML;
}

export interface CsvOptions {
  /** As spreadsheets in Dutch read it: semicolons, decimal commas and a byte order mark. */
  readonly excelInDutch?: boolean;
}

/** Comma and point unless asked otherwise; numbers with all their digits, empty where there is none. */
export function csvText(
  { columns, rows }: ChartTable,
  language: Language,
  { excelInDutch = false }: CsvOptions = {},
): string {
  const cellText = (cell: ChartTable['rows'][number][number]): string => {
    if (cell === null) return '';
    if (typeof cell === 'number') return excelInDutch ? String(cell).replace('.', ',') : String(cell);
    return harmless(typeof cell === 'string' ? cell : cell[language]);
  };
  const lines = [columns.map(({ heading }) => heading), ...rows].map((row) => row.map(cellText));
  return `${excelInDutch ? '\ufeff' : ''}${dsvFormat(excelInDutch ? ';' : ',').formatRows(lines)}\n`;
}

/** A spreadsheet would run text that looks like a formula, spaces in front or not; an apostrophe keeps it text. */
const formula = /^'*\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^'*[\t\r\n]/;
const harmless = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** In a browser: the picture of `svgText`, at so many times its size. */
export async function pngOf(text: string, scale: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This browser gives no canvas to draw on');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error('This browser makes no PNG of the picture'));
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
