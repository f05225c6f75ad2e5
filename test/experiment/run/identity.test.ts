import { describe, expect, it } from 'vitest';
import { identityOf, runIdentity } from '../../../src/experiment/run/identity.ts';
import { assumptions } from '../../../src/model/assumptions.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';

function scenarioOf(content: object): Scenario {
  const parsed = parseScenario(JSON.stringify({ selfsteer: 2, title: 'T', ...content }), { file: 'test' });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.scenario;
}

const [standard] = assumptions;

const identity = (content: object): string => identityOf(scenarioOf(content));

describe('an identity', () => {
  it.each([
    ['a lever', { levers: { control: 69 } }],
    ['the week of a point', { levers: { control: { 0: 70, 10: 60 } } }],
    ['one domain', { levers: { delegation: { hr: 6 } } }],
    ['an assumption', { assumptions: { 'leading.relapse': 0.9 } }],
    ['a rule left out', { without: ['empowerment'] }],
    ['a part left out', { without: ['satisfaction.contagion'] }],
    ['the number of people', { organisation: { employees: 110 } }],
    ['the size of teams', { organisation: { teamSize: 8 } }],
    ['an event', { events: [{ week: 5, crisis: 10 }] }],
    ['the weeks', { run: { weeks: 100 } }],
    ['the weeks before', { run: { warmUp: 10 } }],
    ['the seed', { run: { seed: 'other' } }],
  ])('is another with another %s', (_, content) => {
    expect(identity(content)).not.toBe(identity({}));
  });

  it.each([
    ['the title', { title: 'Other' }],
    ['phases', { phases: [{ from: 0, phase: 'letting-go' }] }],
    ['replicates', { run: { replicates: 3 } }],
    ['an assumption at its default', { assumptions: { [standard.name]: standard.default } }],
    ['a lever at its default', { levers: { control: 70 } }],
    ['a lever that never changes', { levers: { control: { 13: 70, 26: 70 } } }],
  ])('is the same with another %s', (_, content) => {
    expect(identity(content)).toBe(identity({}));
  });

  it('is another in another engine, and tells replicates apart', () => {
    const own = scenarioOf({});
    expect(identityOf(own, 'selfsteer 99')).not.toBe(identityOf(own));
    expect(runIdentity(identityOf(own), 3)).toMatch(/^[0-9a-f]{32}-3$/);
  });
});
