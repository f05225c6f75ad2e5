import { eachOf } from '../../src/model/eachOf.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assumptions, assumptionValues } from '../../src/model/assumptions.ts';
import { P, PERSON, TEAM, teamColumns, type TeamColumn } from '../../src/model/columns.ts';
import type { RunInput, Schedule } from '../../src/model/input.ts';
import { singleLeverIds } from '../../src/model/levers/index.ts';
import { measures } from '../../src/model/measures/index.ts';
import { continueFrom, run } from '../../src/model/run.ts';
import type { Snapshot } from '../../src/model/simulation.ts';
import { goldenInput } from '../golden/read.ts';

const organisation = { employees: 40, teamSize: 7 };
const plan = { weeks: 60, warmUp: 12, seed: 'laws', replicate: 0 };
const input = goldenInput('step-by-step', organisation, plan);

const point = fc.double({ min: 0, max: 1, noNaN: true });
const schedule = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 70 }), point), {
    selector: ([week]) => week,
    minLength: 1,
    maxLength: 4,
  })
  .map((points): Schedule => points.sort(([a], [b]) => a - b));
const levers: fc.Arbitrary<RunInput['levers']> = fc.record({
  ...eachOf(singleLeverIds, () => schedule),
  delegation: fc.record({ craft: schedule, hr: schedule, finance: schedule, strategy: schedule }),
});
const everyAssumption = fc
  .tuple(
    ...assumptions.map(({ definition, name }) =>
      name.startsWith('deciding.share')
        ? fc.constant(undefined)
        : definition.unit === 'count'
          ? fc.integer({ min: definition.low, max: definition.high })
          : fc.double({ min: definition.low, max: definition.high, noNaN: true }),
    ),
  )
  .map((values) =>
    assumptionValues(
      Object.fromEntries(assumptions.flatMap(({ name }, i) => (values[i] === undefined ? [] : [[name, values[i]]]))),
    ),
  );

