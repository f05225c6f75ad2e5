import { recordingOf, runBatch } from '../experiment/batch/batch.ts';
import { memoryStore, type RunStore } from '../experiment/batch/runStore.ts';
import { computedBy, identityOf } from '../experiment/run/identity.ts';
import type { FailedRun } from '../experiment/run/job.ts';
import { factorsOf } from '../experiment/sweep/factors.ts';
import type { Cell } from '../experiment/sweep/cell.ts';
import { planOf, sweepOf, type Plan } from '../experiment/sweep/plan.ts';
import type { AnalysedCell } from '../scenario/designs/analysed.ts';
import { listRowsOf } from '../scenario/designs/list/listFile.ts';
import type { Issue } from '../scenario/issues.ts';
import { issueAt } from '../scenario/problem.ts';
import type { Scenario, Sweep } from '../scenario/scenario.ts';
import { words, type Words } from '../words/words.ts';
import { checkOptions, type Options } from './options.ts';
import type { Ensemble, Run } from './run.ts';
import { runnerOf } from './runner.ts';
import { sorted } from './simulate.ts';
import { checkOwnNames, withOutcomes } from './sweepOutcomes.ts';

export interface SweepOptions extends Options {
  /** The scenario that `sweep.reference` names: every run is paired with one where leaders do what they do there. */
  readonly reference?: Scenario;
  /** The text of the CSV file that `sweep.file` of a list names. */
  readonly list?: string;
  /** Gives every cell chance of its own; by default, replicate i of all cells has the same people and luck. */
  readonly independent?: boolean;
}

/** One variant of a scenario, with all its replicates. */
export interface SweptCell extends Ensemble, AnalysedCell {
  /** The same as in the files of a batch, and in every sweep that has this cell. */
  readonly id: string;
  /** What was varied to come to it, by path. */
  readonly values: AnalysedCell['values'];
}

/** All runs of a sweep: plain data, to be kept, sent and analysed. */
export interface Swept {
  readonly ok: true;
  readonly engine: string;
  readonly model: number;
  readonly sweep: Sweep;
  /** The paths that are varied. */
  readonly factors: readonly string[];
  /** In the order of the design; a point that it comes by twice is there twice, with the same runs. */
  readonly cells: readonly SweptCell[];
  /** What replicates are paired with: the reference that the sweep names, under each combination of what is no lever or event. */
  readonly references: readonly SweptCell[];
  /** What only shows once values come together. */
  readonly warnings: readonly Issue[];
}

/** Why a sweep cannot be run. */
export interface Unswept {
  readonly ok: false;
  readonly issues: readonly Issue[];
}

/**
 * Runs the sweep of a scenario, every cell with all its replicates: the same numbers, bit for bit, as `selfsteer batch`.
 * Which measures are recorded, how often, and what is computed of each run stands in the sweep (`record`, `every`,
 * `outcomes`). Everything is kept in memory: a measure takes 8 bytes a recorded week and run. Gives issues where the
 * sweep does not fit the scenario; else as `simulate`.
 */
export async function sweep(scenario: Scenario, options: SweepOptions = {}): Promise<Swept | Unswept> {
  checkOptions(options);
  const planned = planFor(scenario, options);
  if (!planned.ok) return planned;
  const { plan, factors } = planned;
  const { outcomes = [] } = plan.sweep;
  checkOwnNames(outcomes, options);
  const store = memoryStore();
  const runs = await runsOf(plan, store, options);
  const ensembles = new Map([...runs].map(([identity, all]) => [identity, sorted(all)]));
  const swept = new Map<string, SweptCell>();
  for (const cell of plan.filed) {
    const ensemble = ensembles.get(cell.identity) ?? sorted(new Map());
    swept.set(cell.id, { ...plain(cell), ...(await withOutcomes(ensemble, outcomes, cell, store)) });
  }
  const own = (cell: Cell): SweptCell => ({ ...plain(cell), ...(swept.get(cell.id) ?? sorted(new Map())) });
  return {
    ok: true,
    ...computedBy,
    sweep: plan.sweep,
    factors,
    cells: plan.cells.map(own),
    references: plan.references.map(own),
    warnings: plan.warnings,
  };
}

