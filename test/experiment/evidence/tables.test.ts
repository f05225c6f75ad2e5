import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { hitsOf, isInside } from '../../../src/experiment/evidence/band.ts';
import { answering, bandRule, correlations } from '../../../src/experiment/evidence/correlations.ts';
import { predictions } from '../../../src/experiment/evidence/predictions/index.ts';
import { provenance } from '../../../src/experiment/evidence/provenance.ts';
import { robustness } from '../../../src/experiment/evidence/robustness.ts';
import { modelVersion } from '../../../src/model/version.ts';
import type { Words } from '../../../src/words/words.ts';

const written = csvParse(readFileSync(new URL('../../golden/predictions.csv', import.meta.url), 'utf8'));
const end = (cell: string): number | undefined => (cell === '' ? undefined : Number(cell));
const nameOf = (source: string | Words): string => (typeof source === 'string' ? source : source.en);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

it('has figures of the model that is at work, not of an older one', () => {
  expect(provenance.modelVersion).toBe(modelVersion);
});

describe('the findings laid on the model', () => {
  it('are those that were written down, each with its source, band and use', () => {
    expect(
      predictions.map(({ id, source, status, band, use }) => ({ id, source: nameOf(source), status, ...band, use })),
    ).toEqual(
      written.map(({ id, source, status, low, high, use }) => ({
        id,
        source,
        status,
        ...(end(low) !== undefined && { low: end(low) }),
        ...(end(high) !== undefined && { high: end(high) }),
        use,
      })),
    );
  });

  it('hit as often as was reported, by this version and by the first', () => {
    const versionOne = predictions.map((row) => ({ ...row, figure: row.versionOne }));
    expect(hitsOf(predictions, 'held-out')).toEqual({ hits: 12, of: 24 });
    expect(hitsOf(predictions, 'designed')).toEqual({ hits: 3, of: 3 });
    expect(hitsOf(predictions, 'fitted')).toEqual({ hits: 10, of: 10 });
    expect(hitsOf(versionOne, 'held-out').hits).toBe(7);
    expect(hitsOf(versionOne, 'designed').hits + hitsOf(versionOne, 'fitted').hits).toBe(0);
  });

  it('say of the row that is not robust that it is not, with the shares of the other table', () => {
    const row = predictions.find(({ source }) => nameOf(source).startsWith('Bandiera'));
    const frontLine = robustness.find(({ claim }) => claim.en.includes('front line'));
    expect(row?.caution?.en).toContain('Not robust');
    expect(row?.caution?.en).toContain(`${frontLine?.half} % of draws (${frontLine?.whole} %`);
  });
});

describe('the correlations', () => {
  it('have bands that follow from what was published by the one rule that the page tells', () => {
    for (const { published, band } of correlations) {
      const corrected = published.filter((one) => one.corrected).map(({ value }) => Math.abs(value));
      const measured = published.filter((one) => !one.corrected).map(({ value }) => Math.abs(value));
      const low = measured.length > 0 ? mean(measured) : mean(corrected) * answering.reliability;
      const high = corrected.length > 0 ? mean(corrected) : mean(measured) / answering.reliability;
      const middle = (low + high) / 2;
      const sizes = [band.low ?? NaN, band.high ?? NaN].map(Math.abs).sort((one, other) => one - other);
      expect(sizes[0]).toBeCloseTo(Math.floor(middle * bandRule.low * 100) / 100, 9);
      expect(sizes[1]).toBeCloseTo(Math.ceil(middle * bandRule.high * 100) / 100, 9);
    }
  });

  it('have odd rows fitted, even rows held out and the last from one side, and hit as often as was reported', () => {
    correlations.forEach(({ use }, k) => {
      expect(use).toBe(k === correlations.length - 1 ? 'one-sided' : k % 2 === 0 ? 'fitted' : 'held-out');
    });
    expect(correlations.filter(({ band, figure }) => isInside(band, figure))).toHaveLength(10);
    expect(hitsOf(correlations, 'fitted')).toEqual({ hits: 7, of: 7 });
    expect(hitsOf(correlations, 'held-out')).toEqual({ hits: 3, of: 6 });
  });

  it('lose more than two fifths without the questionnaire where the page says so', () => {
    const coloured = correlations.filter(
      ({ between: [one, other] }) => /autonomy|empowerment/.test(one.en) && other.en === 'satisfaction',
    );
    expect(coloured).toHaveLength(3);
    for (const { figure, trueScore } of coloured) expect(1 - trueScore / figure).toBeGreaterThan(0.4);
  });
});

it('misses half of what was held out, as the page says first', () => {
  const { hits, of } = hitsOf([...correlations, ...predictions], 'held-out');
  expect(hits * 2).toBe(of);
});

it('holds a claim no more often over the whole range than near the usual values, but for what is always so', () => {
  for (const { half, whole } of robustness) expect(whole).toBeLessThanOrEqual(half + 0.5);
});
