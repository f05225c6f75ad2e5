import { z } from 'zod';
import { languages, words } from '../../words/words.ts';
import { events } from '../../model/events/index.ts';
import { measures } from '../../model/measures/index.ts';
import { assumptions } from '../../model/assumptions.ts';
import { removable } from '../../model/rules/index.ts';
import { defaults } from '../defaults.ts';
import { eachOf } from '../../model/eachOf.ts';
import { limits } from '../limits.ts';
import { oneOf } from '../messages.ts';
import { phases } from '../phases.ts';
import { comparisons } from '../scenario.ts';
import {
  anyNumber,
  expecting,
  filledList,
  idsOf,
  nameOf,
  numberFrom,
  points,
  strictObject,
  text,
} from './expecting.ts';

export const titleSchema = z.union(
  [text(), strictObject(eachOf(languages, text))],
  expecting({
    what: words(
      'text, or a mapping of en and nl (text with a colon or another special sign needs quotes)',
      'tekst, of een blok van en en nl (tekst met een dubbele punt of ander bijzonder teken moet tussen aanhalingstekens)',
    ),
  }),
);

export const organisationSchema = strictObject({
  employees: numberFrom(1, limits.employees, { whole: true })
    .default(defaults.employees)
    .meta({ description: 'People, numbered from 0. / Mensen, genummerd vanaf 0.' }),
  teamSize: numberFrom(1, limits.employees, { whole: true }).default(defaults.teamSize).meta({
    description: 'People in a team; the last team may be smaller. / Mensen per team; het laatste mag kleiner zijn.',
  }),
}).prefault({});

/** A number without quotes is written in JSON and YAML alike, so editors may not mark it. */
export const seedSchema = () =>
  text()
    .default(defaults.seed)
    .meta({
      type: ['string', 'integer'],
      minimum: -(2 ** 53),
      maximum: 2 ** 53,
      description: 'Any text. / Elke tekst.',
    });

export const runSchema = strictObject({
  weeks: numberFrom(1, limits.weeks, { whole: true })
    .default(defaults.weeks)
    .meta({ description: 'Weeks that are shown. / Weken die getoond worden.' }),
  warmUp: numberFrom(0, limits.weeks, { whole: true })
    .default(defaults.warmUp)
    .meta({ description: 'Weeks lived before week 0. / Weken die vóór week 0 geleefd worden.' }),
  seed: seedSchema(),
  replicates: numberFrom(1, limits.replicates, { whole: true })
    .default(defaults.replicates)
    .meta({ description: 'Runs that differ by chance only. / Runs die alleen in toeval verschillen.' }),
}).prefault({});

const phaseNames = idsOf(phases);
export const phasesSchema = z
  .array(
    strictObject({
      from: numberFrom(0, limits.farWeek, { whole: true }).meta({ description: 'Week.' }),
      phase: nameOf(phaseNames, expecting(oneOf(phaseNames, words('a phase', 'een fase')))),
    }),
    expecting({ what: words('a list of phases', 'een lijst van fasen') }),
  )
  .default([]);

export const eventsSchema = z
  .array(
    strictObject({
      week: numberFrom(1, limits.weeks, { whole: true }),
      ...eachOf(idsOf(events), (id) => {
        const event = events.find((known) => known.id === id);
        return points()
          .optional()
          .meta({
            title: `${event?.name.en} / ${event?.name.nl}`,
            description: `${event?.meaning.en} / ${event?.meaning.nl}`,
          });
      }),
      teams: filledList(numberFrom(0, limits.employees - 1, { whole: true }), words('team numbers', 'teamnummer'))
        .optional()
        .meta({
          description: 'Numbers from 0; absent: all teams. / Nummers vanaf 0; afwezig: alle teams.',
          uniqueItems: true,
        }),
    }).meta({
      oneOf: events.map(({ id, takesTeams }) => ({
        required: [id],
        ...(takesTeams ? {} : { properties: { teams: false } }),
      })),
    }),
    expecting({ what: words('a list of events', 'een lijst van gebeurtenissen') }),
  )
  .default([]);

const measureNames = idsOf(measures);
const measureExpected = expecting(oneOf(measureNames, words('a measure', 'een uitkomst')));
export const measureSchema = () => nameOf(measureNames, measureExpected);

const than = expecting({
  what: words('a number, or the name of a scenario', 'een getal, of de naam van een scenario'),
});
const expectWeek = () => numberFrom(0, limits.weeks, { whole: true }).optional();
export const expectSchema = z
  .array(
    strictObject({
      measure: measureSchema(),
      week: expectWeek().meta({ description: 'Default: the last. / Standaard: de laatste.' }),
      from: expectWeek().meta({ description: 'With to: the mean over weeks. / Met to: het gemiddelde over weken.' }),
      to: expectWeek(),
      ...eachOf(comparisons, () =>
        z
          .union([anyNumber(), text()], than)
          .optional()
          .meta({ description: 'Points, or a scenario to pair with. / Punten, of een scenario om mee te paren.' }),
      ),
      by: anyNumber().default(defaults.by).meta({ description: 'Points. / Punten.' }),
      share: numberFrom(0, 1)
        .default(defaults.share)
        .meta({ description: 'Of replicates, 0–1. / Van de herhalingen, 0–1.' }),
    }).meta({
      oneOf: comparisons.map((name) => ({ required: [name] })),
      dependentRequired: { from: ['to'], to: ['from'] },
      not: { required: ['week', 'from'] },
    }),
    expecting({ what: words('a list of expectations', 'een lijst van verwachtingen') }),
  )
  .default([]);

/** Named parts that a scenario may pull out, beside whole rules. */
const parts: readonly string[] = [
  ...new Set(assumptions.filter((entry) => entry.definition.part).map((entry) => `${entry.group}.${entry.key}`)),
];
const withoutNames = idsOf([...removable, ...parts].map((id) => ({ id })));
export const withoutSchema = z
  .array(
    nameOf(
      withoutNames,
      expecting(oneOf(withoutNames, words('a rule or part of the model', 'een regel of onderdeel van het model'))),
    ),
    expecting({ what: words('a list of rules and parts', 'een lijst van regels en onderdelen') }),
  )
  .default([])
  .meta({ uniqueItems: true });
