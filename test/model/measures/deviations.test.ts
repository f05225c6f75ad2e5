import { describe, expect, it } from 'vitest';
import { PERSON } from '../../../src/model/columns.ts';
import { deviationOf, deviations } from '../../../src/model/measures/deviations.ts';
import { measureOf, usualMeasures } from '../../../src/model/measures/index.ts';
import { people } from '../../../src/model/measures/people.ts';
import { run } from '../../../src/model/run.ts';
import { goldenInput } from '../../golden/read.ts';

const input = goldenInput(
  'step-by-step',
  { employees: 23, teamSize: 5 },
  { weeks: 30, warmUp: 8, seed: 'apart', replicate: 0 },
);
const weeks = [0, 1, 17, 30];

describe('how people differ', () => {
  it('is the standard deviation of everyone at the end of the week, to the last bit', () => {
    const { measures, snapshots } = run(input, { measures: deviations, snapshots: weeks });
    for (const { id, ...measure } of deviations) {
      if (measure.of !== 'people') throw new Error(`${id} is not of people`);
      const { column } = measure;
      const expected = snapshots.map(({ person, employees }) => {
        const values = Array.from({ length: employees }, (_, seat) => person[seat * PERSON + column]);
        const mean = values.reduce((sum, value) => sum + value, 0) / employees;
        return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / employees);
      });
      expect(weeks.map((week) => measures[id][week])).toEqual(expected);
      expect(Math.max(...expected)).toBeGreaterThan(0);
    }
  });

  it('leaves the means as they are without it', () => {
    const { measures: together } = run(input, { measures: [...deviations, ...people] });
    const { measures: alone } = run(input, { measures: people });
    for (const { id } of people) expect(together[id]).toEqual(alone[id]);
  });

  it('is nothing where there is one person', () => {
    const alone = { ...input, organisation: { employees: 1, teamSize: 1 } };
    const { measures } = run(alone, { measures: deviations });
    for (const { id } of deviations) expect(Math.max(...measures[id])).toBe(0);
  });

  it('is there for every mean over people and for nothing else', () => {
    expect(people.map(({ id }) => deviationOf(id))).toEqual(deviations.map(({ id }) => id));
    for (const id of ['performance', 'quits', 'satisfactionQ50', 'satisfactionSd'])
      expect(deviationOf(id)).toBeUndefined();
    expect(measureOf('trustInTeamSd').name).toEqual({
      en: 'Trust in the team: how people differ (standard deviation)',
      nl: 'Vertrouwen in het team: hoe mensen verschillen (standaardafwijking)',
    });
  });

  it('is recorded unasked of what people are shown by quantiles too', () => {
    const own = deviations.map(({ id }) => id).filter((id) => usualMeasures.includes(id));
    expect(own).toEqual(['satisfactionSd', 'commitmentSd', 'initiativeSd']);
  });
});
