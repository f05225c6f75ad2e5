import { words } from '../../words/words.ts';
import { noMatch, type NoMatch } from '../../statistics/verdicts.ts';

/** What a cell of a design gave: one number, such as a mean over its replicates. */
export interface RoleOutcome<Role> {
  readonly role: Role;
  readonly value: number;
}

/** The values of one place in the design, such as a matrix or a step, by number of sample or trajectory. */
export type OutputColumns = ReadonlyMap<string, Float64Array>;

interface Place {
  readonly column: string;
  readonly row: number;
}

/**
 * Outcomes in the order of the design, whatever the order in which they came: a value for each of `columns` in each
 * row, or why these are not the outcomes of such a design.
 */
export function columnsOf<Role>(
  outcomes: readonly RoleOutcome<Role>[],
  columns: readonly string[],
  placeOf: (role: Role) => Place,
): { readonly kind: 'columns'; readonly columns: OutputColumns; readonly rows: number } | NoMatch {
  const placed = outcomes.map(({ role, value }) => ({ ...placeOf(role), value }));
  const rows = [...new Set(placed.map(({ row }) => row))].sort((a, b) => a - b);
  const positions = new Map(rows.map((row, position) => [row, position]));
  const found = new Map(columns.map((column) => [column, new Float64Array(rows.length).fill(Number.NaN)]));
  const filled = new Set<string>();
  for (const { column, row, value } of placed) {
    const values = found.get(column);
    const position = positions.get(row);
    if (values === undefined || position === undefined) return noMatch(stranger(column));
    if (filled.has(`${row} ${column}`)) return noMatch(twice(column, row));
    if (!Number.isFinite(value)) return noMatch(noValue(column, row));
    filled.add(`${row} ${column}`);
    values[position] = value;
  }
  const missing = rows.length * columns.length - filled.size;
  if (missing > 0 || rows.length === 0) return noMatch(incomplete(missing, rows.length * columns.length));
  return { kind: 'columns', columns: found, rows: rows.length };
}

const stranger = (column: string) =>
  words(`${column} is no part of this design`, `${column} is geen deel van deze opzet`);
const twice = (column: string, row: number) =>
  words(`${column} of sample ${row} is there twice`, `${column} van sample ${row} is er twee keer`);
const noValue = (column: string, row: number) =>
  words(`${column} of sample ${row} has no value`, `${column} van sample ${row} heeft geen waarde`);
const incomplete = (missing: number, all: number) =>
  all === 0
    ? words('there are no results', 'er zijn geen resultaten')
    : words(`${missing} of the ${all} results are missing`, `${missing} van de ${all} resultaten ontbreken`);
