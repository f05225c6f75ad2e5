import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Pieces } from '../../src/app/about/guidePieces.ts';
import { piecesOf } from '../../src/build/guide.ts';
import { languages } from '../../src/words/words.ts';

const pieces = (markdown: string): Pieces => piecesOf(markdown, 'guide.md');

/** All text, in order. */
const textOf = (all: Pieces): string =>
  all.map((piece) => (typeof piece === 'string' ? piece : textOf(piece.inside))).join(' ');

describe("the trainer's guide as the page gets it", () => {
  it('puts its headings below those that the page has itself', () => {
    expect(pieces('# Title\n\n## Chapter\n\n### *Part*')).toEqual([
      { tag: 'h3', inside: ['Title'] },
      { tag: 'h4', inside: ['Chapter'] },
      { tag: 'h5', inside: [{ tag: 'em', inside: ['Part'] }] },
    ]);
  });

  it('keeps emphasis, code, links and signs that mean something in HTML', () => {
    expect(pieces('**Say** `a<b` & \\*wait\\*, [turn](#/sim)')).toEqual([
      {
        tag: 'p',
        inside: [
          { tag: 'strong', inside: ['Say'] },
          ' ',
          { tag: 'code', inside: ['a<b'] },
          ' & ',
          '*',
          'wait',
          '*',
          ', ',
          { tag: 'a', address: '#/sim', inside: ['turn'] },
        ],
      },
    ]);
  });

  it('keeps lists, one in another as well', () => {
    expect(pieces('1. One\n   - Half\n2. Two')).toEqual([
      {
        tag: 'ol',
        inside: [
          { tag: 'li', inside: ['One', { tag: 'ul', inside: [{ tag: 'li', inside: ['Half'] }] }] },
          { tag: 'li', inside: ['Two'] },
        ],
      },
    ]);
  });

  it('names a table after its chapter and what it counts by', () => {
    expect(pieces('## An hour\n\n| Minute | Do |\n| --- | --- |\n| 10 | **Wait** |')[1]).toEqual({
      tag: 'table',
      name: 'An hour: Minute',
      inside: [
        {
          tag: 'thead',
          inside: [
            {
              tag: 'tr',
              inside: [
                { tag: 'th', inside: ['Minute'] },
                { tag: 'th', inside: ['Do'] },
              ],
            },
          ],
        },
        {
          tag: 'tbody',
          inside: [
            {
              tag: 'tr',
              inside: [
                { tag: 'td', inside: ['10'] },
                { tag: 'td', inside: [{ tag: 'strong', inside: ['Wait'] }] },
              ],
            },
          ],
        },
      ],
    });
  });

  it.each([
    ['an image', 'Look: ![chart](chart.png)', /guide\.md.*image.*chart\.png/],
    ['HTML', '<div>so</div>', /guide\.md.*html.*<div>/],
    ['a quotation', '> so', /guide\.md.*blockquote/],
    ['a heading too deep', '##### so', /guide\.md.*heading/],
    ['a link to a file that may not be there', '[so](other.md)', /guide\.md.*link.*other\.md/],
    ['a link that runs', '[so](javascript:alert)', /guide\.md.*link/],
  ])('stops the build at %s, and says where', (_, markdown, message) => {
    expect(() => pieces(markdown)).toThrow(message);
  });

  it.each(languages)('shows every word of the guide, and no mark of Markdown, in %s', (language) => {
    const file = fileURLToPath(new URL(`../../public/guide/${language}.md`, import.meta.url));
    const markdown = readFileSync(file, 'utf8');
    const wordsOf = (text: string): readonly string[] => text.match(/\p{L}+/gu) ?? [];
    const text = textOf(piecesOf(markdown, file));
    expect(wordsOf(text)).toEqual(wordsOf(markdown));
    expect(text).not.toMatch(/\*|^#|\||`|&\w+;/m);
  });
});
