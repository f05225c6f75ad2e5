import type { Scenario, Sweep } from '../../scenario/scenario.ts';
import { runIdentity } from '../run/identity.ts';
import { concurrently } from '../run/concurrently.ts';
import type { Cell } from '../sweep/cell.ts';
import type { Plan } from '../sweep/plan.ts';
import { outcomeInStore, unnamed } from '../outcomes/ofBatch.ts';
import { atEnd } from '../run/atEnd.ts';
import type { Recording } from '../run/recording.ts';
import type { Job } from '../run/job.ts';
import type { Pool } from '../run/pool.ts';
import { decidedTogether, verdictOf, type Adaptive } from './replicates.ts';
import type { RunStore } from './runStore.ts';
import { storedOutcome, type StoredOutcome } from './storedOutcome.ts';

/** Told how far a batch is. A run's cost is in person-weeks: they take about as long everywhere. */
export interface BatchWatch {
  /** So many more runs will be done; those that the store had are not among them. */
  expect(runs: number, cost: number): void;
  ended(cost: number, key: string, outcome: StoredOutcome): void;
}

export interface BatchWork {
  readonly plan: Plan;
  readonly store: RunStore;
  readonly pool: Pool;
  /** No new run is begun once it is aborted; those under way are finished and kept. */
  readonly signal: { readonly aborted: boolean };
  readonly stopOnTrouble: boolean;
  readonly watch: BatchWatch;
}

export type BatchEnd =
  /** By identity of a cell: how many replicates count. */
  | { readonly kind: 'complete'; readonly replicates: ReadonlyMap<string, number> }
  | { readonly kind: 'stopped'; readonly trouble: StoredOutcome | undefined };

/** What has to be kept of every run: what rows show, and what decides how many replicates are enough. */
export function recordingOf({ record, every, outcomes, people, replicates }: Sweep): Recording {
  const deciding =
    typeof replicates !== 'number' && 'measure' in replicates.until ? replicates.until.measure : undefined;
  const measures = deciding === undefined || record.includes(deciding) ? record : [...record, deciding];
  return {
    measures,
    every,
    ...(outcomes && { outcomes: outcomes.map(unnamed) }),
    ...(people && { people }),
  };
}

/** A cell on its way to enough replicates. */
interface CellProgress {
  readonly cell: Cell;
  /** What its runs are paired with: itself where it is a reference. */
  partner: CellProgress | undefined;
  /** Replicates that were asked for so far. */
  asked: number;
  /** What decides whether these are enough, by replicate. */
  readonly values: number[];
}

/**
 * Does all runs of a plan that the store does not have. Which runs these are does not depend on how many workers
 * there are or which run ends first: it is decided in rounds, from what came before the round.
 */
export async function runBatch(work: BatchWork): Promise<BatchEnd> {
  const { plan, signal } = work;
  const courses = coursesOf(plan.filed);
  const replicates = new Map<string, number>();
  let open = courses;
  while (open.length > 0) {
    const goals = goalsOf(open, plan.sweep);
    const trouble = await round(goals, work);
    if (trouble || signal.aborted) return { kind: 'stopped', trouble };
    const closed = enoughOf(open, plan.sweep);
    for (const [course, enough] of closed) replicates.set(course.cell.identity, enough);
    open = open.filter((course) => !closed.has(course));
  }
  // Every cell needs a partner for each of its replicates.
  for (const { cell, partner } of courses) {
    if (partner) raise(replicates, partner.cell.identity, replicates.get(cell.identity) ?? 0);
  }
  return { kind: 'complete', replicates };
}

function coursesOf(cells: readonly Cell[]): readonly CellProgress[] {
  const byIdentity = new Map<string, CellProgress>();
  for (const cell of cells) {
    if (!byIdentity.has(cell.identity))
      byIdentity.set(cell.identity, { cell, partner: undefined, asked: 0, values: [] });
  }
  const courses = [...byIdentity.values()];
  for (const course of courses) {
    const { isReference, reference } = course.cell;
    course.partner = isReference ? course : reference && byIdentity.get(reference.identity);
  }
  return courses;
}

const raise = <Key>(counts: Map<Key, number>, key: Key, least: number): unknown =>
  counts.set(key, Math.max(counts.get(key) ?? 0, least));

/** Spread over arguments, a million of them would not fit. */
const greatest = (numbers: Iterable<number>): number => {
  let most = 0;
  for (const number of numbers) most = Math.max(most, number);
  return most;
};

interface Goal {
  readonly course: CellProgress;
  readonly replicates: number;
}

function goalsOf(open: readonly CellProgress[], sweep: Sweep): readonly Goal[] {
  const goals = new Map<CellProgress, number>();
  const each = open.map((course) => [course, goalOf(course, sweep)] as const);
  const together = decidedTogether(sweep) ? greatest(each.map(([, goal]) => goal)) : 0;
  for (const [course, goal] of each) {
    raise(goals, course, Math.max(goal, together));
    if (course.partner) raise(goals, course.partner, Math.max(goal, together));
  }
  return [...goals].map(([course, replicates]) => ({ course, replicates }));
}

