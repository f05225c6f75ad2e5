import { describe, expect, it } from 'vitest';
import { formatIssue } from '../../src/scenario/issues.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { example, minimal } from './example.ts';

const issuesOf = (text: string) => {
  const parsed = parseScenario(text, { file: 'a.yaml' });
  return parsed.ok ? parsed.warnings : parsed.issues;
};
const inEnglish = (text: string): string[] => issuesOf(text).map((issue) => formatIssue(issue, 'en'));

/** Third line of a file with the first two right; where, what path, and what the message has to name. */
const bad: readonly (readonly [
  what: string,
  lines: readonly string[],
  at: string,
  path: string,
  names: readonly string[],
])[] = [
  ['an unknown section', ['lever: {}'], '3:1', 'lever', ['"lever"', 'did you mean levers?']],
  [
    'an unknown lever',
    ['levers:', '  contrl: 70'],
    '4:3',
    'levers.contrl',
    ['"contrl"', 'transparency', 'did you mean control?'],
  ],
  [
    'a team that nobody could lead',
    ['organisation: {employees: 1000000, teamSize: 1000000}'],
    '3:46',
    'organisation.teamSize',
    ['1000000', '131096'],
  ],
  ['a lever above 100', ['levers:', '  control: 120'], '4:12', 'levers.control', ['found 120', '0 to 100']],
  [
    'a lever in words',
    ['levers: {control: high}'],
    '3:19',
    'levers.control',
    ['"high"', '0 to 100', '{0: 70, 52: 35}'],
  ],
  ['a lever without a value', ['levers:', '  control:'], '4:11', 'levers.control', ['found nothing', '0 to 100']],
  [
    'a lever without points',
    ['levers: {control: {}}'],
    '3:19',
    'levers.control',
    ['empty mapping', 'at least one point'],
  ],
  ['an infinite lever', ['levers: {control: .inf}'], '3:19', 'levers.control', ['found .inf', '0 to 100']],
  ['a hexadecimal lever', ['levers: {control: 0x1F}'], '3:19', 'levers.control', ['0x1F', '0 to 100']],
  ['a number with underscores', ['run: {weeks: 1_000}'], '3:14', 'run.weeks', ['"1_000"', '1 to 5200']],
  ['a point above 100', ['levers: {control: {0: 70, 9: 101}}'], '3:30', 'levers.control.9', ['found 101', '0 to 100']],
  [
    'a week that is no number',
    ['levers: {control: {0: 70, soon: 5}}'],
    '3:27',
    'levers.control.soon',
    ['"soon"', 'week'],
  ],
  ['half a week', ['levers: {control: {0: 70, 1.5: 5}}'], '3:27', 'levers.control.1.5', ['"1.5"', 'whole number']],
  [
    'points out of order',
    ['levers: {control: {9: 70, 0: 5}}'],
    '3:27',
    'levers.control.0',
    ['week 0', 'week 9', 'rising'],
  ],
  ['the same week twice', ['levers: {control: {9: 70, 09: 5}}'], '3:27', 'levers.control.09', ['rising']],
  [
    'a point before founding',
    ['levers: {control: {-52: 70, 0: 5}}'],
    '3:20',
    'levers.control.-52',
    ['week -52', 'from -51'],
  ],
  [
    'an unknown domain',
    ['levers: {delegation: {crafts: 40}}'],
    '3:23',
    'levers.delegation.crafts',
    ['"crafts"', 'did you mean craft?'],
  ],
  ['a domain above 100', ['levers: {delegation: {hr: {0: 500}}}'], '3:31', 'levers.delegation.hr.0', ['found 500']],
  ['a name used twice', ['levers: {}', 'levers: {}'], '4:1', 'levers', ['line 3', 'once']],
  ['nobody to employ', ['organisation: {employees: 0}'], '3:27', 'organisation.employees', ['found 0', '1 to 1000000']],
  ['half an employee', ['organisation: {employees: 1.5}'], '3:27', 'organisation.employees', ['found 1.5', 'whole']],
  ['too many weeks', ['run: {weeks: 5201}'], '3:14', 'run.weeks', ['found 5201', '1 to 5200']],
  ['no replicates', ['run: {replicates: 0}'], '3:19', 'run.replicates', ['found 0', '1 to 100000']],
  ['a seed that is a list', ['run: {seed: [1]}'], '3:13', 'run.seed', ['a list', 'text']],
  [
    'an unknown phase',
    ['phases: [{from: 0, phase: harvest}]'],
    '3:27',
    'phases.0.phase',
    ['"harvest"', 'did you mean harvesting?'],
  ],
  [
    'phases out of order',
    ['phases:', '  - {from: 9, phase: harvesting}', '  - {from: 3, phase: letting-go}'],
    '5:12',
    'phases.1.from',
    ['week 3 after week 9'],
  ],
  ['an event beyond the run', ['events: [{week: 157, crisis: 5}]'], '3:17', 'events.0.week', ['week 157', '1 to 156']],
  ['an event before the run', ['events: [{week: 0, crisis: 5}]'], '3:17', 'events.0.week', ['found 0', '1 to 5200']],
  ['no event', ['events: [{week: 5}]'], '3:10', 'events.0', ['no event', 'crisis', 'newLeaders']],
  ['two events in one', ['events: [{week: 5, crisis: 5, newLeaders: 5}]'], '3:10', 'events.0', ['exactly one']],
  ['an unknown event', ['events: [{week: 5, crises: 5}]'], '3:20', 'events.0.crises', ['did you mean crisis?']],
  [
    'teams for an event without',
    ['events: [{week: 5, newLeaders: 5, teams: [1]}]'],
    '3:35',
    'events.0.teams',
    ['newLeaders'],
  ],
  [
    'a team that does not exist',
    ['events: [{week: 5, crisis: 5, teams: [12]}]'],
    '3:39',
    'events.0.teams.0',
    ['team 12', '0 to 11'],
  ],
  ['an event for no team', ['events: [{week: 5, crisis: 5, teams: []}]'], '3:38', 'events.0.teams', ['empty list']],
  [
    'an unknown assumption',
    ['assumptions: {leading.relaps: 1}'],
    '3:15',
    'assumptions.leading.relaps',
    ['did you mean leading.relapse?'],
  ],
  [
    'an assumption without its group',
    ['assumptions: {relapse: 1}'],
    '3:15',
    'assumptions.relapse',
    ['did you mean leading.relapse?'],
  ],
  [
    'a negative rate',
    ['assumptions: {satisfaction.rate: -0.1}'],
    '3:34',
    'assumptions.satisfaction.rate',
    ['found -0.1', '0 to 1'],
  ],
  [
    'shares that are not a whole',
    ['assumptions: {deciding.share.hr: 0.3}'],
    '3:34',
    'assumptions.deciding.share.hr',
    ['1.1', 'expected 1'],
  ],
  [
    'three of four shares',
    ['assumptions: {deciding.share: [.5, .3, .2]}'],
    '3:31',
    'assumptions.deciding.share',
    ['craft, hr, finance, strategy'],
  ],
  [
    'a share set twice',
    ['assumptions: {deciding.share: [.5, .2, .18, .12], deciding.share.hr: 0.2}'],
    '3:51',
    'assumptions.deciding.share.hr',
    ['deciding.share'],
  ],
  [
    'an unknown measure',
    ['expect: [{measure: satisfction, atLeast: 5}]'],
    '3:20',
    'expect.0.measure',
    ['did you mean satisfaction?'],
  ],
  [
    'an expectation beyond the run',
    ['expect: [{measure: strain, week: 157, atLeast: 5}]'],
    '3:34',
    'expect.0.week',
    ['week 157', '0 to 156'],
  ],
  ['an expectation of nothing', ['expect: [{measure: strain}]'], '3:10', 'expect.0', ['atLeast, atMost, above, below']],
  ['two comparisons', ['expect: [{measure: strain, above: 1, below: 2}]'], '3:10', 'expect.0', ['above and below']],
  [
    'a week and a span',
    ['expect: [{measure: strain, week: 1, from: 1, to: 2, above: 1}]'],
    '3:10',
    'expect.0',
    ['either week, or from and to'],
  ],
  ['a span without end', ['expect: [{measure: strain, from: 1, above: 1}]'], '3:10', 'expect.0', ['from and to']],
  [
    'a span backwards',
    ['expect: [{measure: strain, from: 9, to: 2, above: 1}]'],
    '3:34',
    'expect.0.from',
    ['from 9 to 2'],
  ],
  [
    'points beyond the scale',
    ['expect: [{measure: strain, above: 101}]'],
    '3:35',
    'expect.0.above',
    ['found 101', '0 to 100'],
  ],
  [
    'a share in per cent',
    ['expect: [{measure: strain, above: 1, share: 90}]'],
    '3:45',
    'expect.0.share',
    ['found 90', '0 to 1'],
  ],
  ['an unknown rule', ['without: [turnovr]'], '3:11', 'without.0', ['did you mean turnover?']],
  ['a rule pulled out twice', ['without: [turnover, turnover]'], '3:21', 'without.1', ['twice']],
  ['a story in one word', ['story: long'], '3:8', 'story', ['"long"', 'mapping']],
  ['a story without steps', ['story: {title: S, steps: []}'], '3:26', 'story.steps', ['empty list', 'at least one']],
  [
    'an unknown kind of step',
    ['story: {title: S, steps: [{kind: plya}]}'],
    '3:34',
    'story.steps.0.kind',
    ['did you mean play?'],
  ],
  [
    'a step beyond the run',
    ['story: {title: S, steps: [{kind: play, from: 9, to: 200}]}'],
    '3:53',
    'story.steps.0.to',
    ['200', '0 to 156'],
  ],
  [
    'a step that plays backwards',
    ['story: {title: S, steps: [{kind: play, from: 9, to: 3}]}'],
    '3:53',
    'story.steps.0.to',
    ['found 3', '9'],
  ],
  [
    'a lever misspelt in a step',
    ['story: {title: S, steps: [{kind: set, week: 9, levers: {contrl: 5}}]}'],
    '3:57',
    'story.steps.0.levers.contrl',
    ['did you mean control?'],
  ],
  [
    'a vote with one answer',
    ['story: {title: S, steps: [{kind: predict, measure: commitment, from: 0, to: 9, options: [a]}]}'],
    '3:89',
    'story.steps.0.options',
    ['two to five'],
  ],
  [
    'a vote about what no panel shows',
    ['story: {title: S, steps: [{kind: predict, measure: quits, from: 0, to: 9, options: [a, b]}]}'],
    '3:52',
    'story.steps.0.measure',
    ['expected the name of a measure that a story can show'],
  ],
  [
    'a strange note',
    ['story: {title: S, steps: [{kind: text, notes: {sai: x}}]}'],
    '3:48',
    'story.steps.0.notes.sai',
    ['did you mean say?'],
  ],
  ['an unknown design', ['sweep: {design: sobl}'], '3:17', 'sweep.design', ['did you mean sobol?']],
  [
    'a key of another design',
    ['sweep: {design: factorial, vary: {levers.control: [5]}, samples: 8}'],
    '3:57',
    'sweep.samples',
    ['"samples"', 'vary'],
  ],
  [
    'a list in a random design',
    ['sweep: {design: sobol, samples: 8, vary: {levers.control: [5]}}'],
    '3:59',
    'sweep.vary.levers.control',
    ['a list', '{from: …, to: …}'],
  ],
  [
    'an empty list to vary',
    ['sweep: {design: factorial, vary: {levers.control: []}}'],
    '3:51',
    'sweep.vary.levers.control',
    ['empty list', 'at least one'],
  ],
  [
    'nothing to vary',
    ['sweep: {design: factorial, vary: {}}'],
    '3:34',
    'sweep.vary',
    ['empty mapping', 'at least one path'],
  ],
  ['no rows', ['sweep: {design: list, rows: []}'], '3:29', 'sweep.rows', ['empty list']],
  ['neither rows nor a file', ['sweep: {design: list}'], '3:1', 'sweep', ['neither rows nor file']],
  [
    'no samples',
    ['sweep: {design: sobol, samples: 0, vary: {levers.control: {from: 1, to: 2}}}'],
    '3:33',
    'sweep.samples',
    ['found 0'],
  ],
  [
    'no replicates in a sweep',
    ['sweep: {design: list, rows: [{}], replicates: 0}'],
    '3:47',
    'sweep.replicates',
    ['found 0'],
  ],
  [
    'one step',
    ['sweep: {design: factorial, vary: {levers.control: {from: 1, to: 2, steps: 1}}}'],
    '3:75',
    'sweep.vary.levers.control.steps',
    ['found 1', '2 to'],
  ],
  [
    'a range backwards',
    ['sweep: {design: factorial, vary: {levers.control: {from: 2, to: 1, steps: 2}}}'],
    '3:65',
    'sweep.vary.levers.control.to',
    ['not above from'],
  ],
  [
    'a level twice',
    ['sweep: {design: factorial, vary: {levers.control: [5, 5]}}'],
    '3:55',
    'sweep.vary.levers.control.1',
    ['twice'],
  ],
  [
    'an unknown path to vary',
    ['sweep: {design: factorial, vary: {levers.contrl: [5]}}'],
    '3:35',
    'sweep.vary.levers.contrl',
    ['did you mean levers.control?'],
  ],
  [
    'a path that the file does not hold',
    ['sweep: {design: factorial, vary: {events.0.crisis: [5]}}'],
    '3:35',
    'sweep.vary.events.0.crisis',
    ['unknown'],
  ],
  [
    'the seed to vary',
    ['sweep: {design: factorial, vary: {run.seed: [5]}}'],
    '3:35',
    'sweep.vary.run.seed',
    ['unknown'],
  ],
  [
    'a level out of bounds',
    ['sweep: {design: factorial, vary: {levers.control: [5, 500]}}'],
    '3:55',
    'sweep.vary.levers.control.1',
    ['found 500', '0 to 100'],
  ],
  [
    'a schedule out of order',
    ['sweep: {design: factorial, vary: {levers.control: [{9: 1, 0: 2}]}}'],
    '3:59',
    'sweep.vary.levers.control.0.0',
    ['rising'],
  ],
  [
    'a list for one number',
    ['sweep: {design: factorial, vary: {run.weeks: [[5, 6]]}}'],
    '3:47',
    'sweep.vary.run.weeks.0',
    ['a list'],
  ],
  [
    'a fraction of an employee by steps',
    ['sweep: {design: factorial, vary: {organisation.employees: {from: 1, to: 2, steps: 3}}}'],
    '3:59',
    'sweep.vary.organisation.employees',
    ['found 1.5'],
  ],
  [
    'half a week of delay',
    ['sweep: {design: factorial, vary: {shift.control: [1.5]}}'],
    '3:51',
    'sweep.vary.shift.control.0',
    ['whole number of weeks'],
  ],
  [
    'one share alone',
    ['sweep: {design: factorial, vary: {assumptions.deciding.share.hr: [.2]}}'],
    '3:35',
    'sweep.vary.assumptions.deciding.share.hr',
    ['assumptions.deciding.share:'],
  ],
  [
    'shares in a sweep that are not a whole',
    ['sweep: {design: factorial, vary: {assumptions.deciding.share: [[.5, .2, .2, .2]]}}'],
    '3:77',
    'sweep.vary.assumptions.deciding.share.0',
    ['1.1'],
  ],
  [
    'a number and its whole',
    ['sweep: {design: factorial, vary: {levers.delegation: [5], levers.delegation.hr: [6]}}'],
    '3:59',
    'sweep.vary.levers.delegation.hr',
    ['part of levers.delegation'],
  ],
  [
    'a run too short for its event',
    ['events: [{week: 60, crisis: 5}]', 'sweep: {design: factorial, vary: {run.weeks: [50]}}'],
    '4:47',
    'sweep.vary.run.weeks.0',
    ['events.0.week', 'week 60'],
  ],
  [
    'a bad value in a row',
    ['sweep: {design: list, rows: [{run.weeks: 5, levers.control: -1}]}'],
    '3:61',
    'sweep.rows.0.levers.control',
    ['found -1'],
  ],
  [
    'an unknown path in a row',
    ['sweep: {design: list, rows: [{levers.contro: 5}]}'],
    '3:31',
    'sweep.rows.0.levers.contro',
    ['did you mean levers.control?'],
  ],
  [
    'an unknown measure to record',
    ['sweep: {design: list, rows: [{}], record: [commitmnt]}'],
    '3:44',
    'sweep.record.0',
    ['did you mean commitment?'],
  ],
  [
    'everyone after the last week',
    ['run: {weeks: 10}', 'sweep: {design: list, rows: [{}], people: [5, 11]}'],
    '4:47',
    'sweep.people.1',
    ['found 11', 'last week (10)'],
  ],
  ['no measures to record', ['sweep: {design: list, rows: [{}], record: []}'], '3:43', 'sweep.record', ['empty list']],
  [
    'more at least than at most',
    ['sweep: {design: list, rows: [{}], replicates: {min: 9, max: 5, until: {measure: strain, halfWidth: 1}}}'],
    '3:61',
    'sweep.replicates.max',
    ['found 5', '9'],
  ],
  ['an anchor that nobody set', ['levers: {control: *a}'], '3:19', 'levers.control', ['&a']],
  ['a tag', ['title2: !secret x'], '3:9', '', ['tag']],
  ['a tab', ['levers:', '\tcontrol: 5'], '4:1', '', ['tab', 'spaces']],
  ['a bracket left open', ['levers: {control: 5'], '3:20', '', ['bracket']],
  ['a second document', ['---', 'selfsteer: 2'], '3:1', '', ['second document']],
  ['a colon in a text', ['question: Why: this'], '3:11', '', ['quotes']],
];

