import { describe, expect, it } from 'vitest';
import { domains } from '../../src/model/define.ts';
import { levers } from '../../src/model/levers/index.ts';
import { usualMeasures } from '../../src/model/measures/index.ts';
import { formatIssue } from '../../src/scenario/issues.ts';
import { parseScenario, type Parsed } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { example, minimal } from './example.ts';

const parse = (text: string, ...set: [string, string][]): Parsed =>
  parseScenario(text, { file: 'a.yaml', set: set.map(([path, value]) => ({ path, value })) });

function scenarioIn(text: string, ...set: [string, string][]): Scenario {
  const parsed = parse(text, ...set);
  if (!parsed.ok) throw new Error(parsed.issues.map((issue) => formatIssue(issue, 'en')).join('\n'));
  return parsed.scenario;
}

function issuesIn(text: string, ...set: [string, string][]): string[] {
  const parsed = parse(text, ...set);
  return (parsed.ok ? parsed.warnings : parsed.issues).map((issue) => formatIssue(issue, 'en'));
}

describe('a file that says little', () => {
  const scenario = scenarioIn(minimal());

  it('is an organisation of 120 in teams of 10, for three years after a year of warm-up', () => {
    expect(scenario.organisation).toEqual({ employees: 120, teamSize: 10 });
    expect(scenario.run).toEqual({ weeks: 156, warmUp: 52, seed: 'selfsteer', replicates: 30 });
  });

  it('leaves every lever at its status quo', () => {
    for (const lever of levers) {
      if (lever.id === 'delegation') {
        for (const domain of domains) {
          expect(scenario.levers.delegation[domain]).toEqual([[0, lever.statusQuo[domain]]]);
        }
      } else expect(scenario.levers[lever.id]).toEqual([[0, lever.statusQuo]]);
    }
  });

  it('serves both languages with one plain title', () => {
    expect(scenario.title).toEqual({ en: 'T', nl: 'T' });
    expect(scenario.question).toBeUndefined();
  });

  it('cannot be changed by anyone afterwards', () => {
    expect(() => Object.assign(scenario.levers.control[0], [5, 5])).toThrow();
    expect(() => Object.assign(scenario.run, { weeks: 5 })).toThrow();
  });
});

describe('the example of the format', () => {
  const scenario = scenarioIn(example);

  it('is read without a warning', () => {
    expect(issuesIn(example)).toEqual([]);
  });

  it('keeps its points, week by week', () => {
    expect(scenario.levers.delegation.strategy).toEqual([
      [0, 5],
      [65, 10],
      [117, 60],
    ]);
  });

  it('unfolds a range without float drift, both ends included', () => {
    expect(scenario.sweep).toMatchObject({
      design: 'factorial',
      vary: [{ levels: [70, 45, 20] }, { levels: [0.5, 0.6, 0.7, 0.8, 0.9, 1] }],
    });
  });

  it('reads the same with a byte-order mark, with Windows line ends, and as JSON', () => {
    expect(scenarioIn(`\ufeff${example}`)).toEqual(scenario);
    expect(scenarioIn(example.replaceAll('\n', '\r\n'))).toEqual(scenario);
    const json = JSON.stringify({ selfsteer: 2, title: 'T', levers: { control: { 0: 70, 52: 35 } } });
    expect(scenarioIn(json).levers.control).toEqual([
      [0, 70],
      [52, 35],
    ]);
  });
});