function goalOf(course: CellProgress, { replicates }: Sweep): number {
  if (typeof replicates === 'number') return replicates;
  const verdict = verdictOn(course, replicates);
  return verdict.enough ?? verdict.next;
}

/** The cells that have enough replicates now, and how many; all or none where they are decided together. */
function enoughOf(open: readonly CellProgress[], sweep: Sweep): ReadonlyMap<CellProgress, number> {
  const { replicates } = sweep;
  const closed = new Map<CellProgress, number>();
  for (const course of open) {
    const enough = typeof replicates === 'number' ? replicates : verdictOn(course, replicates).enough;
    if (enough !== undefined) closed.set(course, enough);
  }
  if (!decidedTogether(sweep)) return closed;
  if (closed.size < open.length) return new Map();
  const most = greatest(closed.values());
  return new Map(open.map((course) => [course, most]));
}

/** On the cell's own values, or on what each differs from its partner in the reference. */
function verdictOn({ values, asked, partner }: CellProgress, rule: Adaptive) {
  const own = values.slice(0, asked);
  return verdictOf(partner ? own.map((value, r) => value - partner.values[r]) : own, rule);
}

/** The runs that take cells from where they are to their goals; gives what stopped it, if anything did. */
async function round(goals: readonly Goal[], work: BatchWork): Promise<StoredOutcome | undefined> {
  const { plan, store, pool, watch } = work;
  const recording = recordingOf(plan.sweep);
  const missing = goals.flatMap((goal) => missingOf(goal, store, recording));
  for (const { runs, cost } of missing) watch.expect(runs.length, runs.length * cost);
  let trouble: StoredOutcome | undefined;

  function* jobs(): Generator<{ readonly key: string; readonly cost: number; readonly job: Job }> {
    for (const { missing: own, scenario, replicate } of inTurn(missing)) {
      if (work.signal.aborted || trouble) return;
      const key = runIdentity(own.identity, replicate);
      yield { key, cost: own.cost, job: { scenario, replicate, recording } };
    }
  }
  await concurrently(jobs(), pool.size, async ({ key, cost, job }) => {
    const outcome = storedOutcome(await pool.run(job), recording);
    return async () => {
      await store.add(key, outcome, recording);
      watch.ended(cost, key, outcome);
      if (work.stopOnTrouble && outcome.status !== 'done') trouble ??= outcome;
    };
  });
  if (trouble || work.signal.aborted) return trouble;
  for (const goal of goals) await advance(goal, plan.sweep, store);
  return undefined;
}

interface Missing {
  readonly identity: string;
  /** Made when its runs begin: many cells' scenarios would not fit in memory. */
  readonly scenario: () => Scenario;
  /** Person-weeks of a run. */
  readonly cost: number;
  readonly runs: readonly number[];
}

function missingOf({ course, replicates }: Goal, store: RunStore, recording: Recording): readonly Missing[] {
  const { cell, asked } = course;
  const runs: number[] = [];
  for (let r = asked; r < replicates; r++) {
    if (!store.has(runIdentity(cell.identity, r), recording, cell.weeks)) runs.push(r);
  }
  if (runs.length === 0) return [];
  return [{ identity: cell.identity, scenario: () => cell.scenario, cost: cell.personWeeks, runs }];
}

/** So many scenarios are held at a time: more of them would not fit in memory. */
const cellsAtOnce = 1_000;

/** Cells take turns, so that a batch that is stopped has as many replicates of the one as of the other. */
function* inTurn(all: readonly Missing[]) {
  for (let from = 0; from < all.length; from += cellsAtOnce) {
    const open = all.slice(from, from + cellsAtOnce).map((missing) => ({ missing, scenario: missing.scenario() }));
    const most = greatest(open.map(({ missing }) => missing.runs.length));
    for (let turn = 0; turn < most; turn++) {
      for (const { missing, scenario } of open) {
        if (turn < missing.runs.length) yield { missing, scenario, replicate: missing.runs[turn] };
      }
    }
  }
}

/** Reads what decides, from the store, so that it makes no difference when a run was done. */
async function advance({ course, replicates }: Goal, sweep: Sweep, store: RunStore): Promise<void> {
  const { cell, asked } = course;
  course.asked = Math.max(asked, replicates);
  if (typeof sweep.replicates === 'number') return;
  const deciding = decidingIn(sweep, sweep.replicates);
  for (let r = asked; r < replicates; r++) course.values.push(await deciding(cell, r, store));
}

/** What decides whether there are enough replicates, of a run; NaN where it came to nothing. */
function decidingIn({ every, outcomes = [] }: Sweep, { until }: Adaptive) {
  if ('outcome' in until) {
    const outcome = outcomes.find(({ name }) => name === until.outcome);
    if (!outcome) throw new Error(`no outcome is called ${until.outcome}`);
    const definition = unnamed(outcome);
    return (cell: Cell, replicate: number, store: RunStore) => outcomeInStore(definition, cell, replicate, store);
  }
  const wanted: Recording = { measures: [until.measure], every };
  return async (cell: Cell, replicate: number, store: RunStore): Promise<number> => {
    const own = await store.read(runIdentity(cell.identity, replicate), wanted, cell.weeks);
    return own?.status === 'done' ? atEnd(until.measure, own.values) : NaN;
  };
}
