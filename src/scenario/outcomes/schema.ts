import { z } from 'zod';
import { measures } from '../../model/measures/index.ts';
import { eachOf } from '../../model/eachOf.ts';
import { words } from '../../words/words.ts';
import { limits } from '../limits.ts';
import { comparisons } from '../scenario.ts';
import { aMapping, anyNumber, expecting, idsOf, numberFrom, strictObject } from '../schema/expecting.ts';
import { measureSchema } from '../schema/sections.ts';
import { outcomeKindOf, outcomeKinds } from './kinds.ts';
import { namePattern, nameExpected } from './names.ts';

const week = () => numberFrom(0, limits.weeks, { whole: true }).optional();
const counts = measures.flatMap(({ id, unit }) => (unit === 'count' ? [id] : []));

/** What each kind takes, and that it takes nothing else, for editors; the rules say it for people. */
const forms = outcomeKinds.map(({ id }) => {
  const { over, of } = outcomeKindOf(id);
  const others = over === 'week' ? ['from', 'to'] : ['week'];
  const levels = over === 'level' ? [] : [...comparisons, 'for'];
  return {
    required: [id],
    properties: {
      ...(of === 'counts' ? { [id]: { enum: counts } } : {}),
      ...Object.fromEntries([...others, ...levels].map((key) => [key, false])),
    },
    ...(over === 'level' ? { oneOf: comparisons.map((name) => ({ required: [name] })) } : {}),
  };
});

/**
 * An outcome as a file has it; `definitionOf` makes something of it once the rules have nothing against it. One schema, so
 * that it stands in the JSON Schema once and not in every design.
 */
export const outcomeSchema = strictObject({
  ...eachOf(idsOf(outcomeKinds), (id) => {
    const { en, nl } = outcomeKindOf(id).meaning;
    return measureSchema()
      .optional()
      .meta({ description: `${en}. / ${nl}.` });
  }),
  week: week().meta({ description: 'Default: the last. / Standaard: de laatste.' }),
  from: week().meta({
    description: 'First week; default: 0, of a total 1. / Eerste week; standaard: 0, bij een totaal 1.',
  }),
  to: week().meta({ description: 'Last week; default: that of the run. / Laatste week; standaard: die van de run.' }),
  ...eachOf(comparisons, () =>
    anyNumber().optional().meta({ description: 'Points, counts as they are. / Punten, aantallen zoals ze zijn.' }),
  ),
  for: numberFrom(1, limits.weeks, { whole: true })
    .optional()
    .meta({ description: 'Weeks on end; default: 1. / Weken achtereen; standaard: 1.' }),
}).meta({ id: 'outcome', oneOf: forms });

export const outcomesSchema = () =>
  z
    .record(z.string().regex(namePattern, nameExpected), outcomeSchema, expecting({ what: aMapping }))
    .refine(
      (found) => Object.keys(found).length > 0,
      expecting({ what: words('at least one outcome', 'minstens één kengetal') }),
    );
