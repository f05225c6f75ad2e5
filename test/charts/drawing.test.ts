import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { themes, type Look } from '../../src/charts/chart.ts';
import { widthOf } from '../../src/charts/drawing/text.ts';
import { type Language, languages, type Words } from '../../src/words/words.ts';
import { emptyExamples, emptySvg, examples, type Example } from './examples.ts';

const look: Look = { language: 'en', theme: 'light', width: 720, height: 420 };
const drawn = (example: Example, as: Look = look): SVGSVGElement => {
  const svg = emptySvg();
  example.draw(svg, as);
  return svg;
};
const texts = (svg: SVGSVGElement): string =>
  [...svg.querySelectorAll('text')].map((text) => text.textContent).join(' ');
const all = examples();

it('has an example of every chart, and an empty one', () => {
  const notCharts = ['chart', 'export', 'index', 'ofBatch'];
  const folder = readdirSync(new URL('../../src/charts', import.meta.url), { withFileTypes: true });
  const files = folder.filter((entry) => entry.isFile()).map(({ name }) => name.replace('.ts', ''));
  const ids = files.filter((name) => !notCharts.includes(name)).sort();
  expect([...new Set(all.map(({ id }) => id))].sort()).toEqual(ids);
  expect([...new Set(emptyExamples().map(({ id }) => id))].sort()).toEqual(ids);
});

describe.each(all)('$name', (example) => {
  // After a change that is meant: `npx vitest run test/charts -u`, then look at the pictures before they are kept.
  it('is drawn as it was', async () => {
    const picture = example.file({ language: 'en', theme: 'light', width: 720, height: 420 });
    await expect(`${picture}\n`).toMatchFileSnapshot(`golden/${example.name.replaceAll(' ', '-')}.svg`);
  });

  it('looks the same when it is drawn again, also over another size and theme', () => {
    const svg = drawn(example, { language: 'nl', theme: 'projector', width: 1300, height: 700 });
    example.draw(svg, look);
    const once = svg.outerHTML;
    example.draw(svg, look);
    expect(svg.outerHTML).toBe(once);
    expect(once).toBe(drawn(example).outerHTML);
  });

  it('is an image with its question as title and its sentence as description', () => {
    for (const language of languages) {
      const svg = drawn(example, { ...look, language });
      expect(svg.getAttribute('role')).toBe('img');
      expect(svg.querySelector('title')?.textContent).toBe(example.question[language]);
      expect(svg.querySelector('desc')?.textContent).toBe(example.sentence[language]);
    }
  });

  it('says something of its own in both languages, with every blank filled in', () => {
    for (const { en, nl } of [example.question, example.sentence]) {
      expect(en).not.toBe(nl);
      for (const said of [en, nl]) expect(said).not.toMatch(/[{}]|NaN|undefined|Infinity/);
    }
  });

  it('has a table in which every row has a cell for every column', () => {
    const { columns, rows } = example.table;
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    for (const cell of rows.flat()) expect(cell).not.toBeNaN();
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
  });

  it.each(themes)('is drawn with numbers only, in letters that can be read, in the %s theme', (theme) => {
    const svg = drawn(example, { ...look, theme, width: 1920, height: 800 });
    expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
    const sizes = [...svg.querySelectorAll('text')].map((text) => Number(text.getAttribute('font-size')));
    for (const size of sizes) expect(size).toBeGreaterThanOrEqual(theme === 'projector' ? 24 : 12);
  });
});

describe.each([
  { name: 'as they are', as: (name: Words) => name },
  { name: '1.7 times as long', as: ({ en, nl }: Words): Words => ({ en: longer(en), nl: longer(nl) }) },
])('with names $name', ({ as }) => {
  describe.each(examples(as))('$name', (example) => {
    it.each([360, 480, 720, 1280, 1920])(
      'keeps every text inside the picture and apart from others at %i pixels',
      (width) => {
        const height = width < 480 ? 620 : 560;
        for (const language of languages) {
          for (const theme of themes) {
            const tall = theme === 'projector' ? Math.max(1, Math.min(1.6, width / 700)) : 1;
            expect(misplaced(drawn(example, { language, theme, width, height: height * tall }), width)).toEqual([]);
          }
        }
      },
    );
  });
});

/** A language in which every word is 1.7 times as long. */
const longer = (text: string): string =>
  text.replace(/\p{L}{3,}/gu, (word) => word + word.slice(0, Math.round(word.length * 0.7)).toLowerCase());

function misplaced(svg: SVGSVGElement, width: number): readonly string[] {
  const height = Number(svg.getAttribute('height'));
  const boxes = [...svg.querySelectorAll('text')].map(boxOf);
  const outside = boxes.filter(
    ({ left, right, top, bottom }) => left < -1 || right > width + 1 || top < -1 || bottom > height + 1,
  );
  const over = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => overlap(a, b))
      .map((b) => `${a.text} | ${b.text}`),
  );
  return [...outside.map(({ text }) => `outside: ${text}`), ...over];
}

interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function boxOf(element: Element): TextBox {
  const number = (name: string): number => Number(element.getAttribute(name));
  const text = element.textContent;
  const size = number('font-size');
  const length = widthOf(text, size, element.getAttribute('font-weight') === '600');
  const part = { start: 0, middle: 0.5, end: 1 }[element.getAttribute('text-anchor') ?? 'start'] ?? 0;
  const left = number('x') - part * length;
  return { text, left, right: left + length, top: number('y') - size * 0.75, bottom: number('y') + size * 0.22 };
}

const overlap = (a: TextBox, b: TextBox): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;

describe('names that look like markup', () => {
  const hostile = '<img src=x onerror="alert(1)"> & <script>';
  it.each(examples(() => ({ en: hostile, nl: hostile })))('stay text in $name', (example) => {
    const svg = drawn(example, { ...look, width: 1600, height: 900 });
    const elements = new Set([...svg.querySelectorAll('*')].map(({ tagName }) => tagName.toLowerCase()));
    const known = ['title', 'desc', 'g', 'path', 'line', 'rect', 'circle', 'text'];
    expect([...elements].filter((name) => !known.includes(name))).toEqual([]);
    expect(svg.outerHTML).not.toContain('<img');
  });
});

describe('before there is anything to show', () => {
  const said: Record<Language, RegExp> = { en: /nothing to show yet/, nl: /nog niets te zien/ };
  it.each(emptyExamples())('$name says so in words', (example) => {
    for (const language of languages) {
      expect(example.sentence[language]).toMatch(said[language]);
      const svg = drawn(example, { ...look, language });
      expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
      // A line without values has no room for words, and people are seen before they decide.
      if (!['sparkline', 'stage'].includes(example.id)) expect(texts(svg)).toMatch(said[language]);
    }
  });
});
