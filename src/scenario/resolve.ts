import type { Notes, Step, Story } from './story.ts';
import { domains, type PerDomain } from '../model/define.ts';
import type { Words } from '../words/words.ts';
import { events } from '../model/events/index.ts';
import { usualMeasures } from '../model/measures/index.ts';
import { singleLeverIds } from '../model/levers/index.ts';
import { eachOf } from '../model/eachOf.ts';
import {
  comparisons,
  type Expectation,
  type Points,
  type Scenario,
  type ScenarioEvent,
  type Sweep,
} from './scenario.ts';
import { definitionOf } from './outcomes/definition.ts';
import type { ScenarioFile } from './schema.ts';

type FileLevers = ScenarioFile['levers'];
type FileStory = NonNullable<ScenarioFile['story']>;
type FileSweep = NonNullable<ScenarioFile['sweep']>;

/** The scenario that a checked file means. Throws where the rules would have refused the file. */
export const scenarioOf = (file: ScenarioFile): Scenario => ({
  version: file.selfsteer,
  title: inBoth(file.title),
  question: file.question === undefined ? undefined : inBoth(file.question),
  organisation: file.organisation,
  run: file.run,
  phases: file.phases,
  levers: {
    ...eachOf(singleLeverIds, (id) => pointsOf(file.levers[id])),
    delegation: perDomain(file.levers.delegation),
  },
  events: file.events.map(eventOf),
  assumptions: Object.fromEntries(
    Object.entries(file.assumptions).filter((pair): pair is [string, number] => typeof pair[1] === 'number'),
  ),
  expect: file.expect.map((expectation) => expectationOf(expectation, file.run.weeks)),
  sweep: file.sweep === undefined ? undefined : sweepOf(file.sweep, file.run.replicates),
  without: file.without,
  story: file.story && storyOf(file.story),
});

const inBoth = (text: string | Words): Words => (typeof text === 'string' ? { en: text, nl: text } : text);

function pointsOf(lever: number | Readonly<Record<string, number>>): Points {
  if (typeof lever === 'number') return [[0, lever]];
  return Object.entries(lever)
    .map(([week, value]) => [Number(week), value] as const)
    .sort(([a], [b]) => a - b);
}

function perDomain(delegation: FileLevers['delegation']): PerDomain<Points> {
  if (isPerDomain(delegation)) return eachOf(domains, (domain) => pointsOf(delegation[domain]));
  return eachOf(domains, () => pointsOf(delegation));
}

const isPerDomain = (
  delegation: FileLevers['delegation'],
): delegation is Exclude<FileLevers['delegation'], number | Record<string, number>> =>
  typeof delegation === 'object' && domains[0] in delegation;

function eventOf(entry: ScenarioFile['events'][number]): ScenarioEvent {
  const known = events.find(({ id }) => entry[id] !== undefined);
  const size = known && entry[known.id];
  if (!known || size === undefined) throw new Error('an entry without an event passed the rules');
  const { week, teams } = entry;
  return { event: known.id, week, size, ...(teams && { teams }) };
}

function expectationOf(entry: ScenarioFile['expect'][number], weeks: number): Expectation {
  const comparison = comparisons.find((name) => entry[name] !== undefined);
  const than = comparison && entry[comparison];
  if (comparison === undefined || than === undefined) throw new Error('an entry without a comparison passed the rules');
  const { measure, week, from = week ?? weeks, to = week ?? weeks, by, share } = entry;
  return { measure, from, to, comparison, than, by, share };
}

function sweepOf(sweep: FileSweep, ofRun: number): Sweep {
  const { replicates = ofRun, record = usualMeasures, every, people, outcomes, reference, ...design } = sweep;
  return {
    ...design,
    replicates,
    record,
    every,
    ...(people && { people }),
    ...(outcomes && {
      outcomes: Object.entries(outcomes).map(([name, entry]) => ({ name, ...definitionOf(entry) })),
    }),
    ...(reference !== undefined && { reference }),
  };
}

function storyOf({ title, minutes, steps }: FileStory): Story {
  return { title: inBoth(title), minutes, steps: steps.map(stepOf) };
}

function stepOf(step: FileStory['steps'][number]): Step {
  const shared = { title: inBothOrNone(step.title), text: inBothOrNone(step.text), notes: notesOf(step.notes) };
  switch (step.kind) {
    case 'predict':
      return { ...step, ...shared, options: step.options.map(inBoth), answer: inBothOrNone(step.answer) };
    case 'question':
      return { ...step, ...shared, questions: step.questions.map(inBoth) };
    default:
      return { ...step, ...shared };
  }
}

const notesOf = (notes: FileStory['steps'][number]['notes']): Notes | undefined =>
  notes && eachOf(['say', 'wait', 'point', 'trap'], (kind) => inBothOrNone(notes[kind]));

const inBothOrNone = (text: string | Words | undefined): Words | undefined =>
  text === undefined ? undefined : inBoth(text);
