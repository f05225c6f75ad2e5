import { z } from 'zod';
import { defaults } from '../defaults.ts';
import { limits } from '../limits.ts';
import { oneOf } from '../messages.ts';
import { words } from '../../words/words.ts';
import { alwaysVariable, inFileOnly } from '../paths.ts';
import { aMapping, anyNumber, expecting, filledList, numberFrom, strictObject, text } from './expecting.ts';
import { measureSchema, seedSchema } from './sections.ts';

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

const pathNames = { anyOf: [{ enum: alwaysVariable }, ...inFileOnly.map((pattern) => ({ pattern: pattern.source }))] };

/** Paths are judged by the rules: some exist only when the file holds them. */
const vary = <Values extends z.ZodType>(values: Values) =>
  z
    .record(z.string(), values, expecting({ what: aMapping }))
    .refine(
      (found) => Object.keys(found).length > 0,
      expecting({ what: words('at least one path to vary', 'minstens één pad om te variëren') }),
    )
    .meta({ minProperties: 1, propertyNames: pathNames });

const count = (least: number) => numberFrom(least, limits.samples, { whole: true });

const replicates = z.union(
  [
    numberFrom(1, limits.replicates, { whole: true }),
    strictObject({
      min: numberFrom(2, limits.replicates, { whole: true }),
      max: numberFrom(2, limits.replicates, { whole: true }),
      until: strictObject({
        measure: measureSchema(),
        halfWidth: numberFrom(1e-6, 1e6).meta({
          description: 'Points to either side of the mean. / Punten aan weerszijden van het gemiddelde.',
        }),
      }),
    }),
  ],
  expecting({
    what: words(
      'a whole number, or {min: …, max: …, until: {measure: …, halfWidth: …}}',
      'een geheel getal, of {min: …, max: …, until: {measure: …, halfWidth: …}}',
    ),
  }),
);

const ofEveryDesign = () => ({
  replicates: replicates.optional().meta({ description: 'Default: those of run. / Standaard: die van run.' }),
  record: filledList(measureSchema(), words('measures', 'maat'))
    .optional()
    .meta({ description: 'Measures; default: all. / Maten; standaard: alle.', uniqueItems: true }),
  every: numberFrom(1, limits.weeks, { whole: true })
    .default(defaults.every)
    .meta({ description: 'Weeks between recorded rows. / Weken tussen vastgelegde rijen.' }),
  reference: text()
    .optional()
    .meta({ description: 'A scenario to pair every replicate with. / Een scenario om elke herhaling mee te paren.' }),
});

const row = z
  .record(z.string(), levelSchema(), expecting({ what: words('a mapping of path: value', 'een blok van pad: waarde') }))
  .meta({ propertyNames: pathNames });

/** All designs; what each needs. */
const designs = [
  strictObject({ design: z.literal('factorial'), vary: vary(levels()), ...ofEveryDesign() }),
  strictObject({
    design: z.literal('list'),
    rows: filledList(row, words('rows', 'rij')).optional(),
    file: text()
      .optional()
      .meta({ description: 'A CSV file with a column for each path. / Een CSV-bestand met een kolom per pad.' }),
    ...ofEveryDesign(),
  }).meta({ oneOf: [{ required: ['rows'] }, { required: ['file'] }] }),
  strictObject({ design: z.literal('one-at-a-time'), vary: vary(levels()), ...ofEveryDesign() }),
  strictObject({
    design: z.literal('latin-hypercube'),
    vary: vary(range()),
    samples: count(1),
    designSeed: seedSchema(),
    ...ofEveryDesign(),
  }),
  strictObject({
    design: z.literal('sobol'),
    vary: vary(range()),
    samples: count(1),
    designSeed: seedSchema(),
    ...ofEveryDesign(),
  }),
  strictObject({
    design: z.literal('morris'),
    vary: vary(range()),
    trajectories: count(1),
    levels: numberFrom(2, 1_000, { whole: true }),
    designSeed: seedSchema(),
    ...ofEveryDesign(),
  }),
] as const;

export const designNames = designs.map((design) => design.shape.design.value);

const designExpected = expecting(oneOf(designNames, words('a design', 'een opzet')));
const mapping = expecting({ what: aMapping });

export const sweepSchema = z.discriminatedUnion('design', designs, {
  error: (issue: z.core.$ZodRawIssue) => (issue.code === 'invalid_type' ? mapping : designExpected),
});
