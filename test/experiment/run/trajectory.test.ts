import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { trajectoryOf } from '../../../src/experiment/run/trajectory.ts';
import { runJob } from '../../../src/experiment/run/runner.ts';
import { carryOut } from '../../../src/experiment/run/task.ts';
import { P, PERSON, T, TEAM } from '../../../src/model/columns.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';

const parsed = parseScenario(readFileSync('scenarios/harvest-crisis.yaml', 'utf8'), { file: 'harvest-crisis' });
if (!parsed.ok) throw new Error('harvest-crisis is wrong');
const { scenario } = parsed;

describe('the lives of everyone', () => {
  it('are those of the same run without them, in every week', () => {
    const lives = trajectoryOf(scenario, 3);
    expect(lives.weeks).toHaveLength(scenario.run.weeks + 1);
    const week = 90;
    const outcome = runJob({ scenario, replicate: 3, measures: ['satisfaction', 'shareOverruled'], people: week });
    if (!outcome.ok || !outcome.result.people) throw new Error('no run');
    const { measures, people } = outcome.result;
    expect(lives.measures['satisfaction']).toEqual(measures['satisfaction']);
    expect(lives.measures['shareOverruled']).toEqual(measures['shareOverruled']);
    for (const seat of [0, 59, 119]) {
      const expected = Math.fround(people.person[seat * PERSON + P.commitment]);
      expect(lives.people.commitment[week * lives.employees + seat]).toBe(expected);
    }
    for (const team of [0, 11]) {
      const expected = Math.fround(people.team[team * TEAM + T.performance]);
      expect(lives.ofTeams.performance[week * lives.teams + team]).toBe(expected);
    }
  });

  it('of a large organisation are looked at less often, but in the last week always', () => {
    const large = trajectoryOf(
      {
        ...scenario,
        organisation: { employees: 9_000, teamSize: 10 },
        run: { ...scenario.run, weeks: 101, warmUp: 0 },
      },
      0,
    );
    expect(large.weeks.length).toBeLessThan(60);
    expect(large.weeks.at(-1)).toBe(101);
    expect(large.people.strain).toHaveLength(large.weeks.length * 9_000);
  });
});

describe('a task that fails', () => {
  it('is an outcome with the reason', () => {
    const outcome = carryOut({ kind: 'explanation', scenario, replicate: 0, person: 5_000, week: 3 });
    expect(outcome).toEqual({ ok: false, reason: 'no seat 5000' });
  });
});
