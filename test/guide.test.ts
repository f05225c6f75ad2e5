import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lanesOf, setLever } from '../src/app/shell/edits/leverEdits.ts';
import { namedIn, storyStateAt } from '../src/app/story/storyState.ts';
import { recorded } from '../src/experiment/run/job.ts';
import { type Language, languages } from '../src/words/words.ts';
import type { LeverId } from '../src/model/levers/index.ts';
import type { MeasureId } from '../src/model/measures/index.ts';
import { parseScenario } from '../src/scenario/parse.ts';
import type { Scenario } from '../src/scenario/scenario.ts';
import { runOnce } from './runOnce.ts';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const guide = (language: Language): string => read(`public/guide/${language}.md`);
const names = ['letting-go', 'words-or-structure', 'freedom-and-responsibility'] as const;
type Name = (typeof names)[number];

function scenarioAt(path: string): Scenario {
  const parsed = parseScenario(read(`scenarios/${path}.yaml`), { file: path });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.scenario;
}

function storyOf(name: Name) {
  const scenario = scenarioAt(`stories/${name}`);
  if (!scenario.story) throw new Error(`${name} tells no story`);
  return { scenario, story: scenario.story };
}

describe("the trainer's guide", () => {
  it('says the same things in the same order in both languages', () => {
    const form = (text: string): readonly string[] => text.match(/^(#+|\||-|\*\*)/gm) ?? [];
    expect(form(guide('nl'))).toEqual(form(guide('en')));
  });

  it.each(languages)(
    'walks through every step of every story in its order and hands out its questions, in %s',
    (language) => {
      const sections = guide(language).split(/^##+ /m);
      for (const name of names) {
        const { title, steps } = storyOf(name).story;
        const [walk, handOut] = sections.filter((section) => section.split('\n')[0].includes(title[language]));
        const titles = steps.slice(1).map((step) => step.title?.[language] ?? '');
        const columns = [...walk.matchAll(/^\| \d+ +\| (.+?) +\|/gm)].map(([, shown]) => shown);
        expect(columns.slice(1)).toEqual(titles);
        const questions = steps.flatMap((step) => (step.kind === 'question' ? step.questions : []));
        expect(handOut.match(/^- .*/gm)).toEqual(questions.map((question) => `- ${question[language]}`));
      }
    },
  );
});

describe("what the trainer's guide says of the model", () => {
  /** Means over people and a few runs in the last week, and at the end of the first year. */
  const REPLICATES = 3;
  function outcome(scenario: Scenario) {
    const runs = Array.from({ length: REPLICATES }, (_, replicate) =>
      recorded(runOnce({ scenario, replicate }), 'measures'),
    );
    const at = (week: number) => (measure: MeasureId) =>
      (100 * runs.reduce((sum, run) => sum + run[measure][week], 0)) / REPLICATES;
    return { start: at(0), year: at(52), end: at(156) };
  }

  /** As the room sees it before anyone turns, and after some levers were turned there. */
  function turned(name: Name, ...levers: readonly (readonly [LeverId, number])[]) {
    const { scenario, story } = storyOf(name);
    const shipped = Object.fromEntries(namedIn(story).map((one) => [one, scenarioAt(one)]));
    const at = story.steps.findIndex(({ kind }) => kind === 'sandbox');
    const stand = storyStateAt(story, at, scenario, shipped, true);
    const changed = levers.reduce(
      (of, [lever, value]) => setLever(of, lanesOf(lever), value, stand.playhead),
      stand.scenario,
    );
    return { before: outcome(stand.scenario), after: outcome(changed) };
  }

  it('holds where the room lets go of nearly all control, gives everything away, or stops coaching and direction', () => {
    const control = turned('letting-go', ['control', 5]);
    expect(control.after.end('satisfaction')).toBeGreaterThan(control.before.end('satisfaction') + 1);
    expect(control.after.end('performance')).toBeGreaterThan(control.before.end('performance') + 1);
    const { before, after } = turned('letting-go', ['delegation', 95]);
    expect(after.year('performance')).toBeLessThan(before.year('performance') - 2);
    expect(after.year('trustInLeader')).toBeLessThan(before.year('trustInLeader') - 3);
    expect(after.year('strain')).toBeGreaterThan(before.year('strain') + 3);
    expect(Math.abs(after.end('performance') - before.end('performance'))).toBeLessThan(3);
    expect(Math.abs(after.end('satisfaction') - before.end('satisfaction'))).toBeLessThan(3);
    const coaching = turned('letting-go', ['coaching', 10]);
    expect(coaching.after.end('satisfaction')).toBeLessThan(coaching.before.end('satisfaction') - 5);
    expect(coaching.after.end('strain')).toBeGreaterThan(coaching.after.start('strain') + 8);
    const direction = turned('letting-go', ['direction', 40]);
    expect(direction.after.end('satisfaction')).toBeLessThan(direction.before.end('satisfaction') - 3);
    expect(direction.after.end('performance')).toBeLessThan(direction.before.end('performance') - 3);
  });

  it('holds where the room takes something away from the structure, or adds words', () => {
    const control = turned('words-or-structure', ['control', 60]);
    const [most, left] = [control.before, control.after].map(
      ({ start, end }) => end('satisfaction') - start('satisfaction'),
    );
    expect(left / most).toBeGreaterThan(0.15);
    expect(left / most).toBeLessThan(0.35);
    const delegation = turned('words-or-structure', ['delegation', 15]);
    const [whole, half] = [delegation.before, delegation.after].map(
      ({ start, end }) => end('satisfaction') - start('satisfaction'),
    );
    expect(half / whole).toBeGreaterThan(0.35);
    expect(half / whole).toBeLessThan(0.65);
    expect(delegation.after.end('performance')).toBeLessThan(delegation.before.end('performance') - 4);
    const coaching = turned('words-or-structure', ['coaching', 10]);
    expect(coaching.after.end('satisfaction')).toBeLessThan(coaching.before.end('satisfaction') - 5);
    expect(coaching.after.end('satisfaction')).toBeGreaterThan(coaching.after.start('satisfaction') + 10);
    const words = turned('words-or-structure', ['encouragement', 90]);
    expect(Math.abs(words.after.end('satisfaction') - words.before.end('satisfaction'))).toBeLessThan(1);
    expect(words.after.year('satisfaction')).toBeLessThan(words.before.year('satisfaction') - 0.5);
  });

  it('holds where the room adds direction, openness and feedback to freedom, or takes control back', () => {
    const name = 'freedom-and-responsibility';
    const unchanged = outcome(scenarioAt('status-quo')).end('performance');
    expect(Math.abs(outcome(scenarioAt('freedom-without-responsibility')).end('performance') - unchanged)).toBeLessThan(
      2,
    );
    const direction = turned(name, ['direction', 85]);
    expect(direction.after.end('performance')).toBeGreaterThan(direction.before.end('performance') + 2);
    expect(direction.after.end('satisfaction')).toBeGreaterThan(direction.before.end('satisfaction') + 2);
    const open = turned(name, ['transparency', 90]);
    expect(open.after.end('performance')).toBeGreaterThan(open.before.end('performance') + 0.3);
    expect(open.after.end('performance')).toBeLessThan(open.before.end('performance') + 3);
    const feedback = turned(name, ['feedback', 90]);
    const all = turned(name, ['direction', 85], ['transparency', 90], ['feedback', 90]);
    for (const { after } of [direction, open, feedback]) {
      expect(all.after.end('performance')).toBeGreaterThan(after.end('performance') + 4);
    }
    const control = turned(name, ['control', 70]);
    expect(control.after.end('performance')).toBeLessThan(control.before.end('performance') - 2);
    expect(control.after.end('satisfaction')).toBeLessThan(control.before.end('satisfaction') - 10);
    expect(control.after.end('trustInLeader')).toBeLessThan(control.before.end('trustInLeader') - 15);
  });

  it('holds of the examples that it points to', () => {
    const [stay, step, fast, fence, paper] = ['status-quo', 'step-by-step', 'too-fast', 'abdication', 'paper-only'].map(
      (name) => outcome(scenarioAt(name)),
    );
    expect(fast.end('performance')).toBeGreaterThan(step.end('performance'));
    expect(fast.year('performance')).toBeLessThan(step.year('performance') - 1);
    expect(fence.end('performance')).toBeLessThan(stay.end('performance') - 4);
    expect(fence.end('strain')).toBeGreaterThan(stay.end('strain') + 20);
    expect(paper.end('trustInLeader')).toBeLessThan(stay.end('trustInLeader') - 6.5);
    expect(Math.abs(paper.end('satisfaction') - stay.end('satisfaction'))).toBeLessThan(3);
    expect(Math.abs(step.year('performance') - step.start('performance'))).toBeLessThan(1.5);
    expect(step.end('performance')).toBeGreaterThan(step.start('performance') + 4.5);
  });
});