/** The runs of each cell by its identity, and by replicate. */
type RunsByCell = ReadonlyMap<string, ReadonlyMap<number, Run | FailedRun>>;

async function runsOf(plan: Plan, store: RunStore, options: SweepOptions): Promise<RunsByCell> {
  const { signal, progress } = options;
  const runner = runnerOf(options);
  const shown = { measures: plan.sweep.record, every: plan.sweep.every };
  const done = new Map(plan.filed.map(({ identity }) => [identity, new Map<number, Run | FailedRun>()]));
  const identity = remembered(identityOf);
  let [over, expected] = [0, 0];
  const end = await runBatch({
    plan,
    store,
    pool: {
      size: runner.size,
      async run({ scenario, replicate, recording = recordingOf(plan.sweep) }) {
        const { outcome, run } = await runner.run(scenario, replicate, recording, shown.measures);
        done.get(identity(scenario))?.set(replicate, run);
        return outcome;
      },
    },
    signal: signal ?? { aborted: false },
    stopOnTrouble: false,
    watch: {
      expect(runs) {
        expected += runs;
      },
      ended() {
        progress?.(++over, expected);
      },
    },
  });
  signal?.throwIfAborted();
  if (end.kind !== 'complete') throw new Error('the sweep was stopped');
  return new Map(
    [...done].map(([id, all]) => [id, new Map([...all].filter(([r]) => r < (end.replicates.get(id) ?? 0)))]),
  );
}

/** What an analysis reads of a cell, without what makes its scenario. */
const plain = ({ id, values, role, settings, isReference, reference, unpaired }: AnalysedCell): AnalysedCell => ({
  id,
  values,
  ...(role && { role }),
  ...(settings && { settings }),
  ...(isReference && { isReference }),
  ...(reference && { reference: plain(reference) }),
  ...(unpaired && { unpaired }),
});

/** A scenario stands for many runs, and what it is takes longer to find than to look up. */
function remembered(identityOf: (scenario: Scenario) => string): (scenario: Scenario) => string {
  const known = new WeakMap<Scenario, string>();
  return (scenario) => {
    const identity = known.get(scenario) ?? identityOf(scenario);
    known.set(scenario, identity);
    return identity;
  };
}

function planFor(scenario: Scenario, { reference, list, independent = false }: SweepOptions) {
  const wanted = sweepOf(scenario);
  const file = 'scenario';
  const missing = (path: string, message: Words): Unswept => ({
    ok: false,
    issues: [issueAt({ file, line: 1, column: 1 }, path, message)],
  });
  if (wanted.reference !== undefined && !reference) return missing('sweep.reference', noReference(wanted.reference));
  const listed = 'file' in wanted ? wanted.file : undefined;
  if (listed !== undefined && list === undefined) return missing('sweep.file', noList(listed));
  const rows = list === undefined ? undefined : listRowsOf(list, { file: listed ?? 'list' });
  if (rows?.ok === false) return rows;
  const planned = planOf(scenario, {
    file,
    independent,
    ...(reference ? { reference } : {}),
    ...(rows ? { rows: { file: listed ?? 'list', rows: rows.rows } } : {}),
  });
  if (!planned.ok) return planned;
  const factors = factorsOf(
    planned.plan.sweep,
    rows?.rows.map(({ values }) => values),
  );
  return { ...planned, factors: factors.map(({ path }) => path) };
}

const noReference = (name: string) =>
  words(
    `names ${name}; expected that scenario as the option reference`,
    `noemt ${name}; verwacht: dat scenario als optie reference`,
  );
const noList = (name: string) =>
  words(
    `names ${name}; expected its text as the option list`,
    `noemt ${name}; verwacht: de tekst ervan als optie list`,
  );
