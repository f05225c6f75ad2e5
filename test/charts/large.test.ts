import { describe, expect, it } from 'vitest';
import { cellLines } from '../../src/charts/cellLines.ts';
import { pictureOf, type Look } from '../../src/charts/chart.ts';
import { heatmap } from '../../src/charts/heatmap.ts';
import { words } from '../../src/words/words.ts';

const measure = { id: 'satisfaction', name: words('Satisfaction', 'Werktevredenheid') } as const;
const look: Look = { width: 960, height: 540, theme: 'light', language: 'en' };
const counted = (count: number): readonly number[] => Array.from({ length: count }, (_, n) => n);

// Some hundred thousand numbers are more than a function takes as arguments.
describe('a chart of very many numbers', () => {
  it('is drawn of 360 × 360 cells', () => {
    const levels = counted(360).map(String);
    const axis = (en: string, nl: string) => ({ name: words(en, nl), levels });
    const points = heatmap.prepare({
      measure,
      of: 'level',
      rows: axis('Control', 'Controle'),
      columns: axis('Coaching', 'Coaching'),
      values: counted(360).map((r) => counted(360).map((c) => (r + c) / 7.2)),
    });
    const rects = JSON.stringify(pictureOf(heatmap, points, look)).match(/"element":"rect"/g);
    expect(rects?.length).toBe(360 * 360);
    expect(heatmap.sentence(points).en).toContain('100');
  });

  it('is drawn of 24 cells over 5,200 weeks', () => {
    const weeks = counted(5_201);
    const cells = counted(24).map((cell) => ({
      name: words(`coaching ${cell}`, `coaching ${cell}`),
      mean: weeks.map((week) => 40 + cell + week / 500),
      low: weeks.map(() => 30),
      high: weeks.map(() => 80),
    }));
    const points = cellLines.prepare({ measure, weeks, cells });
    const lines = JSON.stringify(pictureOf(cellLines, points, look)).match(/"stroke-linejoin":"round"/g);
    expect(lines?.length).toBe(24);
  });
});
