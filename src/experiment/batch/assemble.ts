import { cellStatistics } from '../analysis/cellStatistics.ts';
import { factorCell, factorsOf, type Factor } from '../sweep/factors.ts';
import type { TableValue, ColumnValues, TableWriter } from '../tables/formats/index.ts';
import { outcomesIn } from '../outcomes/ofBatch.ts';
import { atEnd } from '../run/atEnd.ts';
import { runIdentity } from '../run/identity.ts';
import type { Cell } from '../sweep/cell.ts';
import type { Plan } from '../sweep/plan.ts';
import { recordedWeeks, type Recording } from '../run/recording.ts';
import type { RunStatus } from '../run/job.ts';
import { recordingOf } from './batch.ts';
import type { StoredOutcome } from './storedOutcome.ts';
import type { RunStore } from './runStore.ts';
import { peopleCells } from '../tables/peopleTable.ts';
import type { Layout } from '../tables/tables.ts';
import { designOf } from '../../scenario/designs/index.ts';
import type { BatchOptions } from './manifest.ts';

/** Where the rows of each table go. */
export interface BatchTables {
  readonly runs: TableWriter;
  readonly weeks: TableWriter;
  readonly cells: TableWriter;
  /** Where the sweep keeps everyone. */
  readonly people?: TableWriter;
  readonly design: TableWriter;
}

export type StatusCounts = Readonly<Record<RunStatus, number>>;

export function layoutOf(
  { sweep }: Plan,
  { list, columnNames }: Partial<Pick<BatchOptions, 'list' | 'columnNames'>> = {},
): Layout {
  const factors = factorsOf(
    sweep,
    list?.rows.map(({ values }) => values),
  );
  const labels = list?.rows.some(({ label }) => label !== undefined) ?? false;
  return {
    factors,
    measures: sweep.record,
    outcomes: sweep.outcomes ?? [],
    reference: sweep.reference !== undefined,
    people: sweep.people !== undefined,
    labels,
    ...(columnNames ? { columnNames } : {}),
  };
}

/** Name of a run in tables: wherever its cell stands in the plan, and whatever else is in it. */
export const runName = (cell: Cell, replicate: number): string => `${cell.id}-${replicate}`;

/** Of a cell's values, this many at a time are held for its statistics: 128 MB. */
const heldAtOnce = 16_777_216;

/** Writes all rows in the order of the plan, from what was stored in any order; then the tables still have to finish. */
export async function assemble(
  plan: Plan,
  layout: Layout,
  replicates: ReadonlyMap<string, number>,
  store: RunStore,
  tables: BatchTables,
): Promise<StatusCounts> {
  const counts: Record<RunStatus, number> = { done: 0, failed: 0, crashed: 0, 'timed-out': 0 };
  const wanted: Recording = { ...recordingOf(plan.sweep), measures: plan.sweep.record };
  for (const cell of plan.filed) {
    const count = replicates.get(cell.identity);
    if (count === undefined) throw new Error(`cell ${cell.id} was not run`);
    const weeks = recordedWeeks(cell.weeks, wanted.every);
    const columns = weeks.length * wanted.measures.length;
    const atOnce = Math.max(1, Math.min(columns, Math.floor(heldAtOnce / count)));
    for (let from = 0; from < columns; from += atOnce) {
      const held = Array.from({ length: Math.min(atOnce, columns - from) }, () => new Float64Array(count).fill(NaN));
      for (let r = 0; r < count; r++) {
        const outcome = await store.read(runIdentity(cell.identity, r), wanted, cell.weeks);
        if (!outcome) throw new Error(`run ${runName(cell, r)} is not in the store`);
        if (from === 0) {
          counts[outcome.status]++;
          const { outcomes = [] } = wanted;
          const computed = outcome.status === 'done' ? await outcomesIn(outcomes, outcome, cell, r, store) : [];
          await writeRun(cell, r, outcome, computed, plan, layout, weeks, tables);
        }
        if (outcome.status === 'done') for (let c = 0; c < held.length; c++) held[c][r] = outcome.values[from + c];
      }
      await writeCell(cell, held, from, weeks, plan, layout, tables.cells);
    }
  }
  await writeDesign(plan, layout, tables.design);
  return counts;
}