describe('YAML that means something else than it looks', () => {
  it('keeps no, off and times as the text they are', () => {
    expect(scenarioIn('selfsteer: 2\ntitle: no').title.en).toBe('no');
    expect(scenarioIn('selfsteer: 2\ntitle: off').title.en).toBe('off');
    expect(scenarioIn('selfsteer: 2\ntitle: 12:30').title.en).toBe('12:30');
  });

  it('reads 012 as twelve, in a value and as a week', () => {
    expect(scenarioIn(minimal('run: {weeks: 012}')).run.weeks).toBe(12);
    expect(scenarioIn(minimal('levers: {control: {0: 70, 012: 5}}')).levers.control[1]).toEqual([12, 5]);
  });

  it.each(['42', '"42"', "'42'"])('takes the seed %s as the text 42', (seed) => {
    expect(scenarioIn(minimal(`run: {seed: ${seed}}`)).run.seed).toBe('42');
  });

  it('takes an integer up to 2^53 to the last digit', () => {
    expect(scenarioIn(minimal('run: {seed: 9007199254740992}')).run.seed).toBe('9007199254740992');
    expect(scenarioIn(minimal('run: {seed: "9007199254740993"}')).run.seed).toBe('9007199254740993');
  });

  it.each(['9007199254740993', '1e2', '007', '1.5', '+5', '.inf'])(
    'refuses the bare seed %s and says to quote it',
    (seed) => {
      expect(issuesIn(minimal(`run: {seed: ${seed}}`))).toEqual([
        `a.yaml:3:13: run.seed: found the number ${seed}; expected text or a plain whole number up to 2^53: put it in quotes ("${seed}")`,
      ]);
    },
  );

  it('lets a value be reused by an alias', () => {
    const { levers: found } = scenarioIn(minimal('levers: {control: &same {0: 5}, direction: *same}'));
    expect(found.direction).toEqual(found.control);
  });

  it('keeps whatever a title contains', () => {
    const title = '<b>"=1+1" \\ \u0000 \u2028 🙂';
    expect(scenarioIn(JSON.stringify({ selfsteer: 2, title })).title.nl).toBe(title);
  });

  it('takes names that objects inherit for names like any other', () => {
    expect(issuesIn(minimal('story: {constructor: 1, toString: 2}')).length).toBeGreaterThan(0);
    expect(
      issuesIn(
        minimal('__proto__: {polluted: 1}', 'story: {title: S, steps: [{kind: text, __proto__: {polluted: 1}}]}'),
      ),
    ).toHaveLength(2);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('levers', () => {
  it('take one number or one schedule for decision rights in all domains', () => {
    expect(scenarioIn(minimal('levers: {delegation: 60}')).levers.delegation.hr).toEqual([[0, 60]]);
    expect(scenarioIn(minimal('levers: {delegation: {0: 5, 9: 60}}')).levers.delegation.craft).toEqual([
      [0, 5],
      [9, 60],
    ]);
  });

  it('keep the status quo in the domains that a file leaves out', () => {
    expect(scenarioIn(minimal('levers: {delegation: {hr: 60}}')).levers.delegation).toMatchObject({
      craft: [[0, 40]],
      hr: [[0, 60]],
    });
  });

  it('may move during the warm-up and beyond the run', () => {
    expect(scenarioIn(minimal('levers: {control: {-51: 90, 0: 70, 400: 5}}')).levers.control).toEqual([
      [-51, 90],
      [0, 70],
      [400, 5],
    ]);
  });
});

describe('assumptions', () => {
  it('may be set as a whole, in the order of the domains or by name', () => {
    const byPart = {
      'deciding.share.craft': 0.4,
      'deciding.share.hr': 0.3,
      'deciding.share.finance': 0.2,
      'deciding.share.strategy': 0.1,
    };
    expect(scenarioIn(minimal('assumptions: {deciding.share: [.4, .3, .2, .1]}')).assumptions).toEqual(byPart);
    const named = 'assumptions: {deciding.share: {craft: .4, hr: .3, finance: .2, strategy: .1}}';
    expect(scenarioIn(minimal(named)).assumptions).toEqual(byPart);
  });

  it('beyond what is plausible are warned about and taken', () => {
    const text = minimal('assumptions:', '  leading.relapse: 7');
    expect(issuesIn(text)[0]).toMatch(/^a\.yaml:4:20: assumptions\.leading\.relapse: found 7; plausible is /);
    expect(scenarioIn(text).assumptions).toEqual({ 'leading.relapse': 7 });
  });
});

describe('expectations', () => {
  it('are about the last week, in nine of ten replicates, unless said otherwise', () => {
    expect(scenarioIn(minimal('run: {weeks: 80}', 'expect: [{measure: satisfaction, atLeast: 5}]')).expect).toEqual([
      { measure: 'satisfaction', from: 80, to: 80, comparison: 'atLeast', than: 5, by: 0, share: 0.9 },
    ]);
  });

  it('may be about a mean over weeks and about another scenario', () => {
    const text = minimal('expect: [{measure: quits, from: 0, to: 26, below: status-quo, by: 1}]');
    expect(scenarioIn(text).expect[0]).toMatchObject({
      from: 0,
      to: 26,
      comparison: 'below',
      than: 'status-quo',
      by: 1,
    });
  });
});

describe('sweeps', () => {
  it.each([
    [
      'one-at-a-time',
      'sweep: {design: one-at-a-time, vary: {levers.control: [5, 6]}}',
      { vary: [{ path: 'levers.control', levels: [5, 6] }] },
    ],
    [
      'list',
      'sweep: {design: list, rows: [{levers.control: 5}, {levers.control: 6, run.weeks: 20}]}',
      { rows: [{ 'levers.control': 5 }, { 'levers.control': 6, 'run.weeks': 20 }] },
    ],
    ['list from a file', 'sweep: {design: list, file: points.csv}', { file: 'points.csv' }],
    [
      'latin-hypercube',
      'sweep: {design: latin-hypercube, samples: 8, designSeed: 7, vary: {levers.control: {from: 5, to: 6}}}',
      { samples: 8, designSeed: '7', vary: [{ path: 'levers.control', from: 5, to: 6 }] },
    ],
    [
      'sobol',
      'sweep: {design: sobol, samples: 8, vary: {shift.control: {from: 0, to: 26}}}',
      { samples: 8, designSeed: 'selfsteer' },
    ],
    [
      'morris',
      'sweep: {design: morris, trajectories: 8, levels: 4, vary: {assumptions.leading.relapse: {from: 0.5, to: 1}}}',
      { trajectories: 8, levels: 4 },
    ],
  ])('can have the design %s', (_, line, expected) => {
    expect(scenarioIn(minimal(line)).sweep).toMatchObject(expected);
  });

  it('record all but some standard deviations, every week, with the replicates of the run, unless said otherwise', () => {
    const { sweep } = scenarioIn(minimal('sweep: {design: list, rows: [{}], reference: status-quo}'));
    expect(sweep).toMatchObject({
      replicates: 30,
      record: usualMeasures,
      every: 1,
      reference: 'status-quo',
    });
  });

  it('may vary any number that can change a run, and whole schedules and shares', () => {
    const text = minimal(
      'levers: {control: {0: 70, 13: 60}, delegation: {hr: {0: 5, 26: 10}}}',
      'events: [{week: 60, crisis: 35, teams: [0, 3]}]',
      'sweep:',
      '  design: one-at-a-time',
      '  vary:',
      '    levers.control.13: [50, 40]',
      '    levers.delegation.hr.26: [20]',
      '    levers.coaching: [5, {0: 10, 52: 35}]',
      '    assumptions.deciding.share: [[.5, .2, .18, .12], [.4, .3, .2, .1]]',
      '    organisation.employees: {from: 60, to: 120, steps: 3}',
      '    events.0.crisis: [0, 50]',
      '    events.0.teams.1: [4]',
      '    shift.control: [-13, 0, 13]',
      '    run.weeks: [60, 100]',
    );
    expect(issuesIn(text)).toEqual([]);
  });
});

describe('the command line', () => {
  it('puts its values in the place of those of the file', () => {
    const scenario = scenarioIn(
      example,
      ['levers.control', '{0: 70, 52: 10}'],
      ['levers.direction.26', '90'],
      ['levers.feedback.40', '50'],
      ['levers.delegation.hr', '33'],
      ['assumptions.leading.relapse', '0.9'],
      ['events.0.crisis', '12'],
      ['run.seed', '42'],
      ['title', 'Why: a story'],
      ['without', '[turnover]'],
    );
    expect(scenario.levers.control[1]).toEqual([52, 10]);
    expect(scenario.levers.direction[1]).toEqual([26, 90]);
    expect(scenario.levers.feedback.map(([week]) => week)).toEqual([0, 40, 78]);
    expect(scenario.levers.delegation.hr).toEqual([[0, 33]]);
    expect(scenario.assumptions).toEqual({ 'leading.relapse': 0.9 });
    expect(scenario.events[0].size).toBe(12);
    expect(scenario.run.seed).toBe('42');
    expect(scenario.title.nl).toBe('Why: a story');
    expect(scenario.without).toEqual(['turnover']);
  });

  it('splits decision rights that the file gives as one when a domain is set', () => {
    const { delegation } = scenarioIn(minimal('levers: {delegation: {0: 5, 9: 60}}'), [
      'levers.delegation.hr',
      '1',
    ]).levers;
    expect(delegation.hr).toEqual([[0, 1]]);
    expect(delegation.craft[1]).toEqual([9, 60]);
  });

  it('sets one share of a whole that the file gives together', () => {
    const text = minimal('assumptions: {deciding.share: [.4, .3, .2, .1]}');
    expect(
      scenarioIn(text, ['assumptions.deciding.share', '[.25, .25, .25, .25]']).assumptions['deciding.share.hr'],
    ).toBe(0.25);
    expect(issuesIn(text, ['assumptions.deciding.share.hr', '0.4'])).toEqual([
      '--set assumptions.deciding.share.hr: the 4 values of deciding.share add up to 1.1; expected 1',
    ]);
  });

  it.each([
    [
      'levers.contrl',
      '5',
      '--set levers.contrl: unknown name "levers.contrl"; expected the path of a setting; did you mean levers.control?',
    ],
    [
      'organisation.employes',
      '5',
      '--set organisation.employes: unknown name "organisation.employes"; expected the path of a setting; did you mean organisation.employees?',
    ],
    [
      'assumptions.relapse',
      '1',
      '--set assumptions.relapse: unknown name "assumptions.relapse"; expected the path of a setting; did you mean assumptions.leading.relapse?',
    ],
    ['__proto__.x', '1', '--set __proto__.x: unknown name "__proto__.x"; expected the path of a setting'],
    ['levers.control', '500', '--set levers.control: found 500; expected a number from 0 to 100'],
    [
      'levers.coaching.13',
      '50',
      '--set levers.coaching.13: nothing in this file can hold levers.coaching.13; expected levers.coaching as a whole',
    ],
    [
      'events.3.crisis',
      '50',
      '--set events.3.crisis: nothing in this file can hold events.3.crisis; expected events.3 as a whole',
    ],
    [
      'run.weeks',
      '{',
      '--set run.weeks: something is missing here: a closing quote or bracket, a comma, or the space after a colon',
    ],
  ])('is told what is wrong with --set %s=%s', (path, value, message) => {
    expect(issuesIn(minimal(), [path, value])).toEqual([message]);
  });
});
