import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { storyStateAt, namedIn } from '../src/app/story/storyState.ts';
import type { Words } from '../src/words/words.ts';
import { parseScenario } from '../src/scenario/parse.ts';
import type { Scenario } from '../src/scenario/scenario.ts';
import { shippedNames } from '../src/scenario/shipped.ts';
import { scenarioText } from '../src/scenario/write.ts';
import { selfsteer } from './cli/selfsteer.ts';
import { runOnce } from './runOnce.ts';

const folder = new URL('../scenarios/', import.meta.url);
const names = readdirSync(new URL('stories/', folder)).map((file) => file.replace('.yaml', ''));

function scenarioAt(path: string): Scenario {
  const parsed = parseScenario(readFileSync(new URL(`${path}.yaml`, folder), 'utf8'), { file: path });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.scenario;
}

function storyOf(name: string) {
  const scenario = scenarioAt(`stories/${name}`);
  if (!scenario.story) throw new Error(`${name} tells no story`);
  const shipped = Object.fromEntries(namedIn(scenario.story).map((one) => [one, scenarioAt(one)]));
  return { scenario, story: scenario.story, shipped };
}

function expectBoth(words: Words | undefined): void {
  expect(words?.en).toBeTruthy();
  expect(words?.nl).toBeTruthy();
  expect(words?.nl).not.toBe(words?.en);
}

describe.each(names)('the story %s', (name) => {
  const { scenario, story, shipped } = storyOf(name);

  it('takes 8 to 12 steps and a quarter of an hour, and ends with the room’s own turn and questions', () => {
    expect(story.steps.length).toBeGreaterThanOrEqual(8);
    expect(story.steps.length).toBeLessThanOrEqual(12);
    expect(story.minutes).toBeGreaterThanOrEqual(15);
    expect(story.minutes).toBeLessThanOrEqual(20);
    expect(story.steps.slice(-2).map(({ kind }) => kind)).toEqual(['sandbox', 'question']);
  });

  it('says in both languages what to say, how long to wait, where to point and what goes wrong, at every step', () => {
    for (const { notes } of story.steps) {
      for (const words of [notes?.say, notes?.wait, notes?.point, notes?.trap]) expectBoth(words);
    }
  });

  it('shows the room a title, a text and every answer and question in both languages', () => {
    expectBoth(story.title);
    for (const step of story.steps) {
      expectBoth(step.title);
      expectBoth(step.text);
      if (step.kind === 'predict') [...step.options, step.answer].forEach(expectBoth);
      if (step.kind === 'question') step.questions.forEach(expectBoth);
    }
  });

  it('is the same story after it was saved', () => {
    const again = parseScenario(scenarioText(scenario), { file: 'saved' });
    expect(again.ok && again.scenario.story).toEqual(story);
  });

  it('gives the room its turn while there are weeks left to change', () => {
    const { playhead } = storyStateAt(story, story.steps.length - 2, scenario, shipped, true);
    expect(playhead).toBeLessThan(scenario.run.weeks / 2);
  });

  it('does what it claims', () => {
    const { status, stdout } = selfsteer(['check', `scenarios/stories/${name}.yaml`]);
    expect(status).toBe(0);
    expect(stdout).toContain('holds: ');
  });

  it('stands at each step where it stood before, from whatever side it is reached', () => {
    const standing = (at: number) => structuredClone(storyStateAt(story, at, scenario, shipped, false));
    const steps = [...story.steps.keys()];
    const onTheWay = steps.map(standing);
    expect(steps.reverse().map(standing).reverse()).toEqual(onTheWay);
    for (const [at, step] of story.steps.entries()) {
      const stand = onTheWay[at];
      if (step.kind === 'predict') expect(stand.hiddenAfter).toBe(step.from);
      if (step.kind === 'play') expect(stand.hiddenAfter).toBe('playhead');
      if (step.kind === 'compare' || step.kind === 'sandbox') expect(stand.hiddenAfter).toBeUndefined();
      if (step.kind === 'predict') expect(storyStateAt(story, at, scenario, shipped, true).hiddenAfter).toBeUndefined();
      expect(runOnce({ scenario: stand.scenario, replicate: 0 }).status).toBe('done');
    }
  });
});

it('shows nothing of later weeks before they were played', () => {
  const { scenario, story, shipped } = storyOf('letting-go');
  const hidden = story.steps.map((_, at) => storyStateAt(story, at, scenario, shipped, true).hiddenAfter);
  // Three years; a vote and what it shows; the first year, the dip and the crisis in it; the rest; a vote; back to
  // week 13, the room's turn.
  expect(hidden).toEqual([
    undefined,
    'playhead',
    undefined,
    undefined,
    'playhead',
    52,
    52,
    'playhead',
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

it('meets the crisis of the shipped scenario, whose expectations say how it passes', () => {
  const { scenario, story, shipped } = storyOf('letting-go');
  const crisis = story.steps.findIndex(({ kind }) => kind === 'set');
  const { scenario: met } = storyStateAt(story, crisis, scenario, shipped, true);
  expect(lived(met)).toEqual(lived(scenarioAt('crisis-early')));
});

const lived = ({ levers, events, assumptions, run }: Scenario) => ({ levers, events, assumptions, run });

describe('a story of one’s own', () => {
  const issuesIn = (step: string) => {
    const parsed = parseScenario(`selfsteer: 2\nstory: { title: A, steps: [\n ${step}] }`, { file: 'a.yaml' });
    return parsed.ok ? [] : parsed.issues;
  };

  it('may name the scenarios that come along, and hears which it may have meant', () => {
    const gallery = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
    expect([...shippedNames].sort()).toEqual(gallery.map((file) => file.replace('.yaml', '')).sort());
    for (const name of shippedNames) expect(issuesIn(`{ kind: text, scenario: ${name} }`)).toEqual([]);
    const [issue] = issuesIn('{ kind: compare, with: paper-onyl, measure: control }');
    expect(issue).toMatchObject({ line: 3, column: 25, path: 'story.steps.0.with' });
    expect(issue.message.en).toContain('did you mean paper-only?');
  });

  it('is found by its name on the command line', () => {
    expect(selfsteer(['run', names[0], '--replicates', '2']).status).toBe(0);
    expect(selfsteer(['run', 'leting-go']).stderr).toContain('did you mean letting-go?');
  });
});
