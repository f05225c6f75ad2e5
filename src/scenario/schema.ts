import { defaults } from './defaults.ts';
import { z } from 'zod';
import { storySchema } from './schema/story.ts';
import { formatVersion } from './migrate.ts';
import { words } from '../words/words.ts';
import { assumptionsSchema } from './schema/assumptions.ts';
import { expecting, strictObject } from './schema/expecting.ts';
import { leversSchema } from './schema/levers.ts';
import {
  eventsSchema,
  expectSchema,
  organisationSchema,
  phasesSchema,
  runSchema,
  titleSchema,
  withoutSchema,
} from './schema/sections.ts';
import { sweepSchema } from './schema/sweep.ts';

const version = expecting({
  what: words(`${formatVersion}, the version of the format`, `${formatVersion}, de versie van het formaat`),
});

/**
 * The form of a scenario file, section by section. Names, bounds and defaults come from the registries of the model;
 * what spans several places of a file is left to the rules.
 */
export const scenarioFile = strictObject({
  selfsteer: z
    .literal(formatVersion, version)
    .meta({ description: 'Version of the format. / Versie van het formaat.' }),
  title: titleSchema.default(defaults.title),
  question: titleSchema.optional(),
  organisation: organisationSchema,
  run: runSchema,
  phases: phasesSchema,
  levers: leversSchema,
  events: eventsSchema,
  assumptions: assumptionsSchema,
  expect: expectSchema,
  sweep: sweepSchema.optional(),
  without: withoutSchema,
  story: storySchema.optional(),
});

export type ScenarioFile = z.output<typeof scenarioFile>;
