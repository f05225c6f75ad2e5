import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { branchOf, opened, withScenario } from '../../../src/app/shell/document.ts';
import { changesOf } from '../../../src/app/handout/changedSettings.ts';
import { comparedIn, referenceName, scenarioName } from '../../../src/app/handout/comparison.ts';
import { questionsOf } from '../../../src/app/handout/questions.ts';
import { fileNameOf } from '../../../src/app/parts/fileName.ts';
import { lanesOf, setLever } from '../../../src/app/shell/edits/leverEdits.ts';
import { voiceOf } from '../../../src/app/parts/say.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import { runJob } from '../../../src/experiment/run/runner.ts';
import { trajectoryJob, trajectoryOf } from '../../../src/experiment/run/trajectory.ts';

function scenarioOf(name: string) {
  const parsed = parseScenario(readFileSync(`scenarios/${name}.yaml`, 'utf8'), { file: name });
  if (!parsed.ok) throw new Error(`${name} is not right`);
  return parsed.scenario;
}
const say = voiceOf({ language: 'en', pseudo: false });

describe('a hand-out', () => {
  it('of an example that was not touched holds it against its own beginning', () => {
    const branch = branchOf(opened(scenarioOf('step-by-step'), 'step-by-step'));
    const compared = comparedIn(branch);
    expect(referenceName(compared).en).toBe('nothing changes');
    const { shown } = changesOf(compared, say);
    const control = shown.find(({ path }) => path === 'levers.control');
    expect(control).toMatchObject({ before: '70 (tight)' });
    expect(control?.after).toBe('week 0: 70 (tight) · week 13: 60 · week 52: 35 (light) · week 104: 15 (hardly any)');
    // The organisation does live on, with the same people, so the numbers of both are of one kind.
    expect(trajectoryOf(runJob(trajectoryJob(compared.reference, 0))).measures['satisfaction']).toHaveLength(157);
    expect(comparedIn(branch).reference).toBe(compared.reference);
  });

  it('of what was changed holds it against what it was, and tells decision rights that change alike once', () => {
    const all = lanesOf('delegation');
    const before = setLever(scenarioOf('status-quo'), all, 20, undefined);
    const document = withScenario(opened(before, undefined), (scenario) =>
      setLever(setLever(scenario, all, 80, undefined), ['control'], 10, 26),
    );
    const compared = comparedIn(branchOf(document));
    expect(compared.reference).toBe(before);
    expect(referenceName(compared).nl).toBe('vóór de wijzigingen');
    expect(scenarioName(compared).nl).toMatch(/, aangepast$/);
    const { shown, more } = changesOf(compared, say);
    expect(more).toBe(0);
    expect(shown.map(({ path }) => path)).toEqual(['levers.control', 'levers.delegation']);
    expect(shown.map(({ after }) => after)).toEqual([
      'week 0: 70 (tight) · week 26: 70 · week 27: 10 (hardly any)',
      '80 (team)',
    ]);
  });

  it('keeps to one page: what does not fit is counted', () => {
    const before = scenarioOf('status-quo');
    const scenario = scenarioOf('step-by-step');
    const assumptions = Object.fromEntries(Object.keys(before.assumptions).map((name, a) => [name, a]));
    const { shown, more } = changesOf({ reference: before, scenario: { ...scenario, assumptions } }, say);
    expect(shown.length + more).toBeGreaterThanOrEqual(11);
    expect(shown.length).toBeLessThanOrEqual(12);
  });

  it('asks the questions of its story, or the usual ones', () => {
    const { story } = scenarioOf('stories/letting-go');
    expect(questionsOf(story).map(({ en }) => en)).toContain('What will you do when it goes down a little first?');
    expect(questionsOf(undefined).length).toBeGreaterThan(2);
  });
});

describe('a file name', () => {
  it.each([
    ['Café “De Brug”: één, twéé', 'cafe-de-brug-een-twee.yaml'],
    ['../../etc', 'etc.yaml'],
    ['計画', 'scenario.yaml'],
  ])('of %s is %s', (title, name) => {
    expect(fileNameOf(title, 'yaml')).toBe(name);
  });
});
