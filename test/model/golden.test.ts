import { describe, expect, it } from 'vitest';
import { P, PERSON, T, TEAM, type PersonColumn, type TeamColumn } from '../../src/model/columns.ts';
import { DECISION_LENGTH } from '../../src/model/decisionRecord.ts';
import { measures } from '../../src/model/measures/index.ts';
import { run } from '../../src/model/run.ts';
import { golden, goldenFiles, goldenInput } from '../golden/read.ts';

describe.each(goldenFiles)('the golden run %s', (file) => {
  const expected = golden(file);
  const input = goldenInput(expected.scenario, expected.organisation, expected.run);
  const weeks = (expected.people ?? []).map((week) => week.week);
  const trace = run(input, { measures, snapshots: weeks });

  it('has the key that its seed gives', () => {
    expect(input.key).toEqual(expected.run.key);
  });

  it.each(Object.keys(expected.means))('has the same %s in every week, to the last bit', (measure) => {
    expect(Array.from(trace.measures[measure])).toEqual(expected.means[measure]);
  });

  it.each(weeks)('has the same people, teams and decisions in week %i, to the last bit', (week) => {
    const { decision, week: _, ...columns } = expected.people!.find((row) => row.week === week)!;
    const snapshot = trace.snapshots.find((kept) => kept.week === week)!;
    const found = Object.fromEntries(
      Object.keys(columns).map((name) => [name, columnOf(name, snapshot.person, snapshot.team)]),
    );
    expect(found).toEqual(columns);
    const decisions = decision.map((_, i) =>
      Array.from(snapshot.decision.slice(i * DECISION_LENGTH, (i + 1) * DECISION_LENGTH)),
    );
    expect(decisions).toEqual(decision);
  });
});

function columnOf(name: string, person: Float64Array, team: Float64Array): number[] {
  const every = (columns: Float64Array, length: number, at: number): number[] =>
    Array.from({ length: columns.length / length }, (_, i) => columns[i * length + at]);
  if (name.startsWith('team') && !(name in P)) {
    const column = name.charAt(4).toLowerCase() + name.slice(5);
    return every(team, TEAM, T[column as TeamColumn]);
  }
  return every(person, PERSON, P[name as PersonColumn]);
}
