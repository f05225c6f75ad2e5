import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseScenario } from '../../src/scenario/parse.ts';
import { scenarioJsonSchema } from '../../src/scenario/jsonSchema.ts';
import { goldenScenarios } from '../golden/read.ts';
import { example, minimal } from './example.ts';

const schema = scenarioJsonSchema();
const accepts = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false }).compile(
  schema,
);
const file = 'a.yaml';

const good: readonly (readonly [string, string])[] = [
  ['the example of the format', example],
  ['a file that says nothing', minimal()],
  ...Object.entries(goldenScenarios).map(([name, { events = [], assumptions = {}, ...levers }]) => {
    return [name, JSON.stringify({ selfsteer: 2, title: name, levers, events, assumptions })] as const;
  }),
  ['a number for a seed', minimal('run: {seed: 42}')],
  ['shares as a whole', minimal('assumptions: {deciding.share: [.4, .3, .2, .1]}')],
  ['a comparison with a scenario', minimal('expect: [{measure: quits, from: 0, to: 26, below: status-quo, by: 1}]')],
  ['rows', minimal('sweep: {design: list, rows: [{levers.control: 5, shift.control: 3}, {}]}')],
  ['rows in a file', minimal('sweep: {design: list, file: points.csv}')],
  ['schedules to vary', minimal('sweep: {design: one-at-a-time, vary: {levers.control: [5, {0: 70, 9: 5}]}}')],
  ['points to vary', minimal('levers: {control: {0: 5}}', 'sweep: {design: factorial, vary: {levers.control.0: [5]}}')],
  [
    'a random design',
    minimal('sweep: {design: sobol, samples: 8, designSeed: 7, vary: {levers.control: {from: 1, to: 2}}}'),
  ],
  [
    'screening',
    minimal('sweep: {design: morris, trajectories: 8, levels: 4, vary: {levers.control: {from: 1, to: 2}}}'),
  ],
];

const broken: readonly (readonly [string, string])[] = [
  ['a newer version', 'selfsteer: 3\ntitle: T'],
  ['a title in one language', 'selfsteer: 2\ntitle: {en: T}'],
  ['an unknown section', minimal('lever: {}')],
  ['an unknown lever', minimal('levers: {contrl: 5}')],
  ['a lever above 100', minimal('levers: {control: 120}')],
  ['a lever without points', minimal('levers: {control: {}}')],
  ['a week that is no number', minimal('levers: {control: {soon: 5}}')],
  ['an unknown domain', minimal('levers: {delegation: {crafts: 5}}')],
  ['half an employee', minimal('organisation: {employees: 1.5}')],
  ['an unknown phase', minimal('phases: [{from: 0, phase: harvest}]')],
  ['no event', minimal('events: [{week: 5}]')],
  ['two events in one', minimal('events: [{week: 5, crisis: 5, newLeaders: 5}]')],
  ['teams for an event without', minimal('events: [{week: 5, newLeaders: 5, teams: [1]}]')],
  ['an unknown assumption', minimal('assumptions: {leading.relaps: 1}')],
  ['a negative rate', minimal('assumptions: {satisfaction.rate: -0.1}')],
  ['three of four shares', minimal('assumptions: {deciding.share: [.5, .3, .2]}')],
  ['an unknown measure', minimal('expect: [{measure: satisfction, atLeast: 5}]')],
  ['an expectation of nothing', minimal('expect: [{measure: strain}]')],
  ['a span without end', minimal('expect: [{measure: strain, from: 1, above: 1}]')],
  ['a rule pulled out twice', minimal('without: [turnover, turnover]')],
  ['an unknown design', minimal('sweep: {design: sobl}')],
  ['a key of another design', minimal('sweep: {design: factorial, vary: {levers.control: [5]}, samples: 8}')],
  ['an empty list to vary', minimal('sweep: {design: factorial, vary: {levers.control: []}}')],
  ['nothing to vary', minimal('sweep: {design: factorial, vary: {}}')],
  ['an unknown path to vary', minimal('sweep: {design: factorial, vary: {levers.contrl: [5]}}')],
  ['neither rows nor a file', minimal('sweep: {design: list}')],
];

describe('the schema that editors read', () => {
  it.each(good)('accepts what the parser accepts: %s', (_, text) => {
    expect(parseScenario(text, { file }).ok).toBe(true);
    accepts(parse(text));
    expect(accepts.errors).toBeNull();
  });

  it.each(broken)('refuses what the parser refuses: %s', (_, text) => {
    expect(parseScenario(text, { file }).ok).toBe(false);
    expect(accepts(parse(text))).toBe(false);
  });

  it('tells what each lever and assumption is while someone types', () => {
    expect(schema).toHaveProperty('properties.levers.properties.control.default', 70);
    expect(schema).toHaveProperty('properties.levers.properties.control.description');
    const relapse = ['properties', 'assumptions', 'properties', 'leading.relapse'];
    expect(schema).toHaveProperty([...relapse, 'default']);
    expect(schema).toHaveProperty([...relapse, 'description']);
  });
});
