import { z } from 'zod';
import { defaults } from '../defaults.ts';
import { levelsOf } from '../levels.ts';
import { limits } from '../limits.ts';
import { words } from '../../words/words.ts';
import { alwaysVariable, inFileOnly } from '../paths.ts';
import type { VariedLevels, VariedRange } from '../scenario.ts';
import { aMapping, anyNumber, expecting, filledList, numberFrom, strictObject, text } from '../schema/expecting.ts';
import { outcomesSchema } from '../outcomes/schema.ts';
import { measureSchema } from '../schema/sections.ts';

/** Parts of the schemas of designs. */

const levelForms = expecting({
  what: words(
    'a number, or what the file may hold at this path',
    'een getal, of wat het bestand op dit pad mag bevatten',
  ),
});

/** What fits depends on the path: the rules put each level in its place and check the file again. */
export const levelSchema = () =>
  z.union(
    [z.number(), z.array(z.number()), z.record(z.string(), z.union([z.number(), z.record(z.string(), z.number())]))],
    levelForms,
  );

const levels = () =>
  z.union(
    [
      filledList(levelSchema(), words('values', 'waarde')),
      strictObject({
        from: anyNumber(),
        to: anyNumber(),
        steps: numberFrom(2, limits.steps, { whole: true }).meta({
          description: 'Both ends included. / Beide einden tellen mee.',
        }),
      }),
    ],
    expecting({
      what: words(
        'a list of values, or {from: …, to: …, steps: …}',
        'een lijst van waarden, of {from: …, to: …, steps: …}',
      ),
    }),
  );

const twoEnds = words(
  '{from: …, to: …}, between which the design draws',
  '{from: …, to: …}, waartussen de opzet trekt',
);
const range = () => strictObject({ from: anyNumber(), to: anyNumber() }, undefined, twoEnds);

export const pathNames = {
  anyOf: [{ enum: alwaysVariable }, ...inFileOnly.map((pattern) => ({ pattern: pattern.source }))],
};

/** Paths are judged by the rules: some exist only when the file holds them. */
const vary = <Values extends z.ZodType>(values: Values) =>
  z
    .record(z.string(), values, expecting({ what: aMapping }))
    .refine(
      (found) => Object.keys(found).length > 0,
      expecting({ what: words('at least one path to vary', 'minstens één pad om te variëren') }),
    )
    .meta({ minProperties: 1, propertyNames: pathNames });

/** Levels of each factor, listed or in even steps. */
export const varyLevels = () =>
  vary(levels()).transform((found): readonly VariedLevels[] =>
    Object.entries(found).map(([path, own]) => ({ path, levels: Array.isArray(own) ? own : levelsOf(own) })),
  );

/** The ends between which each factor is drawn. */
export const varyRanges = () =>
  vary(range()).transform((found): readonly VariedRange[] =>
    Object.entries(found).map(([path, ends]) => ({ path, ...ends })),
  );

export const count = (least: number) => numberFrom(least, limits.samples, { whole: true });

const halfWidth = () =>
  numberFrom(1e-6, 1e6).meta({
    description:
      'Half the width of the 95 % interval (Student’s t over replicates) of the mean that each run ends with, in points (a count: its total over the run), or of an outcome: of a cell, or of its difference from the reference where there is one. / De halve breedte van het 95 %-interval (Student’s t over herhalingen) van het gemiddelde van wat elke doorrekening aan het eind heeft, in punten (een aantal: het totaal over de doorrekening), of van een kengetal: van een cel, of van het verschil met de referentie als die er is.',
  });

const replicates = z.union(
  [
    numberFrom(1, limits.replicates, { whole: true }),
    strictObject({
      min: numberFrom(2, limits.replicates, { whole: true }),
      max: numberFrom(2, limits.replicates, { whole: true }),
      until: z.union([
        strictObject({ measure: measureSchema(), halfWidth: halfWidth() }),
        strictObject({ outcome: text(), halfWidth: halfWidth() }),
      ]),
    }),
  ],
  expecting({
    what: words(
      'a whole number, or {min: …, max: …, until: {measure: … (or outcome: …), halfWidth: …}}',
      'een geheel getal, of {min: …, max: …, until: {measure: … (of outcome: …), halfWidth: …}}',
    ),
  }),
);

/** What a sweep of any design may say. */
export const ofEveryDesign = () => ({
  replicates: replicates.optional().meta({
    description:
      'Default: those of run. With min, max and until, each cell gets as many as it needs; where points are drawn (latin-hypercube, sobol, morris), all get as many as the neediest, since only equal replicates can be compared there. / Standaard: die van run. Met min, max en until krijgt elke cel er zo veel als nodig; waar punten getrokken worden (latin-hypercube, sobol, morris) krijgen alle er zo veel als de cel die er de meeste nodig heeft, want daar zijn alleen gelijke herhalingen te vergelijken.',
  }),
  record: filledList(measureSchema(), words('measures', 'uitkomst')).optional().meta({
    description:
      'Measures; default: all, standard deviations of satisfaction, commitment and entrepreneurship only. / Uitkomsten; standaard: alle, standaardafwijkingen alleen van werktevredenheid, commitment en ondernemend gedrag.',
    uniqueItems: true,
  }),
  every: numberFrom(1, limits.weeks, { whole: true }).default(defaults.every).meta({
    description:
      'Weeks between recorded rows; counts, and shares of decisions, are over all weeks since the row before. / Weken tussen vastgelegde rijen; aantallen, en delen van de besluiten, gaan over alle weken sinds de vorige rij.',
  }),
  people: filledList(numberFrom(0, limits.weeks, { whole: true }), words('weeks', 'week'))
    .optional()
    .meta({
      description:
        'Weeks at whose end everyone is written down: a row a person. / Weken waarvan iedereen aan het eind wordt vastgelegd: een rij per persoon.',
      uniqueItems: true,
    }),
  outcomes: outcomesSchema().optional().meta({
    description:
      'What is computed of each run from all its weeks, by name: a column of runs each. / Wat er van elke doorrekening uit alle weken wordt berekend, op naam: elk een kolom van runs.',
  }),
  reference: text().optional().meta({
    description:
      'A scenario to pair every replicate with: its levers and events, run under every combination of what else is varied, all else being as in this file. / Een scenario om elke herhaling mee te paren: de knoppen en gebeurtenissen daarvan, doorgerekend onder elke combinatie van wat er verder gevarieerd wordt, en al het andere zoals in dit bestand.',
  }),
});
