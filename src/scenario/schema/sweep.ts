import { z } from 'zod';
import { designs } from '../designs/index.ts';
import { oneOf } from '../messages.ts';
import { words } from '../../words/words.ts';
import { aMapping, expecting, idsOf } from './expecting.ts';

const designExpected = expecting(oneOf(idsOf(designs), words('a design', 'een opzet')));
const mapping = expecting({ what: aMapping });
const [first, ...rest] = designs.map(({ schema }) => schema);

/** A sweep of one of the designs, each of which has a schema of its own. */
export const sweepSchema = z.discriminatedUnion('design', [first, ...rest], {
  error: (issue: z.core.$ZodRawIssue) => (issue.code === 'invalid_type' ? mapping : designExpected),
});
