import type { Found } from './found.ts';
import type { Problem } from './problem.ts';
import { assumptionRules } from './rules/assumptions.ts';
import { eventRules } from './rules/events.ts';
import { expectRules } from './rules/expect.ts';
import { leverRules } from './rules/levers.ts';
import { organisationRules } from './rules/organisation.ts';
import { outcomeRules } from './rules/outcomes.ts';
import { phaseRules } from './rules/phases.ts';
import { sweepFormRules } from './rules/sweepForm.ts';
import { storyRules } from './rules/story.ts';
import { unknownProto } from './rules/inherited.ts';
import { withoutRules } from './rules/without.ts';

/**
 * What spans several places of a file. Rules read the tree and not what the schema made of it, so that they also speak
 * where something else is wrong: all issues of a file come at once. They are silent about what the schema refuses.
 */
const rules: readonly ((file: Found) => readonly Problem[])[] = [
  unknownProto,
  organisationRules,
  leverRules,
  phaseRules,
  eventRules,
  assumptionRules,
  expectRules,
  sweepFormRules,
  outcomeRules,
  withoutRules,
  storyRules,
];

export const problemsInPlace = (file: Found): Problem[] => rules.flatMap((rule) => rule(file));
