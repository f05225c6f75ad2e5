import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromBase64url, toBase64url } from '../../src/scenario/base64url.ts';
import { linkOf, longestLink, openLink, readLink } from '../../src/scenario/link.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

const shipped = (name: string): Scenario => {
  const parsed = parseScenario(readFileSync(`scenarios/${name}.yaml`, 'utf8'), { file: name });
  if (!parsed.ok) throw new Error(name);
  return parsed.scenario;
};
const names = readdirSync('scenarios')
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace('.yaml', ''));
const stepByStep = { id: 'step-by-step', scenario: shipped('step-by-step') };

const reopened = (link: string, preset: Scenario = stepByStep.scenario) => {
  const read = readLink(link);
  return read.ok ? openLink(read, preset) : read;
};

const saidOf = (result: object): string => ('message' in result ? JSON.stringify(result.message) : 'nothing');

describe('a link', () => {
  it.each(names)('opens %s as it was, told from another shipped scenario, and stays short enough to send', (name) => {
    const scenario = shipped(name);
    const link = linkOf(scenario, stepByStep);
    expect(reopened(link)).toMatchObject({ ok: true, scenario });
    expect(link.length).toBeLessThan(longestLink - 200);
    expect(link).toMatch(/^[\w.-]+$/);
  });

  it('keeps what was taken away, an own title and points before week 0', () => {
    const { levers } = stepByStep.scenario;
    const scenario: Scenario = {
      ...stepByStep.scenario,
      title: { en: 'Ours: é, 漢 "quoted" <b>', nl: 'Van ons' },
      phases: [],
      levers: { ...levers, control: [[-20, 70.5], [-3, 20], [40, 10]] }, // prettier-ignore
      assumptions: { 'leading.relapse': 0.7 },
    };
    expect(reopened(linkOf(scenario, stepByStep))).toMatchObject({ ok: true, scenario });
  });

  it('says that it is damaged when any one letter is another, and never opens as something else', () => {
    const link = linkOf(shipped('too-fast'), stepByStep);
    fc.assert(
      fc.property(fc.nat(link.length - 1), fc.constantFrom('a', 'Z', '0', '9', '-', '_', '.'), (at, letter) => {
        fc.pre(link[at] !== letter);
        expect(reopened(link.slice(0, at) + letter + link.slice(at + 1)).ok).toBe(false);
      }),
    );
    expect(saidOf(reopened(link.slice(0, 60)))).toContain('damaged');
  });

  it('of a newer version says so', () => {
    expect(saidOf(readLink('3.step-by-step.abc'))).toContain('newer');
  });

  it('says when the shipped scenario that it builds on has changed since', () => {
    const link = linkOf({ ...stepByStep.scenario, events: [{ event: 'crisis', week: 9, size: 5 }] }, stepByStep);
    const later = { ...stepByStep.scenario, organisation: { employees: 99, teamSize: 9 } };
    expect(saidOf(reopened(link, later))).toContain('has changed since');
  });

  it('of model 1 is lifted: levers stay, a capacity counts the whole team, and it says that numbers moved', () => {
    const link =
      '1.step-by-step.W1tbImxldmVycyIsImNvbnRyb2wiXSxbWzAsNzBdLFsyMCwzMF1dXSxbWyJhc3N1bXB0aW9ucyIsImRlY2lkaW5nLmxlYWRlckNhcGFjaXR5Il0sMC40XV0.14kyg2u.18vso1r';
    const opened = reopened(link);
    if (!opened.ok || !('scenario' in opened)) throw new Error('refused');
    expect(opened.scenario.levers.control).toEqual([[0, 70], [20, 30]]); // prettier-ignore
    expect(opened.scenario.levers.coaching).toEqual(stepByStep.scenario.levers.coaching);
    expect(opened.scenario.assumptions).toEqual({ 'deciding.leaderCapacity': 4 });
    expect(opened.warnings.map(({ message }) => message.en).join()).toMatch(/model 1.*numbers differ/);
    expect(reopened(`2${link.slice(1)}`).ok).toBe(false);
  });

  it('of model 1 with an assumption that means something else now is refused', () => {
    const link = '1.step-by-step.W1tbImFzc3VtcHRpb25zIiwidHVybm92ZXIuc2xvcGUiXSwwLjAxXV0.11hv5rs.13laqwn';
    const opened = reopened(link);
    expect(!opened.ok && 'issues' in opened && opened.issues.map(({ path }) => path)).toContain(
      'assumptions.turnover.slope',
    );
  });

  it('with names that mean something to the engine is refused like any unknown name', () => {
    for (const path of [
      ['__proto__', 'polluted'],
      ['constructor'],
      ['levers', '__proto__', 'x'],
      ['levers', 'control', 'x'],
    ]) {
      const payload = toBase64url(JSON.stringify([[path, 1]]));
      const opened = openLink(
        { ok: true, version: 2, preset: 'step-by-step', payload, whole: '' },
        stepByStep.scenario,
      );
      expect(opened.ok).toBe(false);
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    }
  });

  it('whatever it holds is opened or refused, never a crash', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const link = { ok: true, version: 2, preset: 'x', payload: toBase64url(text), whole: '' } as const;
        expect(openLink(link, stepByStep.scenario).ok).toBe(false);
      }),
    );
  });
});

describe('the letters of a link', () => {
  it('bring any text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fromBase64url(toBase64url(text))).toBe(text);
      }),
    );
  });
});
