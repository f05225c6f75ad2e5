import { words } from '../../../words/words.ts';
import { design, type ListRow, type Point, type SweepOf } from '../define.ts';

export const list = design({
  id: 'list',
  name: words('List', 'Lijst'),
  meaning: words(
    'Exactly the points that are listed, in their order.',
    'Precies de punten die in de lijst staan, in hun volgorde.',
  ),
  size: (sweep, rows) => pointsOf(sweep, rows).length,
  points: (sweep, rows) => pointsOf(sweep, rows),
});

/** Throws where the file that the list names was not read: this room reads no files. */
function pointsOf(sweep: SweepOf<'list'>, rows: readonly ListRow[] | undefined): readonly Point[] {
  if ('rows' in sweep) return sweep.rows.map((values) => ({ values }));
  if (rows === undefined) throw new Error(`the rows of ${sweep.file} are needed to plan its sweep`);
  return rows;
}
