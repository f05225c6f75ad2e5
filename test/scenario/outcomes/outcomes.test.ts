import { describe, expect, it } from 'vitest';
import { runsTable } from '../../../src/experiment/tables/tables.ts';
import { formatIssue } from '../../../src/scenario/issues.ts';
import { meaningOf } from '../../../src/scenario/outcomes/definition.ts';
import { outcomeKinds } from '../../../src/scenario/outcomes/kinds.ts';
import { takenNames } from '../../../src/scenario/outcomes/names.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import { scenarioText } from '../../../src/scenario/write.ts';

const parsed = (outcomes: string, sweep = 'design: list, rows: [{}], reference: status-quo') =>
  parseScenario(`selfsteer: 2\ntitle: T\nrun: { weeks: 52 }\nsweep: { ${sweep}, outcomes: ${outcomes} }\n`, {
    file: 'a.yaml',
  });

function told(outcomes: string, sweep?: string): readonly string[] {
  const read = parsed(outcomes, sweep);
  return read.ok ? [] : read.issues.map((issue) => formatIssue(issue, 'en').replace(/^a\.yaml:\d+:\d+: /, ''));
}

describe('outcomes in a file', () => {
  it('are read with what they say, written and read again', () => {
    const outcomes =
      '{ depth: { lowest: performance, from: 13, to: 52 }, recovery: { weeksUntil: performance, above: 60, from: 26, for: 4 }, leavers: { total: quits } }';
    const read = parsed(outcomes);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    expect(read.scenario.sweep?.outcomes).toEqual([
      { name: 'depth', kind: 'lowest', measure: 'performance', from: 13, to: 52 },
      { name: 'recovery', kind: 'weeksUntil', measure: 'performance', from: 26, above: 60, for: 4 },
      { name: 'leavers', kind: 'total', measure: 'quits' },
    ]);
    expect(parseScenario(scenarioText(read.scenario), { file: 'b.yaml' })).toEqual(read);
  });

  it.each([
    ['{ depth: { lowst: performance } }', /depth\.lowst: unknown name "lowst".*did you mean lowest\?/],
    ['{ depth: { from: 3 } }', /depth: found nothing to compute; expected exactly one of value, mean, lowest/],
    ['{ depth: { mean: strain, lowest: strain } }', /depth: found mean and lowest; expected exactly one of/],
    ['{ depth: { mean: strian } }', /depth\.mean: .*did you mean strain\?/],
    ['{ depth: { mean: strain, week: 3 } }', /depth\.week: found week beside mean; expected from, to there/],
    ['{ depth: { mean: strain, to: 53 } }', /depth\.to: found week 53; expected a week of the run, 0 to 52/],
    ['{ depth: { mean: strain, from: 9, to: 3 } }', /depth\.from: found weeks from 9 to 3; expected from before to/],
    ['{ all: { total: strain } }', /all\.total: .*expected one of quits, decisions, decisionsAtLowestLevel/],
    ['{ till: { weeksUntil: strain } }', /till: found no level; expected exactly one of atLeast, atMost, above, below/],
    ['{ till: { weeksUntil: strain, above: 130 } }', /till\.above: found 130; expected a number from 0 to 100/],
    ['{ till: { weeksUntil: strain, above: 1, from: 50, for: 4 } }', /till\.for: found 4 weeks.*expected at most 3/],
    ['{ Strain: { mean: strain } }', /Strain: found Strain, which names another column of runs \(strain/],
    ['{ a: { mean: strain }, A: { mean: strain } }', /\.A: found A, which names another column of runs \(a/],
    ['{ "a b": { mean: strain } }', /a b: unknown name "a b"; expected a name of letters, digits and _/],
    ['{}', /sweep\.outcomes: .*expected at least one outcome/],
  ])('that make no sense are refused, with what would: %s', (outcomes, message) => {
    const all = told(outcomes);
    expect(all).toHaveLength(1);
    expect(all[0]).toMatch(message);
  });

  it('may not look at weeks that a sweep takes away, nor at a reference that it has not', () => {
    const shorter = 'design: factorial, vary: { run.weeks: [52, 20] }';
    expect(told('{ a: { value: strain, week: 30 } }', shorter)).toEqual([
      expect.stringMatching(/a\.week: found week 30; expected a week of the run, 0 to 20/),
    ]);
    expect(told('{ a: { lostToReference: strain } }', shorter)).toEqual([
      expect.stringMatching(/a\.lostToReference: .*expected reference in this sweep/),
    ]);
  });

  it('may decide how many replicates are enough, by a name that there is', () => {
    const until = (outcome: string) =>
      `design: list, rows: [{}], replicates: { min: 2, max: 9, until: { outcome: ${outcome}, halfWidth: 1 } }`;
    expect(told('{ depth: { lowest: strain } }', until('depth'))).toEqual([]);
    expect(told('{ depth: { lowest: strain } }', until('dept'))).toEqual([
      expect.stringMatching(/until\.outcome: found the text "dept"; expected one of depth; did you mean depth\?/),
    ]);
  });

  it('have names that no other column of runs has', () => {
    const layout = { factors: [], measures: [], outcomes: [], reference: true, people: true };
    const columns = runsTable(layout).columns.map(({ name }) => name);
    expect(takenNames).toEqual(expect.arrayContaining(columns));
  });

  it.each(outcomeKinds.map(({ id }) => id))('say in both languages what they mean: %s', (kind) => {
    const { en, nl } = meaningOf({ kind, measure: 'quits', atLeast: 1.5 });
    expect(en).toContain('“People leaving”');
    expect(nl).toContain('‘Vertrekkers’');
    expect(en + nl).not.toMatch(/[{}]|undefined|NaN/);
  });
});
