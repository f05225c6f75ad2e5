import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { opened, withScenario } from '../../../src/app/shell/document.ts';
import { begin, commit, redo, undo } from '../../../src/app/shell/history.ts';
import { begunStory, freshStep } from '../../../src/app/write/freshSteps.ts';
import { lastWeekOf } from '../../../src/app/story/lastWeek.ts';
import { ownText, written } from '../../../src/app/write/twoLanguages.ts';
import {
  kindChanged,
  moved,
  stepAdded,
  stepCopied,
  stepMoved,
  stepRemoved,
  stepReplaced,
} from '../../../src/app/write/writing.ts';
import { stepKinds } from '../../../src/app/write/stepKinds.ts';
import type { Words } from '../../../src/words/words.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import { stepKinds as kindsOfFile } from '../../../src/scenario/schema/story.ts';
import type { Step, Story } from '../../../src/scenario/story.ts';
import { storyProblems } from '../../../src/scenario/storyProblems.ts';
import { scenarioText } from '../../../src/scenario/write.ts';

function scenarioOf(weeks: number): Scenario {
  const parsed = parseScenario(`selfsteer: 2\ntitle: { en: Ours, nl: Van ons }\nrun: { weeks: ${weeks} }`, {
    file: 'a',
  });
  if (!parsed.ok) throw new Error('the example is wrong');
  return parsed.scenario;
}

const kind = fc.constantFrom(...kindsOfFile);
const language = fc.constantFrom('en' as const, 'nl' as const);
const place = fc.nat(20);

/** One thing that someone does to a story; places beyond it count round. */
const doing: fc.Arbitrary<(story: Story, weeks: number) => Story> = fc.oneof(
  fc.tuple(place, fc.constantFrom(1 as const, -1 as const)).map(
    ([at, by]) =>
      (story: Story) =>
        stepMoved(story, at % story.steps.length, by),
  ),
  fc.tuple(place, kind).map(
    ([at, of]) =>
      (story: Story, weeks: number) =>
        stepAdded(story, at % story.steps.length, freshStep(of, weeks)),
  ),
  place.map((at) => (story: Story) => stepCopied(story, at % story.steps.length)),
  place.map((at) => (story: Story) => stepRemoved(story, at % story.steps.length)),
  fc.tuple(place, kind).map(([at, of]) => (story: Story, weeks: number) => {
    const here = at % story.steps.length;
    return stepReplaced(story, here, kindChanged(story.steps[here], of, weeks));
  }),
  fc.tuple(place, language, fc.string({ unit: 'binary' })).map(([at, lang, typed]) => (story: Story) => {
    const here = at % story.steps.length;
    const step: Step = story.steps[here];
    return stepReplaced(story, here, { ...step, text: written(step.text, lang, typed, 'en') });
  }),
);

const session = fc.record({ weeks: fc.integer({ min: 1, max: 400 }), doings: fc.array(doing, { maxLength: 12 }) });

