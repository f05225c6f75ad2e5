import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectFigures, plainSize, shortSize, sizeName } from '../../../src/app/parts/effectText.ts';
import { voiceOf } from '../../../src/app/parts/say.ts';
import { effectSize, sizeFrom, sizeOf, type Size } from '../../../src/statistics/effectSize.ts';

const say = voiceOf({ language: 'en', pseudo: false });
const nl = voiceOf({ language: 'nl', pseudo: false });
const of = (difference: number, sd: number) => {
  const effect = effectSize(difference, [sd]);
  if (!effect) throw new Error('no effect');
  return effect;
};

describe('how large points are, in words', () => {
  it('names the size and gives the figure', () => {
    expect(plainSize(of(5, 14), say)).toBe(', small: much less than people differ from each other');
    expect(effectFigures(of(5, 14), nl)).toBe('d = +0,36; één standaardafwijking tussen mensen is 14,0 punten');
  });

  it('says that people hardly differ instead of a giant figure', () => {
    const effect = of(55, 3.9);
    for (const said of [sizeName(effect, say), shortSize(effect, say), plainSize(effect, say)])
      expect(said).toMatch(/far more than people differ$/);
    expect(sizeName(effect, nl)).toBe('veel meer dan mensen verschillen');
    expect(effectFigures(effect, say)).toBe(
      'd above 3, since people hardly differ: one standard deviation is 3.9 points',
    );
  });

  it('never shows a figure of three or more', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -100, max: 100, noNaN: true }),
        fc.double({ min: 0.01, max: 30, noNaN: true }),
        (points, sd) => {
          const figure = /d = ([+−]?[\d.,]+)/.exec(effectFigures(of(points, sd), say));
          if (figure) expect(Math.abs(Number(figure[1].replace('−', '-')))).toBeLessThanOrEqual(3);
        },
      ),
    );
  });

  it('calls a size so from the points on that the scale shows', () => {
    for (const [size, from] of Object.entries(sizeFrom) as [Size, number][]) expect(sizeOf(from)).toBe(size);
  });
});
