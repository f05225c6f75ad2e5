import { measures } from '../../model/measures/index.ts';
import { words } from '../../words/words.ts';
import { expecting } from '../schema/expecting.ts';

/** A column's name that no program needs to quote. */
export const namePattern = /^[A-Za-z][A-Za-z0-9_]{0,62}$/;
export const nameExpected = expecting({
  what: words(
    'a name of letters, digits and _ that begins with a letter',
    'een naam van letters, cijfers en _ die met een letter begint',
  ),
});

/** What `runs` has a column for besides, and what names a row in the tables that it is put together with. */
export const takenNames: readonly string[] = [
  ...[
    'run',
    'cell',
    'reference',
    'designPoint',
    'role',
    'sample',
    'label',
    'replicate',
    'key',
    'chance',
    'status',
    'stage',
    'reason',
    'replay',
    'week',
    'person',
  ],
  ...measures.map(({ id }) => id),
];
