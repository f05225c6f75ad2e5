import { analysisOf, isDrawn, type Analysis } from '../../experiment/analysis/analysis.ts';
import { cellStatistics } from '../../experiment/analysis/cellStatistics.ts';
import { outcomeInStore, unnamed } from '../../experiment/outcomes/ofBatch.ts';
import { atEnd } from '../../experiment/run/atEnd.ts';
import { runIdentity } from '../../experiment/run/identity.ts';
import type { Cell } from '../../experiment/sweep/cell.ts';
import { recordedWeeks, type Recording } from '../../experiment/run/recording.ts';
import type { RunStore } from '../../experiment/batch/runStore.ts';
import { deviationOf } from '../../model/measures/deviations.ts';
import { measureOf, type MeasureId } from '../../model/measures/index.ts';
import type { NamedOutcome } from '../../scenario/outcomes/define.ts';
import { aboutOutcome } from '../../scenario/outcomes/definition.ts';
import { pageYielder } from './yieldToPage.ts';
import type { ReadyBatch } from './state.ts';

/** Mean and 95 % interval of a cell through the weeks. */
export interface CellCourse {
  readonly cell: Cell;
  readonly mean: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** A measure at the end of the runs, or an outcome that the sweep names. */
export type Analysed = MeasureId | NamedOutcome;

export const isOutcome = (of: Analysed): of is NamedOutcome => typeof of !== 'string';

export const aboutOf = (of: Analysed) => (isOutcome(of) ? aboutOutcome(of) : measureOf(of));

/** What a batch tells of one of these. */
export interface BatchResults {
  readonly of: Analysed;
  readonly analysis: Analysis;
  /** Undefined of outcomes, where cells do not run equally long, or their points were drawn and mean nothing by themselves. */
  readonly courses: { readonly weeks: Int32Array; readonly cells: readonly CellCourse[] } | undefined;
}

/** More than these nobody can tell apart. */
const mostCourses = 24;

export const resultsOf = (
  batch: ReadyBatch,
  replicates: ReadonlyMap<string, number>,
  store: RunStore,
  of: Analysed,
): Promise<BatchResults> =>
  isOutcome(of) ? ofOutcome(batch, replicates, store, of) : ofMeasure(batch, replicates, store, of);

async function ofOutcome(
  { plan }: ReadyBatch,
  replicates: ReadonlyMap<string, number>,
  store: RunStore,
  of: NamedOutcome,
): Promise<BatchResults> {
  const yieldToPage = pageYielder();
  const outputs = new Map<string, Float64Array>();
  for (const cell of plan.filed) {
    const values = new Float64Array(replicates.get(cell.identity) ?? 0);
    for (const r of values.keys()) values[r] = await outcomeInStore(unnamed(of), cell, r, store);
    outputs.set(cell.id, values);
    await yieldToPage();
  }
  return { of, analysis: analysisOf(plan, outputs), courses: undefined };
}

async function ofMeasure(
  { plan }: ReadyBatch,
  replicates: ReadonlyMap<string, number>,
  store: RunStore,
  measure: MeasureId,
): Promise<BatchResults> {
  const { every, record } = plan.sweep;
  const wanted: Recording = { measures: [measure], every };
  const deviation = deviationOf(measure);
  const apart = deviation && record.includes(deviation) ? { measures: [deviation], every } : undefined;
  const equallyLong = plan.filed.every(({ weeks }) => weeks === plan.filed[0].weeks);
  const shown = equallyLong && !isDrawn(plan.sweep) ? plan.filed.slice(0, mostCourses) : [];
  const yieldToPage = pageYielder();
  const outputs = new Map<string, Float64Array>();
  const deviations = new Map<string, Float64Array>();
  const courses: CellCourse[] = [];
  for (const [c, cell] of plan.filed.entries()) {
    const count = replicates.get(cell.identity) ?? 0;
    const runs = await runsOf(cell, count, store, wanted);
    outputs.set(cell.id, endsOf(runs, measure));
    if (apart) deviations.set(cell.id, endsOf(await runsOf(cell, count, store, apart), apart.measures[0]));
    if (c < shown.length) courses.push(courseOf(cell, runs, recordedWeeks(cell.weeks, wanted.every).length));
    await yieldToPage();
  }
  const weeks = recordedWeeks(plan.filed[0].weeks, wanted.every);
  return {
    of: measure,
    analysis: analysisOf(plan, outputs, apart && { deviations }),
    courses: courses.length > 0 ? { weeks, cells: courses } : undefined,
  };
}

const endsOf = (runs: readonly (Float64Array | undefined)[], measure: MeasureId): Float64Array =>
  Float64Array.from(runs, (values) => (values ? atEnd(measure, values) : NaN));

async function runsOf(cell: Cell, count: number, store: RunStore, wanted: Recording) {
  const runs: (Float64Array | undefined)[] = [];
  for (let r = 0; r < count; r++) {
    const outcome = await store.read(runIdentity(cell.identity, r), wanted, cell.weeks);
    runs.push(outcome?.status === 'done' ? outcome.values : undefined);
  }
  return runs;
}

function courseOf(cell: Cell, runs: readonly (Float64Array | undefined)[], weeks: number): CellCourse {
  const each = Array.from({ length: weeks }, (_, week) =>
    cellStatistics(Float64Array.from(runs, (values) => values?.[week] ?? NaN)),
  );
  const orNaN = (value: number | null): number => value ?? NaN;
  return {
    cell,
    mean: each.map(({ mean }) => orNaN(mean)),
    low: each.map(({ low, mean }) => orNaN(low ?? mean)),
    high: each.map(({ high, mean }) => orNaN(high ?? mean)),
  };
}
