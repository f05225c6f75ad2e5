import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recorded } from '../../../src/experiment/run/job.ts';
import { everyWeek } from '../../../src/experiment/run/recording.ts';
import { runJob } from '../../../src/experiment/run/runner.ts';
import { trajectoryJob, trajectoryOf } from '../../../src/experiment/run/trajectory.ts';
import { P, PERSON, T, TEAM } from '../../../src/model/columns.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';

const parsed = parseScenario(readFileSync('scenarios/harvest-crisis.yaml', 'utf8'), { file: 'harvest-crisis' });
if (!parsed.ok) throw new Error('harvest-crisis is wrong');
const { scenario } = parsed;

describe('everyone through the weeks', () => {
  it('are those of the same run without them, in every week', () => {
    const trajectory = trajectoryOf(runJob(trajectoryJob(scenario, 3)));
    expect(trajectory.weeks).toHaveLength(scenario.run.weeks + 1);
    for (const week of [0, 90, scenario.run.weeks]) {
      const recording = everyWeek(['satisfaction', 'shareOverruled']);
      const outcome = runJob({ scenario, replicate: 3, recording: { ...recording, people: [week] } });
      expect(trajectory.measures).toMatchObject(recorded(outcome, 'measures'));
      const [people] = recorded(outcome, 'people');
      for (const seat of [0, 59, 119]) {
        const expected = Math.fround(people.person[seat * PERSON + P.commitment]);
        expect(trajectory.people.commitment[week * trajectory.employees + seat]).toBe(expected);
      }
      for (const seat of [0, 59, 119]) {
        const [kind, domain, who, success] = people.decision.subarray(4 * seat);
        const at = week * trajectory.employees + seat;
        expect(trajectory.decisions.outcome[at]).toBe(2 * kind + success);
        expect(trajectory.decisions.domain[at]).toBe(domain);
        expect(trajectory.decisions.who[at]).toBe(who);
      }
      for (const team of [0, 11]) {
        const expected = Math.fround(people.team[team * TEAM + T.performance]);
        expect(trajectory.ofTeams.performance[week * trajectory.teams + team]).toBe(expected);
      }
    }
  });

  it('tell in which weeks a newcomer took a seat, as often as people left', () => {
    const { measures, newcomers, employees } = trajectoryOf(runJob(trajectoryJob(scenario, 3)));
    const left = measures['quits'];
    for (const week of [1, 40, 90, 156]) {
      const came = newcomers.subarray(week * employees, (week + 1) * employees).reduce((sum, one) => sum + one, 0);
      expect(came).toBe(left[week]);
    }
    expect(newcomers.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(10);
  });

  it('of a large organisation are kept less often, but in the last week always', () => {
    const large = trajectoryOf(
      runJob(
        trajectoryJob(
          {
            ...scenario,
            organisation: { employees: 9_000, teamSize: 10 },
            run: { ...scenario.run, weeks: 101, warmUp: 0 },
          },
          0,
        ),
      ),
    );
    expect(large.weeks.length).toBeLessThan(60);
    expect(large.weeks.at(-1)).toBe(101);
    expect(large.people.initiative).toHaveLength(large.weeks.length * 9_000);
    expect(large.people.initiative.at(-1)).toBeGreaterThan(0);
  });
});
