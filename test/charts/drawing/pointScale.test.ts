import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../../src/charts/chart.ts';
import { show } from '../../../src/charts/drawing/mark.ts';
import {
  bothScales,
  fittedScale,
  isZoomed,
  labelledEvery,
  roomyScale,
} from '../../../src/charts/drawing/pointScale.ts';
import { overTime } from '../../../src/charts/overTime.ts';
import { emptySvg, rising } from '../examples.ts';

const values = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 60 });

describe('the axis of points', () => {
  it('holds all that is given, in tens, and never so few points that noise is a mountain', () => {
    fc.assert(
      fc.property(values, (line) => {
        const { low, high, ticks } = fittedScale([line]);
        expect(low).toBeLessThanOrEqual(Math.min(...line));
        expect(high).toBeGreaterThanOrEqual(Math.max(...line));
        expect(high - low).toBeGreaterThanOrEqual(30);
        expect([low % 10, high % 10, ticks[0], ticks.at(-1)]).toEqual([0, 0, low, high]);
      }),
    );
  });

  it('stays as it is where a line moves within it, and only grows while it is dragged', () => {
    expect(fittedScale([[53, 62]])).toEqual(fittedScale([[54, 61.4]]));
    fc.assert(
      fc.property(values, values, (one, other) => {
        const [first, then] = [fittedScale([one]), bothScales(fittedScale([one]), fittedScale([other]))];
        expect(then.low).toBeLessThanOrEqual(first.low);
        expect(then.high).toBeGreaterThanOrEqual(first.high);
      }),
    );
  });

  it('is told by where a line begins alone while the rest is hidden', () => {
    expect(roomyScale(53)).toMatchObject({ low: 40, high: 80 });
  });

  it('labels both its ends, and never ticks too close to each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 11 }), fc.double({ min: 1, max: 900, noNaN: true }), (count, height) => {
        const every = labelledEvery(count, height, 16);
        expect((count - 1) % every).toBe(0);
        if (every < count - 1) expect((height / (count - 1)) * every).toBeGreaterThanOrEqual(15.9);
      }),
    );
  });
});

const measure = { id: 'satisfaction', name: { en: 'Satisfaction', nl: 'Werktevredenheid' } };
const drawn = (wholeScale: boolean) => {
  const svg = emptySvg();
  const points = overTime.prepare({ measure, mean: rising(0.53, 0.09), phases: [] });
  show(svg, pictureOf(overTime, points, { language: 'en', theme: 'light', width: 720, height: 400, wholeScale }));
  const d = svg.querySelector('path[fill="none"]')?.getAttribute('d') ?? '';
  const heights = [...d.matchAll(/,([\d.]+)/g)].map(([, y]) => Number(y));
  return { text: svg.textContent, extent: Math.max(...heights) - Math.min(...heights) };
};

it('makes a small change visible, and says that it shows a part of the scale', () => {
  expect(isZoomed(fittedScale([[53, 62]]))).toBe(true);
  expect(drawn(false).text).toContain('scale 40–70');
  expect(drawn(true).text).not.toContain('scale');
  expect(drawn(false).extent).toBeGreaterThan(2.5 * drawn(true).extent);
});
