import { z } from 'zod';
import { words } from '../../../words/words.ts';
import { expecting, filledList, strictObject, text } from '../../schema/expecting.ts';
import { design, type ListRow, type Point, type Values } from '../define.ts';
import { levelSchema, ofEveryDesign, pathNames } from '../form.ts';
import { effectsOverGrid } from '../grid.ts';

const row = z
  .record(z.string(), levelSchema(), expecting({ what: words('a mapping of path: value', 'een blok van pad: waarde') }))
  .meta({ propertyNames: pathNames });

export const list = design({
  name: words('List', 'Lijst'),
  meaning: words(
    'Exactly the points that are listed, in their order.',
    'Precies de punten die in de lijst staan, in hun volgorde.',
  ),
  schema: strictObject({
    design: z.literal('list'),
    rows: filledList(row, words('rows', 'rij'))
      .transform((rows): readonly Values[] => rows)
      .optional(),
    file: text()
      .optional()
      .meta({ description: 'A CSV file with a column for each path. / Een CSV-bestand met een kolom per pad.' }),
    ...ofEveryDesign(),
  }).meta({ oneOf: [{ required: ['rows'] }, { required: ['file'] }] }),
  isDrawn: false,
  size: (sweep, rows) => pointsOf(sweep, rows).length,
  points: (sweep, rows) => pointsOf(sweep, rows),
  baseline: ([first]) => first,
  sensitivity: ({ rows }, plan, outputs) => {
    const points: readonly Values[] = rows ?? plan.cells.map(({ values }) => values);
    const paths = [...new Set(points.flatMap((values) => Object.keys(values)))];
    return effectsOverGrid(paths, plan, outputs);
  },
});

interface Listed {
  readonly rows?: readonly Values[] | undefined;
  readonly file?: string | undefined;
}

/** Throws where the file that the list names was not read: this room reads no files. */
function pointsOf(sweep: Listed, rows: readonly ListRow[] | undefined): readonly Point[] {
  if (sweep.rows) return sweep.rows.map((values) => ({ values }));
  if (rows === undefined) throw new Error(`the rows of ${sweep.file} are needed to plan its sweep`);
  return rows;
}