describe('a file with', () => {
  it.each(bad)('%s says where it is, and what would be right', (_, lines, at, path, names) => {
    const [first] = issuesOf(minimal(...lines)).filter((issue) => issue.severity === 'error');
    expect(`${first.line}:${first.column}`).toBe(at);
    expect(first.path).toBe(path);
    for (const name of names) expect(first.message.en).toContain(name);
  });

  it.each(bad)('%s is one error, not a row of errors that follow from it', (_, lines) => {
    expect(issuesOf(minimal(...lines)).filter((issue) => issue.severity === 'error')).toHaveLength(1);
  });

  it.each(bad)('%s says so in Dutch too', (_, lines) => {
    for (const { message } of issuesOf(minimal(...lines))) {
      expect(message.nl).not.toBe(message.en);
      expect(message.nl).not.toMatch(/\b(found|expected|unknown|did you mean|missing)\b/);
    }
  });

  it('many faults is told all of them at once, in the order of its lines', () => {
    const text = minimal(
      'run: {weeks: 40, warmup: 5}',
      'levers: {control: 120, contrl: 5, direction: {9: 1, 3: 2}}',
      'events: [{week: 41, crisis: 5}]',
      'assumptions: {satisfaction.rate: 7}',
      'sweep: {design: factorial, vary: {levers.coachin: [5], levers.coaching: [500]}}',
      'titel: x',
    );
    expect(issuesOf(text).map(({ line, path }) => `${line} ${path}`)).toEqual([
      '3 run.warmup',
      '4 levers.control',
      '4 levers.contrl',
      '4 levers.direction.3',
      '5 events.0.week',
      '6 assumptions.satisfaction.rate',
      '7 sweep.vary.levers.coachin',
      '7 sweep.vary.levers.coaching.0',
      '8 titel',
    ]);
  });

  it('no version is told that it is missing', () => {
    expect(inEnglish('levers: {}')).toEqual(['a.yaml:1:1: selfsteer: missing; expected 2, the version of the format']);
  });

  it('a newer version is told only that', () => {
    const parsed = issuesOf('selfsteer: 3\ntitel: x');
    expect(parsed).toHaveLength(1);
    expect(formatIssue(parsed[0], 'en')).toBe(
      'a.yaml:1:12: selfsteer: found version 3 of the format; this program reads up to version 2: update it to open this file',
    );
    expect(formatIssue(parsed[0], 'nl')).toContain('gevonden: versie 3 van het formaat');
  });

  it('a title in one language is told which other is missing', () => {
    expect(inEnglish('selfsteer: 2\ntitle: {en: x}')[0]).toMatch(/^a\.yaml:2:1: title\.nl: missing/);
  });
});

