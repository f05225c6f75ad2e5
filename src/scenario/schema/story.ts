import { z } from 'zod';
import { domains } from '../../model/define.ts';
import { levers } from '../../model/levers/index.ts';
import { eachOf } from '../../model/eachOf.ts';
import { limits } from '../limits.ts';
import { oneOf } from '../messages.ts';
import { words } from '../../words/words.ts';
import { highlightKinds, storyMeasures, type StoryLever } from '../story.ts';
import { aMapping, expecting, filledList, idsOf, nameOf, numberFrom, points, strictObject, text } from './expecting.ts';
import { titleSchema } from './sections.ts';

const week = () => numberFrom(0, limits.weeks, { whole: true });

const notes = strictObject({
  say: titleSchema.optional().meta({ description: 'What to say. / Wat je zegt.' }),
  wait: titleSchema.optional().meta({ description: 'How long to wait, and for what. / Hoe lang je wacht, en waarop.' }),
  point: titleSchema.optional().meta({ description: 'Where to point. / Waar je wijst.' }),
  trap: titleSchema.optional().meta({ description: 'What goes wrong here. / Wat hier misgaat.' }),
});

const highlight = z.union(
  [z.enum(highlightKinds), z.templateLiteral(['team ', z.int().min(0)])],
  expecting({
    what: words(
      `${highlightKinds.join(', ')}, or a team such as “team 3”`,
      `${highlightKinds.join(', ')}, of een team zoals ‘team 3’`,
    ),
  }),
);

const ofEveryStep = () => ({
  title: titleSchema.optional(),
  text: titleSchema.optional(),
  notes: notes.optional().meta({ description: 'For the trainer only. / Alleen voor de trainer.' }),
  scenario: text().optional().meta({ description: 'Another scenario from here on. / Vanaf hier een ander scenario.' }),
  highlight: highlight.optional().meta({
    description:
      'What stands out on the stage: a kind of decision, or a team (from 0), which is opened. / Wat opvalt in beeld: een soort besluit, of een team (vanaf 0), dat opengaat.',
  }),
});

const leverNames = idsOf(levers);
const leverExpected = expecting(oneOf(leverNames, words('a lever', 'een knop')));
const lever = () => nameOf(leverNames, leverExpected);

const measureNames = idsOf(storyMeasures);
const measureExpected = expecting(
  oneOf(measureNames, words('a measure that a story can show', 'een uitkomst die een verhaal kan laten zien')),
);
const measure = () => nameOf(measureNames, measureExpected);

const settings = strictObject(
  eachOf([...leverNames, ...domains.map((domain): StoryLever => `delegation.${domain}`)], () => points().optional()),
);

const steps = [
  strictObject({ kind: z.literal('text'), ...ofEveryStep() }),
  strictObject({
    kind: z.literal('predict'),
    measure: measure(),
    from: week(),
    to: week(),
    options: filledList(titleSchema, words('answers', 'antwoord'))
      .min(2, expecting({ what: words('two to five answers', 'twee tot vijf antwoorden') }))
      .max(5, expecting({ what: words('two to five answers', 'twee tot vijf antwoorden') })),
    answer: titleSchema.optional(),
    outcome: numberFrom(1, 5, { whole: true })
      .optional()
      .meta({ description: 'Which answer comes true, from 1. / Welk antwoord uitkomt, vanaf 1.' }),
    ...ofEveryStep(),
  }),
  strictObject({ kind: z.literal('play'), from: week(), to: week(), ...ofEveryStep() }),
  strictObject({
    kind: z.literal('set'),
    week: week(),
    levers: settings.default({}),
    crisis: points().optional(),
    newLeaders: points().optional(),
    ...ofEveryStep(),
  }),
  strictObject({
    kind: z.literal('point'),
    week: week(),
    measure: measure().optional(),
    lever: lever().optional(),
    ...ofEveryStep(),
  }),
  strictObject({ kind: z.literal('compare'), with: text(), measure: measure(), ...ofEveryStep() }),
  strictObject({
    kind: z.literal('sandbox'),
    levers: filledList(lever(), words('levers', 'knop')).optional(),
    ...ofEveryStep(),
  }),
  strictObject({
    kind: z.literal('question'),
    questions: filledList(titleSchema, words('questions', 'vraag')),
    ...ofEveryStep(),
  }),
] as const;

export const stepKinds = steps.map((step) => step.shape.kind.value);

const kindExpected = expecting(oneOf(stepKinds, words('a kind of step', 'een soort stap')));
const mapping = expecting({ what: aMapping });

export const storySchema = strictObject({
  title: titleSchema,
  minutes: numberFrom(1, 480).default(15),
  steps: filledList(
    z.discriminatedUnion('kind', steps, {
      error: (issue: z.core.$ZodRawIssue) => (issue.code === 'invalid_type' ? mapping : kindExpected),
    }),
    words('steps', 'stap'),
  ),
});
