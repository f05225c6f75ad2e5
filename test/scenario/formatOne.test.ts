import { describe, expect, it } from 'vitest';
import { formatIssue } from '../../src/scenario/issues.ts';
import { parseScenario } from '../../src/scenario/parse.ts';

const opened = (content: object, asComputed = false) =>
  parseScenario(JSON.stringify({ selfsteer: 1, title: 'Old', ...content }), { file: 'old.json', asComputed });
const linesOf = (content: object, language: 'en' | 'nl' = 'en'): readonly string[] => {
  const parsed = opened(content);
  const shown = parsed.ok ? parsed.warnings : parsed.issues.filter(({ severity }) => severity === 'error');
  return shown.map((issue) => formatIssue(issue, language));
};

describe('a file of format 1', () => {
  it('opens as format 2, and says that its numbers moved', () => {
    const parsed = opened({ levers: { control: { 0: 70, 52: 20 } } });
    expect(parsed.ok && parsed.scenario).toMatchObject({ version: 2, levers: { control: [[0, 70], [52, 20]] } }); // prettier-ignore
    expect(linesOf({})).toEqual([expect.stringMatching(/^old.json:1:\d+: selfsteer: format 1 .*model 1.*model 2/)]);
    expect(linesOf({}, 'nl')).toEqual([expect.stringMatching(/formaat 1 .*model 1.*model 2/)]);
  });

  it('counts the capacity of a leader for the whole team, wherever it stands', () => {
    const assumptions = { 'deciding.leaderCapacity': 0.5 };
    const organisation = { employees: 60, teamSize: 8 };
    const path = 'assumptions.deciding.leaderCapacity';
    const single = opened({ assumptions, organisation });
    expect(single.ok && single.scenario.assumptions).toEqual({ 'deciding.leaderCapacity': 4 });
    const listed = opened({ assumptions, sweep: { design: 'factorial', vary: { [path]: [0.4, 0.6] } } });
    expect(listed.ok && listed.scenario).toMatchObject({
      assumptions: { 'deciding.leaderCapacity': 5 },
      sweep: { vary: [{ path, levels: [4, 6] }] },
    });
    const even = opened({ sweep: { design: 'factorial', vary: { [path]: { from: 0.4, to: 0.6, steps: 3 } } } });
    expect(even.ok && even.scenario).toMatchObject({ sweep: { vary: [{ path, levels: [4, 5, 6] }] } });
    const drawn = opened({ sweep: { design: 'sobol', samples: 8, vary: { [path]: { from: 0.3, to: 0.8 } } } });
    expect(drawn.ok && drawn.scenario).toMatchObject({ sweep: { vary: [{ path, from: 3, to: 8 }] } });
    const rows = opened({ sweep: { design: 'list', rows: [{ [path]: 0.5 }, { 'levers.control': 30 }] } });
    expect(rows.ok && rows.scenario.sweep).toMatchObject({ rows: [{ [path]: 5 }, { 'levers.control': 30 }] });
  });

  it('is refused where that capacity meets teams of several sizes', () => {
    const vary = { 'assumptions.deciding.leaderCapacity': [0.4, 0.6], 'organisation.teamSize': [8, 12] };
    expect(linesOf({ sweep: { design: 'factorial', vary } })).toEqual([
      expect.stringMatching(/leaderCapacity: counts decisions of a leader.*organisation.teamSize varies/),
    ]);
  });

  it.each([
    [{ assumptions: { 'turnover.slope': 0.01 } }],
    [{ sweep: { design: 'factorial', vary: { 'assumptions.turnover.slope': [0.01, 0.02] } } }],
    [{ sweep: { design: 'list', rows: [{ 'assumptions.turnover.slope': 0.01 }] } }],
  ])('is refused with a value whose meaning changed: %j', (content) => {
    expect(linesOf(content)).toEqual([expect.stringMatching(/turnover\.slope: means something else since format 2/)]);
  });

  it('says that the rows of another file are read as they are', () => {
    expect(linesOf({ sweep: { design: 'list', file: 'points.csv' } })).toContainEqual(
      expect.stringMatching(/sweep.file: the rows of this file are read as format 2/),
    );
  });

  it('keeps all its values where its runs were computed already', () => {
    const assumptions = { 'deciding.leaderCapacity': 0.5, 'turnover.slope': 0.01 };
    const parsed = opened({ assumptions }, true);
    expect(parsed.ok && parsed.scenario.assumptions).toEqual(assumptions);
  });
});

describe('a file of format 2', () => {
  it('is read as it is', () => {
    const text = JSON.stringify({ selfsteer: 2, title: 'New', assumptions: { 'deciding.leaderCapacity': 5 } });
    const parsed = parseScenario(text, { file: 'new.json' });
    expect(parsed).toMatchObject({
      ok: true,
      warnings: [],
      scenario: { assumptions: { 'deciding.leaderCapacity': 5 } },
    });
  });
});
