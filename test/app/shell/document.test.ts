import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  branched,
  branchOf,
  type Document,
  joined,
  nameOf,
  opened,
  openedIn,
  removed,
  renamed,
  reset,
  switched,
  withScenario,
} from '../../../src/app/shell/document.ts';
import { lowestOf, turnsFrom, effectOf, challenges } from '../../../src/app/simulator/limits.ts';
import { setLever } from '../../../src/app/shell/edits/leverEdits.ts';
import { recorded } from '../../../src/experiment/run/job.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { runOnce } from '../../runOnce.ts';
import { begunStory } from '../../../src/app/write/freshSteps.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import { scenarioText } from '../../../src/scenario/write.ts';

function exampleOf(name: string): Scenario {
  const parsed = parseScenario(readFileSync(`scenarios/${name}.yaml`, 'utf8'), { file: name });
  if (!parsed.ok) throw new Error(`${name} is wrong`);
  return parsed.scenario;
}
const scenario = exampleOf('step-by-step');

describe('a branch', () => {
  it('can be changed while the trunk stays as it was, which is what it is held against', () => {
    const document = branched(opened(scenario, 'step-by-step'));
    const changed = withScenario(document, (of) => setLever(of, ['control'], 5, 30));
    expect(branchOf(changed).reference).toBe(scenario);
    expect(branchOf(switched(changed, '1')).scenario).toBe(scenario);
    expect(branchOf(changed).scenario).not.toEqual(scenario);
    expect(branchOf(reset(changed)).scenario).toBe(scenario);
  });

  it('is not called by the bare name of an example that it no longer is', () => {
    const document = opened(scenario, 'step-by-step');
    const changed = withScenario(document, (of) => setLever(of, ['control'], 5, 30));
    expect(nameOf(branchOf(document)).nl).toBe('Stap voor stap');
    expect(nameOf(branchOf(changed)).nl).toBe('Stap voor stap, aangepast');
    expect(nameOf(branchOf(reset(changed))).nl).toBe('Stap voor stap');
    expect(nameOf(branchOf(renamed(changed, 'Ons plan'))).nl).toBe('Ons plan');
  });

  it('keeps what was added to it, as a story that is begun', () => {
    // As the page has it: what is undefined is not there at all.
    const shipped = JSON.parse(JSON.stringify(scenario)) as Scenario;
    const story = begunStory(shipped);
    const told = withScenario(opened(shipped, 'step-by-step'), (of) => ({ ...of, story }));
    expect(branchOf(told).scenario.story).toBe(story);
  });

  it('can be closed, but the last one stays', () => {
    const document = branched(opened(scenario, undefined));
    const one = removed(document, '2');
    expect(branchOf(one).id).toBe('1');
    expect(removed(one, '1')).toBe(one);
  });

  it('with a turned lever is still a file that opens as it was', () => {
    const turned = setLever(scenario, ['control', 'delegation.hr'], 33.5, 60);
    const again = parseScenario(scenarioText(turned), { file: 'again' });
    expect(again).toMatchObject({ ok: true, scenario: turned });
  });
});

describe('what is opened', () => {
  const changed = (document: Document, value: number) =>
    withScenario(document, (of) => setLever(of, ['control'], value, 30));
  const other = { ...scenario, title: { en: 'Other', nl: 'Anders' } };

  it('takes the place of an example that was only looked at, and stands beside what someone made', () => {
    const looked = openedIn(opened(scenario, 'step-by-step'), other, 'other');
    expect(looked.branches.map(({ name }) => name.en)).toEqual(['Other']);
    const made = openedIn(changed(opened(scenario, 'step-by-step'), 5), other, 'other');
    expect(made.branches.map((branch) => nameOf(branch).en)).toEqual(['Step by step, changed', 'Other']);
    expect(branchOf(made).name.en).toBe('Other');
    const again = openedIn(made, scenario, 'step-by-step');
    expect(again.branches.map((branch) => nameOf(branch).en)).toEqual(['Step by step, changed', 'Step by step']);
  });

  it('in another window comes beside what is here, once', () => {
    const here = changed(opened(scenario, 'step-by-step'), 5);
    const there = changed(opened(scenario, 'step-by-step'), 95);
    const both = joined(here, there);
    expect(both.branches).toHaveLength(2);
    expect(branchOf(both)).toBe(here.branches[0]);
    expect(joined(both, there).branches).toHaveLength(2);
    expect(new Set(both.branches.map(({ id }) => id)).size).toBe(2);
  });
});

describe('what holds back', () => {
  const runs = (control: number, responsibility: number, contribution: number) => ({
    control: new Float64Array(60).fill(control),
    responsibility: new Float64Array(60).fill(responsibility),
    contribution: new Float64Array(60).fill(contribution),
  });

  it('is the lowest of the three challenges', () => {
    expect(lowestOf(runs(0.9, 0.5, 0.5), 3).id).toBe('letting-go');
    expect(lowestOf(runs(0.1, 0.2, 0.5), 3).id).toBe('responsibility');
    expect(lowestOf(runs(0.1, 0.5, 0.3), 3).id).toBe('contribution');
  });

  it('tries every lever both ways, from the playhead on', () => {
    const turns = turnsFrom(scenario, 40);
    expect(turns).toHaveLength(16);
    expect(turns.every((turn) => turn.scenario !== scenario)).toBe(true);
  });

  it.each(['step-by-step', 'too-fast', 'paper-only'])(
    'finds a lever that moves it at the very beginning of %s',
    (name) => {
      const whole = exampleOf(name);
      const example = { ...whole, run: { ...whole.run, weeks: 27 } };
      const measures = (of: Scenario) => [recorded(runOnce({ scenario: of, replicate: 0 }), 'measures')];
      const runs = measures(example);
      const challenge = lowestOf(runs[0], 0);
      const effects = turnsFrom(example, 0).map((turn) => effectOf(challenge, 0, runs, measures(turn.scenario)).effect);
      expect(Math.max(...effects)).toBeGreaterThan(0.1);
    },
  );

  it('counts less control as better', () => {
    const [lettingGo] = challenges;
    const more = effectOf(lettingGo, 10, [runs(0.5, 0, 0)], [runs(0.4, 0, 0)]);
    expect(more.effect).toBeCloseTo(10, 9);
    expect(more.size).toBeUndefined();
  });

  it('holds what a lever does for people against how people differ without it', () => {
    const [, responsibility] = challenges;
    const apart = { responsibilitySd: new Float64Array(60).fill(0.08) };
    const { effect, size } = effectOf(
      responsibility,
      10,
      [{ ...runs(0, 0.5, 0), ...apart }],
      [{ ...runs(0, 0.54, 0), ...apart }],
    );
    expect(effect).toBeCloseTo(4, 9);
    expect(size).toMatchObject({ d: expect.closeTo(0.5, 9) as number, sd: expect.closeTo(8, 9) as number });
  });
});
