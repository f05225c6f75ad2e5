import { describe, expect, it } from 'vitest';
import { differencesOf } from '../../../src/experiment/analysis/comparison.ts';
import { withDeviations } from '../../../src/model/measures/deviations.ts';
import { summarise, summaryReadings } from '../../../src/experiment/analysis/summary.ts';
import { reader } from '../../../src/experiment/run/readings.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';

const one = (satisfaction: number[], apart: number[]) => ({
  measures: { satisfaction: Float64Array.from(satisfaction), satisfactionSd: Float64Array.from(apart) },
});

describe('what B differs from A', () => {
  const measures = ['satisfaction', 'performance'] as const;

  it('has a size against how people differ in A, where the measure is a mean over people', () => {
    expect(withDeviations(measures)).toEqual(['satisfaction', 'performance', 'satisfactionSd']);
    const [satisfaction, performance] = differencesOf(
      measures,
      [[50, 52], [60, 60], [10, 14]],
      [[56, 58], [66, 66], [90, 90]],
    ); // prettier-ignore
    expect(satisfaction).toMatchObject({ measure: 'satisfaction', difference: { mean: 6, higher: 2 } });
    expect(satisfaction.effect).toEqual({ d: 6 / Math.sqrt(148), sd: Math.sqrt(148), size: 'small' });
    expect(performance).toMatchObject({ difference: { mean: 6 } });
    expect(performance.effect).toBeUndefined();
  });

  it('pools how people differ over the weeks of a period, as variances', () => {
    const { values, take } = reader([{ measure: 'satisfactionSd', from: 1, to: 2 }]);
    take(one([0.5, 0.5, 0.5], [0.9, 0.06, 0.08]));
    expect(values[0][0]).toBeCloseTo(Math.sqrt(50), 9);
  });
});

describe('the summary of runs', () => {
  it('measures what changed against how people differed in the first week', () => {
    const parsed = parseScenario('selfsteer: 1\nrun: { weeks: 2, replicates: 2 }\n', { file: 'a.yaml' });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const { scenario } = parsed;
    const { values, take } = reader(summaryReadings(scenario, ['satisfaction']));
    const quantiles = Object.fromEntries(
      ['Q05', 'Q25', 'Q50', 'Q75', 'Q95'].map((name) => [`satisfaction${name}`, Float64Array.of(0, 0, 0.5)]),
    );
    const runs = [one([0.5, 0.6, 0.58], [0.1, 0.3, 0.3]), one([0.4, 0.4, 0.46], [0.14, 0.3, 0.3])];
    for (const { measures } of runs) take({ measures: { ...measures, ...quantiles } });
    const [{ effect }] = summarise(scenario, ['satisfaction'], values).rows;
    expect(effect?.sd).toBeCloseTo(Math.sqrt(148), 9);
    expect(effect?.d).toBeCloseTo(7 / Math.sqrt(148), 9);
  });
});