describe('whatever the levers, assumptions and size', () => {
  it('every measure stays on its scale in every week', () => {
    fc.assert(
      fc.property(
        levers,
        everyAssumption,
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 12 }),
        (someLevers, someAssumptions, employees, teamSize) => {
          const trace = run(
            {
              ...input,
              weeks: 30,
              organisation: { employees, teamSize },
              levers: someLevers,
              assumptions: someAssumptions,
            },
            { measures },
          );
          for (const { id, unit } of measures) {
            for (const value of trace.measures[id]) {
              if (unit === 'share' && Number.isNaN(value)) continue;
              expect(value).toBeGreaterThanOrEqual(0);
              expect(value).toBeLessThanOrEqual(unit === 'count' ? employees : 1);
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('continuing from any week gives the very same rest of the run', () => {
    fc.assert(
      fc.property(levers, fc.integer({ min: -11, max: 59 }), (someLevers, week) => {
        const whole = run({ ...input, levers: someLevers }, { measures, snapshots: [week, 60] });
        const rest = continueFrom(whole.snapshots[0], { ...input, levers: someLevers }, { measures, snapshots: [60] });
        expect(rest.from).toBe(Math.max(0, week + 1));
        for (const { id } of measures) expect(rest.measures[id]).toEqual(whole.measures[id].slice(rest.from));
        expect(rest.snapshots[0]).toEqual(whole.snapshots[1]);
      }),
      { numRuns: 20 },
    );
  });
});

const snapshotAt = (of: RunInput, week: number): Snapshot => run(of, { measures: [], snapshots: [week] }).snapshots[0];

describe('luck', () => {
  it('is the same until the week in which levers begin to differ', () => {
    const changed: RunInput = {
      ...input,
      levers: { ...input.levers, control: [...input.levers.control.slice(0, 2), [30, 0.9]] },
    };
    expect(input.levers.control[1][0]).toBe(13);
    expect(snapshotAt(changed, 13)).toEqual(snapshotAt(input, 13));
    expect(snapshotAt(changed, 20).person).not.toEqual(snapshotAt(input, 20).person);
  });

  it('gives the first people the same character however many others there are', () => {
    const founders = (employees: number): Float64Array =>
      snapshotAt({ ...input, organisation: { employees, teamSize: 7 } }, -11).person;
    const character = (person: Float64Array, i: number): Float64Array =>
      person.slice(i * PERSON + P.needForAutonomy, i * PERSON + P.talentStrategy + 1);
    const few = founders(40);
    const more = founders(41);
    for (let i = 0; i < 40; i++) expect(character(more, i)).toEqual(character(few, i));
  });

  it('does not depend on what is recorded', () => {
    const watched = run(input, { measures, snapshots: [60] });
    expect(watched.snapshots[0]).toEqual(snapshotAt(input, 60));
  });

  it('differs between replicates', () => {
    const ends = [0, 1, 2, 3, 4].map((replicate) =>
      snapshotAt(goldenInput('step-by-step', organisation, { ...plan, replicate }), 60).person.join(),
    );
    expect(new Set(ends).size).toBe(5);
  });
});

describe('leaving out', () => {
  it('a rule keeps its columns where they started', () => {
    const { snapshots } = run(
      { ...input, without: ['commitment', 'turnover'] },
      { measures: [], snapshots: [-11, 60] },
    );
    const commitments = snapshots.map(({ person }) =>
      Array.from({ length: 40 }, (_, i) => person[i * PERSON + P.commitment]),
    );
    expect(commitments[1]).toEqual(commitments[0]);
    expect(new Set(commitments[0]).size).toBeGreaterThan(1);
  });

  it('empowerment holds what people felt after the warm-up', () => {
    const { snapshots } = run({ ...input, without: ['empowerment', 'turnover'] }, { measures: [], snapshots: [0, 60] });
    const felt = (snapshot: Snapshot, column: number): number[] =>
      Array.from({ length: 40 }, (_, i) => snapshot.person[i * PERSON + column]);
    expect(felt(snapshots[1], P.psychologicalEmpowerment)).toEqual(felt(snapshots[0], P.psychologicalEmpowerment));
    expect(felt(snapshots[1], P.impact)).toEqual(felt(snapshots[0], P.impact));
    expect(new Set(felt(snapshots[0], P.psychologicalEmpowerment)).size).toBeGreaterThan(1);
  });

  it('empowerment without a warm-up holds what people felt in week 1, also in the seat of a newcomer', () => {
    const cold = { ...input, warmUp: 0, without: ['empowerment'] as const, weeks: 80 };
    const { snapshots, measures: found } = run(cold, { measures, snapshots: [1, 80] });
    const felt = ({ person }: Snapshot): number[] =>
      Array.from({ length: 40 }, (_, i) => person[i * PERSON + P.psychologicalEmpowerment]);
    expect(felt(snapshots[1])).toEqual(felt(snapshots[0]));
    expect(found.psychologicalEmpowerment[1]).not.toBe(found.psychologicalEmpowerment[0]);
    expect(found.quits.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
  });

  it('turnover lets nobody go', () => {
    const trace = run({ ...input, without: ['turnover'] }, { measures });
    expect(Math.max(...trace.measures.quits)).toBe(0);
    expect(Math.max(...run(input, { measures }).measures.quits)).toBeGreaterThan(0);
  });
});

const teamOf = ({ team }: Snapshot, t: number): Record<TeamColumn, number> =>
  eachOf(teamColumns, (_, column) => team[t * TEAM + column]);

describe('a run without warm-up', () => {
  const cold = { ...input, warmUp: 0 };

  it('begins with its founders in week 0', () => {
    const { measures: found, snapshots } = run(cold, { measures, snapshots: [0] });
    expect(found.satisfaction[0]).toBe(found.standard[0]);
    for (let t = 0; t < snapshots[0].teams; t++) {
      const { style, control } = teamOf(snapshots[0], t);
      expect(control).toBe(Math.min(1, Math.max(0, 0.7 + style)));
    }
    expect(found.psychologicalEmpowerment[0]).toBeGreaterThan(0.2);
    expect(found.structuralEmpowerment[0]).toBeGreaterThan(0.1);
    expect([found.decisions[0], found.quits[0]]).toEqual([0, 0]);
    expect(snapshots[0].week).toBe(0);
  });

  it('lives week 1 as any other run lives its first', () => {
    const shifted = { ...input, warmUp: 1, levers: goldenInput('status-quo', organisation, plan).levers };
    const weekOne = run({ ...shifted, warmUp: 0 }, { measures, snapshots: [1] }).snapshots[0];
    const weekZero = run(shifted, { measures, snapshots: [0] }).snapshots[0];
    expect(weekOne.person).toEqual(weekZero.person);
  });
});

describe('small and odd organisations', () => {
  it.each([
    [1, 10],
    [1, 1],
    [2, 1],
    [7, 100],
    [10, 10],
    [3000, 5000],
  ])('of %i people in teams of %i live through a run', (employees, teamSize) => {
    const trace = run({ ...input, organisation: { employees, teamSize } }, { measures, snapshots: [60] });
    expect(trace.measures.satisfaction.every((value) => value >= 0 && value <= 1)).toBe(true);
  });

  it('someone alone has no teammate to decide', () => {
    const trace = run({ ...input, organisation: { employees: 1, teamSize: 10 } }, { measures });
    const shares = trace.measures.shareDecidedByTeammate.filter((value) => !Number.isNaN(value));
    expect(shares.length).toBeGreaterThan(0);
    expect(Math.max(...shares)).toBe(0);
  });
});
