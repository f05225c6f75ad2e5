import { join } from 'node:path';
import { layoutOf, type StatusCounts } from '../../experiment/batch/assemble.ts';
import { hashOf, type BatchOptions, type Manifest } from '../../experiment/batch/manifest.ts';
import { planOf, type Plan } from '../../experiment/sweep/plan.ts';
import { runStatuses, type RunStatus } from '../../experiment/run/job.ts';
import type { Cell } from '../../experiment/sweep/cell.ts';
import { partOf } from '../../experiment/sweep/shard.ts';
import type { Layout } from '../../experiment/tables/tables.ts';
import { isMeasureId } from '../../model/measures/index.ts';
import { formatIssue } from '../../scenario/issues.ts';
import { words } from '../../words/words.ts';
import { BadInput } from '../badInput.ts';
import { pairedWith, policyUnder } from '../../experiment/run/ensemble.ts';
import { identityOf } from '../../experiment/run/identity.ts';
import { isPolicyPath } from '../../scenario/paths.ts';
import { openParquet, type ParquetFile } from '../parquetFile.ts';
import { manifestName } from './folder.ts';
import { planOptions } from './loadBatch.ts';
import { again, matchRows, type CellRows } from './matchRows.ts';
import { batchOptionsOf, manifestIn } from './readFolder.ts';

export interface Missing {
  /** Runs that are there, and how many it may become. */
  readonly runs: number;
  readonly mostRuns: number;
  /** Cells of which nothing is there. */
  readonly cells: readonly Cell[];
  readonly allCells: number;
}

/** A finished batch, of which the rows were found to be those of its design. */
export interface Results {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly options: BatchOptions;
  readonly plan: Plan;
  readonly layout: Layout;
  readonly runs: ParquetFile;
  /** Where the rows of each cell are, in their order. */
  readonly rows: readonly CellRows[];
  readonly counts: StatusCounts;
  /** What is not there yet, of a batch that is still at work or was stopped. */
  readonly missing?: Missing;
  /** What a measure or outcome came to in each run, cell by cell and by replicate; NaN where there is none. */
  outputs(column: string): Promise<ReadonlyMap<string, Float64Array>>;
}

/** Throws BadInput where the folder holds no finished batch, and where its rows are not those of its design. */
export async function openResults(folder: string): Promise<Results> {
  const manifest = await manifestIn(folder);
  const options = batchOptionsOf(manifest, folder);
  const path = join(folder, manifestName);
  checkCopies(manifest, path);
  const plan = recordedBy(manifest, options, planIn(options, path));
  checkReference(manifest, options, path);
  checkDesign(manifest, plan, layoutOf(plan, options), path);
  return await resultsIn(folder, manifest, options, plan);
}

/** What the tables of a folder hold. Throws BadInput where their rows are not those of the plan. */
export async function resultsIn(
  folder: string,
  manifest: Manifest,
  options: BatchOptions,
  plan: Plan,
): Promise<Results> {
  const layout = layoutOf(plan, options);
  const runs = await openParquet(join(folder, 'runs.parquet'));
  const rows = await matchRows(runs, manifest, plan, layout);
  return {
    folder,
    manifest,
    options,
    plan,
    layout,
    runs,
    rows,
    counts: await countsIn(runs),
    async outputs(column) {
      const values = await runs.column(column);
      const own = rows.map(({ cell, from, to }): [string, Float64Array] => [
        cell.id,
        Float64Array.from({ length: to - from }, (_, r) => numberOr(values[from + r], NaN)),
      ]);
      return new Map(own);
    },
  };
}

const numberOr = (value: unknown, other: number): number => (typeof value === 'number' ? value : other);

export function planIn(options: BatchOptions, path: string): Plan {
  const planned = planOf(options.scenario, planOptions(options, path));
  if (!planned.ok) {
    const [first] = planned.issues;
    throw new BadInput(words(formatIssue(first, 'en'), formatIssue(first, 'nl')));
  }
  return options.shard ? partOf(planned.plan, options.shard) : planned.plan;
}

/** A file without a sweep recorded what its engine records unasked, which grows with the engine. */
function recordedBy({ measures }: Manifest, { scenario }: BatchOptions, plan: Plan): Plan {
  if (scenario.sweep) return plan;
  return { ...plan, sweep: { ...plan.sweep, record: measures.filter(isMeasureId) } };
}

/** A scenario that was changed after the batch is not the one that the rows are of. */
function checkCopies({ scenario, reference }: Manifest, path: string): void {
  for (const copy of [scenario, ...(reference ? [reference] : [])]) {
    if (hashOf(copy.text) === copy.hash) continue;
    throw new BadInput(
      words(
        `${path}: the scenario ${copy.name} in it is not the one that was run (its hash differs); expected the manifest as the batch wrote it: ${again.en}`,
        `${path}: het scenario ${copy.name} erin is niet wat er is doorgerekend (de hash verschilt); verwacht: het manifest zoals de batch het schreef: ${again.nl}`,
      ),
    );
  }
}

/** A reference that was run otherwise than it would be now has other pairs than the plan says. */
function checkReference({ reference, factors }: Manifest, options: BatchOptions, path: string): void {
  if (!reference || !options.reference || reference.under) return;
  const { scenario } = options.reference;
  const [then, now] = [pairedWith, policyUnder].map((of) => identityOf(of(scenario, options.scenario)));
  if (then === now && factors.every(isPolicyPath)) return;
  throw new BadInput(
    words(
      `${path}: its reference ${reference.name} was run once, with its own people and assumptions; expected it under every combination of what is no lever or event, so that pairs differ in those alone: ${again.en}`,
      `${path}: de referentie ${reference.name} is één keer doorgerekend, met eigen mensen en aannames; verwacht: onder elke combinatie van wat geen knop of gebeurtenis is, zodat paren alleen daarin verschillen: ${again.nl}`,
    ),
  );
}

function checkDesign(manifest: Manifest, { sweep, filed }: Plan, { factors }: Layout, path: string): void {
  const recorded = {
    design: [manifest.design, sweep.design],
    factors: [manifest.factors.join(', '), factors.map((factor) => factor.path).join(', ')],
    measures: [manifest.measures.join(', '), sweep.record.join(', ')],
    cells: [String(manifest.cells), String(filed.length)],
  };
  for (const [key, [found, expected]] of Object.entries(recorded)) {
    if (found === expected) continue;
    throw new BadInput(
      words(
        `${path}: ${key}: found ${found}; expected ${expected}, as its scenario says: ${again.en}`,
        `${path}: ${key}: gevonden: ${found}; verwacht: ${expected}, zoals het scenario erin zegt: ${again.nl}`,
      ),
    );
  }
}

async function countsIn(runs: ParquetFile): Promise<StatusCounts> {
  const counts: Record<RunStatus, number> = { done: 0, failed: 0, crashed: 0, 'timed-out': 0 };
  const statuses = await runs.column('status');
  for (let row = 0; row < runs.rows; row++) {
    const status = runStatuses.find((one) => one === statuses[row]);
    if (status === undefined) throw strangeStatus(runs.path, row, String(statuses[row]));
    counts[status]++;
  }
  return counts;
}

const strangeStatus = (path: string, row: number, found: string): BadInput =>
  new BadInput(
    words(
      `${path}, row ${row + 1}: status: found ${found}; expected one of ${runStatuses.join(', ')}`,
      `${path}, rij ${row + 1}: status: gevonden: ${found}; verwacht: een van ${runStatuses.join(', ')}`,
    ),
  );
