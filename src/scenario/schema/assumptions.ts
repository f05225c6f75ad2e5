import { z } from 'zod';
import { allowed, assumptions, type AssumptionEntry } from '../../model/assumptions.ts';
import { domains, type Assumption } from '../../model/define.ts';
import { words } from '../../words/words.ts';
import { expecting, numberFrom, strictObject } from './expecting.ts';

/** Assumptions with a value for each domain may also be given as a whole: four numbers, or a mapping of domains. */
export const families: ReadonlyMap<string, readonly AssumptionEntry[]> = new Map(
  assumptions
    .filter((entry) => entry.domain !== undefined)
    .map((entry) => [`${entry.group}.${entry.key}`, membersOf(entry)]),
);

function membersOf({ group, key }: AssumptionEntry): AssumptionEntry[] {
  return assumptions.filter((entry) => entry.group === group && entry.key === key);
}

const numberOf = (definition: Assumption) => {
  const { least, most, whole } = allowed(definition);
  return numberFrom(least, most, { whole });
};

const described = ({ definition }: AssumptionEntry) =>
  `${definition.meaning.en} / ${definition.meaning.nl}\n` +
  `Plausible: ${definition.low}–${definition.high} (${definition.unit}). ${definition.source.en}`;

const single = Object.fromEntries(
  assumptions.map((entry) => [
    entry.name,
    numberOf(entry.definition)
      .optional()
      .meta({ description: described(entry), default: entry.default }),
  ]),
);

const fourNumbers = expecting({
  what: words(
    `a number for each of ${domains.join(', ')}: a list in this order, or a mapping`,
    `een getal voor elk van ${domains.join(', ')}: een lijst in deze volgorde, of een blok`,
  ),
});

const whole = Object.fromEntries(
  [...families].map(([name, members]) => {
    const number = numberOf(members[0].definition);
    const inOrder = z.array(number, fourNumbers).length(domains.length, fourNumbers);
    const named = strictObject(Object.fromEntries(domains.map((domain) => [domain, number])));
    return [
      name,
      z
        .union([inOrder, named])
        .optional()
        .meta({ description: described(members[0]) }),
    ];
  }),
);

export const assumptionsSchema = strictObject(
  { ...single, ...whole },
  words('the name of an assumption of the model', 'de naam van een aanname van het model'),
).prefault({});