describe('something that is no scenario at all', () => {
  it.each([
    ['an empty file', '', 'a.yaml:1:1: the file is empty; a scenario starts with selfsteer: 2'],
    ['a file of comments', '# later\n', 'a.yaml:1:1: the file is empty; a scenario starts with selfsteer: 2'],
    ['a list', '- 1', 'a.yaml:1:1: expected keys and values, the first being selfsteer: 2'],
    ['a picture', 'PNG\r\n\u0000\u0001', 'a.yaml:2:1: this is not a text file in UTF-8; save it as UTF-8 text'],
    [
      'text in another encoding',
      `title: caf\ufffd`,
      'a.yaml:1:11: this is not a text file in UTF-8; save it as UTF-8 text',
    ],
    [
      'YAML of another age',
      '%YAML 1.1\n---\nselfsteer: 2\ntitle: no',
      'a.yaml:1:1: found a %YAML line for another version; expected YAML 1.2: remove the line',
    ],
  ])('is refused in one sentence: %s', (_, text, message) => {
    expect(inEnglish(text)).toEqual([message]);
  });

  const nested = [
    'a0: &a0 [x, x]',
    ...Array.from({ length: 60 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`),
  ].join('\n');
  it.each([
    ['aliases that unfold without bound', nested],
    ['10 MB of such aliases', nested.repeat(6000)],
    ['very many aliases', `story: {a: &a [1, 2, 3], b: [${'*a, '.repeat(60_000)}1]}`],
    ['very many brackets', '['.repeat(100_000)],
    ['very many names', minimal(...Array.from({ length: 20_000 }, (_, n) => `name${n}: 1`))],
  ])('is refused without using up the machine: %s', (_, text) => {
    const issues = issuesOf(text);
    expect(issues.length).toBeGreaterThan(0);
    expect(issues.length).toBeLessThanOrEqual(101);
  });

  it('is any part of the example that was cut off in the middle of a line, or a shorter scenario', () => {
    for (let length = 0; length < example.length; length += 7) {
      for (const { line, column } of issuesOf(example.slice(0, length))) {
        expect(line).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
      }
    }
  });

  it('with an alias inside itself ends, and says which', () => {
    const parsed = parseScenario('selfsteer: 2\ntitle: T\nphases: &a [*a]\n', { file: 'a.yaml' });
    const told = parsed.ok ? [] : parsed.issues.map(({ line, column, message }) => `${line}:${column} ${message.en}`);
    expect(told).toContainEqual(expect.stringMatching(/^3:13 .*contains itself/));
  });

  it('with a step of a story that sets nothing is opened, with a word about it', () => {
    const parsed = parseScenario(minimal('story: {title: S, steps: [{kind: set, week: 4}]}'), { file: 'a.yaml' });
    expect(parsed.ok && parsed.warnings.map((issue) => formatIssue(issue, 'en'))).toEqual([
      expect.stringMatching(/^a\.yaml:3:27: .*this step changes nothing/),
    ]);
  });
});