async function writeRun(
  cell: Cell,
  replicate: number,
  outcome: StoredOutcome,
  computed: readonly number[],
  plan: Plan,
  layout: Layout,
  weeks: Int32Array,
  { runs, weeks: weekTable, people }: BatchTables,
): Promise<void> {
  const { factors, measures, outcomes } = layout;
  const name = runName(cell, replicate);
  const done = outcome.status === 'done';
  await runs.write(1, [
    name,
    ...aboutCell(cell, plan, factors),
    cell.isReference ? null : cell.index,
    ...aboutRole(cell, plan, layout),
    replicate,
    runIdentity(cell.identity, replicate),
    done ? outcome.chance : null,
    outcome.status,
    done ? null : outcome.stage,
    done ? null : outcome.reason,
    done ? null : `selfsteer replay . --run ${name}`,
    ...measures.map((measure, m) => (done ? atEnd(measure, rowsOf(outcome.values, m, weeks)) : null)),
    ...outcomes.map((_, o) => (done && !Number.isNaN(computed[o]) ? computed[o] : null)),
  ]);
  if (!done) return;
  const values = measures.map((_, m) => rowsOf(outcome.values, m, weeks));
  await weekTable.write(weeks.length, [name, weeks, ...values]);
  for (const everyone of outcome.people ?? []) {
    await people?.write(everyone.employees, [name, everyone.week, ...peopleCells(everyone)]);
  }
}

/** The m-th measure of values that run measure by measure through the weeks. */
const rowsOf = (values: Float64Array, m: number, weeks: Int32Array): Float64Array =>
  values.subarray(m * weeks.length, (m + 1) * weeks.length);

const aboutCell = (cell: Cell, plan: Plan, factors: readonly Factor[]): readonly TableValue[] => [
  cell.id,
  ...(plan.sweep.reference === undefined ? [] : [cell.isReference === true]),
  ...factors.map((factor) => factorCell(factor, cell.values)),
];

function aboutRole(
  { role, label, isReference }: Cell,
  { design }: Plan,
  { factors, labels }: Layout,
): readonly TableValue[] {
  const paths = factors.map(({ path }) => path);
  const named = isReference ? { role: 'reference' } : role && designOf(design).nameOf(role, paths);
  return [named?.role ?? null, named?.sample ?? null, ...(labels ? [label ?? null] : [])];
}

/** So many points at a time: a design may have a million of them. */
const pointsAtOnce = 1_000;

async function writeDesign(plan: Plan, layout: Layout, table: TableWriter): Promise<void> {
  for (let from = 0; from < plan.cells.length; from += pointsAtOnce) {
    const rows = plan.cells
      .slice(from, from + pointsAtOnce)
      .map((cell) => [
        cell.index,
        ...aboutRole(cell, plan, layout),
        cell.id,
        ...layout.factors.map((factor) => factorCell(factor, cell.values)),
      ]);
    await table.write(
      rows.length,
      rows[0].map((_, c) => rows.map((row) => row[c])),
    );
  }
}

/** Rows from column `from` on, columns running measure by measure through the weeks. */
async function writeCell(
  cell: Cell,
  held: readonly Float64Array[],
  from: number,
  weeks: Int32Array,
  plan: Plan,
  layout: Layout,
  table: TableWriter,
): Promise<void> {
  const fixed: readonly ColumnValues[] = aboutCell(cell, plan, layout.factors);
  const rows = held.map((values, c) => {
    const { n, mean, sd, low, high, quantiles } = cellStatistics(values);
    const at = from + c;
    const measure = layout.measures[Math.floor(at / weeks.length)];
    return [weeks[at % weeks.length], measure, n, mean, sd, low, high, ...quantiles];
  });
  const columns = rows[0]?.map((_, c) => rows.map((row) => row[c])) ?? [];
  await table.write(rows.length, [...fixed, ...columns]);
}
