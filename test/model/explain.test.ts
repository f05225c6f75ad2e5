import { describe, expect, it } from 'vitest';
import { P, stateColumns, type PersonColumn } from '../../src/model/columns.ts';
import { explain } from '../../src/model/explain.ts';
import { run } from '../../src/model/run.ts';
import { PERSON } from '../../src/model/columns.ts';
import { goldenInput } from '../golden/read.ts';

const input = goldenInput(
  'step-by-step',
  { employees: 60, teamSize: 10 },
  { weeks: 70, warmUp: 52, seed: 'why', replicate: 0 },
);

describe('explaining a week of one person', () => {
  const weeks = [1, 20, 45, 60, 70];

  it.each(weeks)('accounts for the whole change of every column in week %i', (week) => {
    for (const person of [0, 17, 59]) {
      const explained = explain(input, person, week);
      if (explained.left) continue;
      for (const column of stateColumns) {
        const added = explained.rules
          .flatMap((rule) => rule.additions)
          .filter((addition) => addition.of === 'person' && addition.column === column)
          .reduce((sum, addition) => sum + addition.added, 0);
        const expected = Math.min(1, Math.max(0, explained.before[column] + added));
        expect(explained.after[column]).toBeCloseTo(expected, 12);
      }
    }
  });

  it('ends with the person that the run itself has', () => {
    const { snapshots } = run(input, { measures: [], snapshots: [60] });
    const explained = explain(input, 17, 60);
    for (const [column, value] of Object.entries(explained.after)) {
      expect(value).toBe(snapshots[0].person[17 * PERSON + P[column as PersonColumn]]);
    }
  });

  it('splits what satisfaction moves towards into terms that add up to it', () => {
    for (const column of [
      'satisfaction',
      'commitment',
      'initiative',
      'psychologicalEmpowerment',
      'contribution',
    ] as const) {
      const targets = explain(input, 17, 60)
        .rules.flatMap((rule) => rule.targets)
        .filter((one) => one.column === column);
      expect(targets).toHaveLength(1);
      const [{ target, terms }] = targets;
      expect(terms.reduce((sum, term) => sum + term.value, 0)).toBeCloseTo(target, 12);
      for (const term of terms) expect(term.label.nl.length).toBeGreaterThan(2);
    }
  });

  it('has parts that add up to what a rule added, where it names any', () => {
    for (const { additions } of explain(input, 17, 60).rules) {
      for (const { added, parts } of additions) {
        if (parts.length === 0) continue;
        expect(parts.reduce((sum, part) => sum + part.value, 0)).toBeCloseTo(added, 12);
      }
    }
  });

  it('says when a newcomer took the seat', () => {
    const seats = Array.from({ length: 60 }, (_, person) => explain(input, person, 70));
    const newcomers = seats.filter((seat) => seat.joined !== undefined);
    expect(newcomers.length).toBeGreaterThan(0);
    const [first] = newcomers;
    const joining = explain(input, first.person, first.joined!);
    expect(joining.left).toBe(true);
  });

  it('refuses a seat or a week that the run does not have', () => {
    expect(() => explain(input, 60, 10)).toThrow('no seat 60');
    expect(() => explain(input, 0, 71)).toThrow('no week 71');
  });
});
