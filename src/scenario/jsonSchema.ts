import { z } from 'zod';
import { scenarioFile } from './schema.ts';

/** The form of a scenario file for editors and other programs; rules that span several places are not in it. */
export function scenarioJsonSchema(): object {
  const schema = z.toJSONSchema(scenarioFile, {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ jsonSchema }) => {
      // `{}` says nothing of what an absent section means, and keys of the sections have defaults of their own.
      if (isEmptyObject(jsonSchema.default)) delete jsonSchema.default;
    },
  });
  return {
    ...schema,
    title: 'Selfsteer scenario',
    description:
      'How an organisation learns to steer itself: people in points of 0–100, time in weeks. / ' +
      'Hoe een organisatie zichzelf leert sturen: mensen in punten van 0–100, tijd in weken.',
  };
}

const isEmptyObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