describe('a story that is written in the page', () => {
  it('can be told and saved whatever is done to it, and opens again as the same story', () => {
    fc.assert(
      fc.property(session, ({ weeks, doings }) => {
        const scenario = scenarioOf(weeks);
        const story = doings.reduce((of, act) => act(of, weeks), begunStory(scenario));
        expect(storyProblems(story, scenario.run)).toEqual([]);
        expect(lastWeekOf(story)).toBeLessThanOrEqual(weeks);
        const again = parseScenario(scenarioText({ ...scenario, story }), { file: 'saved' });
        expect(again.ok && again.scenario.story).toEqual(story);
      }),
      { numRuns: 60 },
    );
  });

  it('goes back to exactly what it was, step by step, and forth again', () => {
    fc.assert(
      fc.property(session, ({ weeks, doings }) => {
        const scenario = { ...scenarioOf(weeks), story: begunStory(scenarioOf(weeks)) };
        let history = begin(opened(scenario, undefined));
        const seen = [history.present];
        for (const act of doings) {
          const next = commit(
            history,
            withScenario(history.present, (of) => {
              const story = of.story && act(of.story, weeks);
              return story === of.story ? of : { ...of, story };
            }),
          );
          if (next !== history) seen.push(next.present);
          history = next;
        }
        const last = history.present;
        for (const document of seen.reverse()) {
          expect(history.present).toBe(document);
          history = undo(history);
        }
        for (let n = 1; n < seen.length; n++) history = redo(history);
        expect(history.present).toBe(last);
      }),
      { numRuns: 60 },
    );
  });

  it('has the same order again after a step went one place and came back', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 2 }), fc.nat(), fc.boolean(), (list, where, up) => {
        const by = up ? -1 : 1;
        const at = up ? 1 + (where % (list.length - 1)) : where % (list.length - 1);
        const there = moved(list, at, by);
        expect(there[at + by]).toBe(list[at]);
        expect(moved(there, at + by, up ? 1 : -1)).toEqual(list);
      }),
    );
  });

  it('stays as it is where a step cannot go further, and where it is the last one', () => {
    const story = begunStory(scenarioOf(52));
    expect(stepMoved(story, 0, -1)).toBe(story);
    expect(stepMoved(story, story.steps.length - 1, 1)).toBe(story);
    const one = { ...story, steps: story.steps.slice(0, 1) };
    expect(stepRemoved(one, 0)).toBe(one);
  });

  it('keeps title, text, notes and scenario when a step becomes another kind', () => {
    fc.assert(
      fc.property(kind, kind, (from, to) => {
        const told = {
          title: { en: 'A', nl: 'B' },
          text: { en: 'C', nl: 'D' },
          notes: { say: { en: 'E', nl: 'F' } },
          scenario: 'paper-only',
        };
        expect(kindChanged({ ...freshStep(from, 52), ...told }, to, 52)).toEqual({ ...freshStep(to, 52), ...told });
      }),
    );
  });

  it('can have every kind of step that a file can', () => {
    expect(stepKinds.map(({ id }) => id)).toEqual(kindsOfFile);
  });

  it('is refused with the words of a file where a week lies beyond the run', () => {
    const scenario = scenarioOf(52);
    const story = stepAdded(begunStory(scenario), 0, { kind: 'play', from: 0, to: 60 });
    const [problem] = storyProblems(story, scenario.run);
    const parsed = parseScenario(scenarioText({ ...scenario, story }), { file: 'saved' });
    expect(problem.message.nl).toContain('na het einde');
    expect(parsed.ok ? [] : parsed.issues.map(({ message }) => message)).toEqual([problem.message]);
  });
});

describe('a text in two languages', () => {
  const inDutch = (before: Words | undefined, typed: string) => written(before, 'nl', typed, 'nl');

  it('has something in both languages or is not there, whatever is typed in whichever of them', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(language, fc.string())), (typings) => {
        let text: Words | undefined;
        for (const [lang, typed] of typings) {
          text = written(text, lang, typed, 'en');
          if (text) expect([text.en.trim(), text.nl.trim()]).not.toContain('');
        }
      }),
    );
  });

  it('is the same in both until the other language is written, which leaves the first alone', () => {
    const first = inDutch(inDutch(undefined, 'Hall'), 'Hallo');
    expect(first).toEqual({ en: 'Hallo', nl: 'Hallo' });
    expect(ownText(first, 'nl', 'en')).toBe('Hallo');
    expect(ownText(first, 'en', 'en')).toBe('');
    expect(written(first, 'en', 'Hello', 'nl')).toEqual({ en: 'Hello', nl: 'Hallo' });
  });

  it('falls back to the other language where one is emptied, and is gone where both are', () => {
    const left = inDutch({ en: 'Hello', nl: 'Hallo' }, ' ');
    expect(left).toEqual({ en: 'Hello', nl: 'Hello' });
    expect(ownText(left, 'nl', 'nl')).toBe('');
    expect(written(left, 'en', '', 'nl')).toBeUndefined();
  });

  it('of a file belongs to the language of the page', () => {
    const plain = { en: 'Loslaten', nl: 'Loslaten' };
    expect(ownText(plain, 'nl', 'nl')).toBe('Loslaten');
    expect(ownText(plain, 'en', 'nl')).toBe('');
  });

  it('loses signs that would make the file unreadable', () => {
    expect(inDutch(undefined, 'Van\u000been\u0000dia')?.nl).toBe('Van een dia');
  });
});
