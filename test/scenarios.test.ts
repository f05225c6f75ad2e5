import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { pairedWith } from '../src/experiment/run/ensemble.ts';
import { expectedScenarios, judge } from '../src/experiment/analysis/expectations.ts';
import { readEnsemble } from '../src/experiment/run/readings.ts';
import { compile } from '../src/scenario/compile.ts';
import { scenarioJsonSchema } from '../src/scenario/jsonSchema.ts';
import { parseScenario } from '../src/scenario/parse.ts';
import type { Scenario } from '../src/scenario/scenario.ts';
import { goldenInput, goldenScenarios } from './golden/read.ts';
import { runOnce } from './runOnce.ts';

const folder = new URL('../scenarios/', import.meta.url);
const published = new URL('../public/scenario.schema.json', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.slice(0, -'.yaml'.length));
const sweeps = readdirSync(new URL('sweeps/', folder)).map((file) => `sweeps/${file.replace('.yaml', '')}`);
const stories = readdirSync(new URL('stories/', folder)).map((file) => `stories/${file.replace('.yaml', '')}`);
const textOf = (name: string): string => readFileSync(new URL(`${name}.yaml`, folder), 'utf8');

function scenarioOf(name: string): Scenario {
  const parsed = parseScenario(textOf(name), { file: name });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  expect(parsed.warnings).toEqual([]);
  return parsed.scenario;
}

describe('the published schema', () => {
  it('is the one that the code generates; `npm run schema` writes it anew', () => {
    expect(JSON.parse(readFileSync(published, 'utf8'))).toEqual(scenarioJsonSchema());
  });

  const accepts = new Ajv2020({ strict: false, allErrors: true }).compile(
    JSON.parse(readFileSync(published, 'utf8')) as object,
  );

  it.each([...names, ...sweeps, ...stories])('accepts the shipped scenario %s', (name) => {
    accepts(parse(textOf(name)));
    expect(accepts.errors).toBeNull();
  });

  it.each([
    ['a strange key', 'selfsteer: 2\nlevrs: {}'],
    ['a strange lever', 'selfsteer: 2\nlevers: { contrl: 3 }'],
    ['a lever of 140', 'selfsteer: 2\nlevers: { control: 140 }'],
    ['no employees', 'selfsteer: 2\norganisation: { employees: 0 }'],
    ['half an employee', 'selfsteer: 2\norganisation: { employees: 1.5 }'],
    ['a strange phase', 'selfsteer: 2\nphases: [{ from: 0, phase: sowing }]'],
    ['a strange event', 'selfsteer: 2\nevents: [{ week: 3, party: 10 }]'],
    ['a strange measure', 'selfsteer: 2\nexpect: [{ measure: happiness, atLeast: 3 }]'],
    ['a strange assumption', 'selfsteer: 2\nassumptions: { leading.relapsing: 1 }'],
    ['a newer version', 'selfsteer: 3'],
    ['no version', 'title: x'],
    ['a strange step', 'selfsteer: 2\nstory: { title: S, steps: [{ kind: sing }] }'],
    ['an empty sweep list', 'selfsteer: 2\nsweep: { design: factorial, vary: { levers.control: [] } }'],
  ])('refuses %s', (_, text) => {
    expect(accepts(parse(text))).toBe(false);
  });
});

describe('the gallery', () => {
  it('has the scenarios that trainers know', () => {
    expect(names).toEqual(
      expect.arrayContaining([
        'abdication',
        'crisis-early',
        'freedom-without-responsibility',
        'harvest-crisis',
        'no-direction',
        'paper-only',
        'status-quo',
        'step-by-step',
        'taken-back',
        'too-fast',
        'wide-span',
        'words-only',
      ]),
    );
  });

  it.each(names)('%s names the schema in its first line and speaks both languages', (name) => {
    expect(textOf(name).split('\n')[0]).toBe('# yaml-language-server: $schema=../public/scenario.schema.json');
    const { title, question } = scenarioOf(name);
    expect(title.en).not.toBe(title.nl);
    expect(question?.en).not.toBe(question?.nl);
    expect(question?.en.endsWith('?') && question.nl.endsWith('?')).toBe(true);
  });

  it.each(names)('%s has the levers and events of the golden run', (name) => {
    const ofGolden = name === 'taken-back' ? 're-centralised' : name;
    expect(Object.keys(goldenScenarios)).toContain(ofGolden);
    const { levers, events, organisation, ...plan } = goldenInput(
      ofGolden,
      { employees: 120, teamSize: name === 'wide-span' ? 30 : 10 },
      { weeks: 156, warmUp: 52, seed: 'workshop-1', replicate: 3 },
    );
    expect(compile(scenarioOf(name), 3)).toEqual({ levers, events, organisation, ...plan });
  });

  it.each(names)(
    '%s does what it says it does, on 20 replicates',
    async (name) => {
      const scenario = scenarioOf(name);
      const few: Scenario = { ...scenario, run: { ...scenario.run, replicates: 20 } };
      expect(few.expect.length).toBeGreaterThan(0);
      const valuesOf = async (of: Scenario): Promise<readonly (readonly number[])[]> => {
        const read = await readEnsemble(of, few.expect, (job) => Promise.resolve(runOnce(job)));
        if (!read.ok) throw new Error(JSON.stringify(read.failures));
        return read.values;
      };
      const values = await valuesOf(few);
      const others = new Map<string, readonly (readonly number[])[]>();
      for (const other of expectedScenarios(few)) others.set(other, await valuesOf(pairedWith(scenarioOf(other), few)));
      for (const [e, expectation] of few.expect.entries()) {
        const paired = typeof expectation.than === 'string' ? others.get(expectation.than)?.[e] : undefined;
        expect(judge(expectation, values[e], paired)).toMatchObject({ expectation, holds: true });
      }
    },
    60_000,
  );
});
