import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leversOf, surveyed } from '../../../src/experiment/survey/organisations.ts';
import { correlationsOf, pooledSurvey } from '../../../src/experiment/survey/pooled.ts';
import { scaleIds, trueScores, usualQuestionnaire } from '../../../src/experiment/survey/scales.ts';
import { correlationOf } from '../../../src/statistics/correlation.ts';

interface GoldenSurvey {
  seed: number;
  organisations: number;
  employees: number;
  teamSize: number;
  weeks: number;
  error: Record<string, number>;
  halo: number;
  levers: number[][];
  answers: Record<string, number[]>;
  correlations: Record<string, number>;
}
const golden = JSON.parse(
  readFileSync(new URL('../../golden/survey/seed-1.json', import.meta.url), 'utf8'),
) as GoldenSurvey;

const observed = pooledSurvey(1);
const truth = pooledSurvey(1, trueScores);
const uncoloured = pooledSurvey(1, { ...usualQuestionnaire, halo: 0 });

describe('a survey among organisations of many kinds is that of the independent program', () => {
  it('in whom it asks, with the same errors and the same colouring', () => {
    const { organisations, employees, teamSize, weeks, error, halo } = golden;
    expect(surveyed).toEqual({ organisations, employees, teamSize, weeks });
    expect(usualQuestionnaire).toEqual({ errors: error, halo });
    expect(scaleIds).toEqual(Object.keys(error));
  });

  it('in the levers of every organisation, bit for bit', () => {
    const levers = golden.levers.map((_, organisation) => {
      const { control, delegation, direction, coaching, learning, transparency, feedback, encouragement } = leversOf(
        golden.seed,
        organisation,
      );
      const { craft, hr, finance, strategy } = delegation;
      const rights = [craft, hr, finance, strategy];
      return [control, ...rights, direction, coaching, learning, transparency, feedback, encouragement];
    });
    expect(levers).toEqual(golden.levers);
  });

  it.each(Object.keys(golden.answers))('in what people answer on %s, bit for bit', (scale) => {
    const id = scaleIds.find((known) => known === scale)!;
    const expected = golden.answers[scale];
    expect(expected).toHaveLength(160);
    expect(Array.from(observed.answers[id].subarray(0, 160))).toEqual(expected);
  });

  it('in what goes together, to twelve digits', () => {
    const expected = Object.values(golden.correlations);
    const found = correlationsOf(observed);
    expect(found).toHaveLength(14);
    for (const [c, correlation] of found.entries()) expect(correlation).toBeCloseTo(expected[c], 12);
  });
});

describe('against what people really feel', () => {
  it.each(scaleIds)('answers on %s are about as reliable as in a good questionnaire', (id) => {
    // The share of the observed variance that is of true scores.
    const reliability = correlationOf(truth.answers[id], uncoloured.answers[id]) ** 2;
    expect(reliability).toBeGreaterThan(0.75);
    expect(reliability).toBeLessThan(0.86);
  });

  it('colouring makes autonomy and satisfaction go together more than they do', () => {
    const autonomyAndSatisfaction = 5;
    const [withColour, without] = [observed, uncoloured].map((one) => correlationsOf(one)[autonomyAndSatisfaction]);
    expect(withColour - without).toBeGreaterThan(0.1);
  });
});
