import { runName } from '../../experiment/batch/assemble.ts';
import { factorCell, factorNames } from '../../experiment/sweep/factors.ts';
import { thisEngine } from '../../experiment/run/identity.ts';
import { modelVersion } from '../../model/version.ts';
import type { Manifest } from '../../experiment/batch/manifest.ts';
import type { Cell } from '../../experiment/sweep/cell.ts';
import type { Plan } from '../../experiment/sweep/plan.ts';
import { runsTable, type Layout } from '../../experiment/tables/tables.ts';
import { type Words, words } from '../../words/words.ts';
import { BadInput } from '../badInput.ts';
import type { ParquetFile } from '../parquetFile.ts';

/** The rows of a cell in `runs`: from one on, up to another; row `from + r` is of replicate r. */
export interface CellRows {
  readonly cell: Cell;
  readonly from: number;
  readonly to: number;
}

/**
 * Finds the rows of each cell where the plan has them. Throws BadInput at the first that is not there. Names of cells
 * hold the version of the engine; where another one wrote them, cells are told by their place and by what was varied.
 */
export async function matchRows(
  runs: ParquetFile,
  { engine, model, runs: count }: Manifest,
  { filed, replicates }: Plan,
  layout: Layout,
): Promise<readonly CellRows[]> {
  const wanted = runsTable(layout).columns.flatMap(({ name }) => (cameLater.includes(name) ? [] : [name]));
  const absent = wanted.find((name) => !runs.columns.includes(name));
  if (absent !== undefined) throw mismatch(runs, words(`column ${absent} is missing`, `kolom ${absent} ontbreekt`));
  const cells = await runs.column('cell');
  const names = await runs.column('run');
  const numbers = await runs.column('replicate');
  const named = factorNames(layout.factors, layout.columnNames);
  const levels = await Promise.all(named.map((name) => runs.column(name)));
  const same = engine === thisEngine && model === modelVersion;

  let row = 0;
  const matched = filed.map((cell): CellRows => {
    const from = row;
    const id = same ? cell.id : cells[from];
    while (row < runs.rows && cells[row] === id && row - from < replicates.most) {
      const replicate = row - from;
      const expected = same ? runName(cell, replicate) : `${String(id)}-${replicate}`;
      if (numbers[row] !== replicate || names[row] !== expected)
        throw mismatch(runs, otherRun(row, String(names[row]), expected));
      for (const [f, factor] of layout.factors.entries()) {
        const level = factorCell(factor, cell.values);
        if (levels[f][row] !== level) throw mismatch(runs, otherLevel(row, factor.path, levels[f][row], level));
      }
      row++;
    }
    if (row - from >= replicates.least) return { cell, from, to: row };
    const expected = runName(cell, row - from);
    throw mismatch(runs, row < runs.rows ? otherRun(row, String(names[row]), expected) : endsEarly(row, expected));
  });
  if (row < runs.rows) throw mismatch(runs, tooMany(row, String(names[row])));
  if (row !== count) throw mismatch(runs, otherNumber(row, count));
  return matched;
}

/** Columns that folders of before do not have. */
const cameLater = ['designPoint', 'role', 'sample'];

const mismatch = ({ path }: ParquetFile, what: Words): BadInput =>
  new BadInput(
    words(
      `${path}: does not match the design in manifest.json: ${what.en}; ${again.en}`,
      `${path}: past niet bij de opzet in manifest.json: ${what.nl}; ${again.nl}`,
    ),
  );

/** What puts a folder right that was changed after the batch. */
export const again = words(
  'the same batch command with --resume writes it again',
  'dezelfde batch-opdracht met --resume schrijft het opnieuw',
);

const otherRun = (row: number, found: string, expected: string): Words =>
  words(
    `row ${row + 1} is of run ${found}, expected ${expected}`,
    `rij ${row + 1} is van run ${found}, verwacht: ${expected}`,
  );
const otherLevel = (row: number, path: string, found: unknown, expected: unknown): Words =>
  words(
    `row ${row + 1}: ${path} is ${String(found)}, expected ${String(expected)}`,
    `rij ${row + 1}: ${path} is ${String(found)}, verwacht: ${String(expected)}`,
  );
const endsEarly = (row: number, expected: string): Words =>
  words(
    `it ends after row ${row}, expected run ${expected} next`,
    `het houdt op na rij ${row}, verwacht: daarna run ${expected}`,
  );
const tooMany = (row: number, found: string): Words =>
  words(
    `row ${row + 1} (run ${found}) is of no cell of the design`,
    `rij ${row + 1} (run ${found}) is van geen enkele cel van de opzet`,
  );
const otherNumber = (found: number, expected: number): Words =>
  words(`found ${found} runs, expected ${expected}`, `${found} doorrekeningen gevonden, verwacht: ${expected}`);
