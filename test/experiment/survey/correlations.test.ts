import { describe, expect, it } from 'vitest';
import { isInside } from '../../../src/experiment/evidence/band.ts';
import { correlations, simulatedSurveys } from '../../../src/experiment/evidence/correlations.ts';
import { surveyed } from '../../../src/experiment/survey/organisations.ts';
import { correlationsOf, pooledSurvey } from '../../../src/experiment/survey/pooled.ts';

/**
 * Proposition 17 of the model: in the mean of 24 surveys, what goes together does so as strongly as the evidence says,
 * inside the bands of published meta-analyses where it says so, outside where it says that.
 */
describe('17. over organisations of different kinds goes together, as the evidence tells:', () => {
  const surveys = Array.from({ length: simulatedSurveys.surveys }, (_, z) => correlationsOf(pooledSurvey(z + 1)));
  const rows = correlations.map(({ between: [one, other], band, figure }, row) => ({
    what: `${one.en} and ${other.en}`,
    band,
    figure,
    mean: surveys.reduce((sum, found) => sum + found[row], 0) / surveys.length,
  }));

  it.each(rows)('$what', ({ band, figure, mean }) => {
    expect(Math.round(mean * 100) / 100).toBe(figure);
    expect(isInside(band, mean)).toBe(isInside(band, figure));
  });

  it('ten of the fourteen inside their bands', () => {
    expect(rows.filter(({ band, mean }) => isInside(band, mean))).toHaveLength(10);
  });

  it('in as many organisations and people as the evidence says', () => {
    expect(surveyed).toMatchObject({
      organisations: simulatedSurveys.organisations,
      employees: simulatedSurveys.employees,
      weeks: simulatedSurveys.weeks,
    });
  });
});
