import type { Level, Sweep } from '../../scenario/scenario.ts';
import type { Role, SaltelliRole, SweepOf, TrajectoryRole } from '../../scenario/designs/define.ts';
import { factorsOf } from '../sweep/factors.ts';
import type { Resampling } from '../../statistics/bootstrap.ts';
import { mainEffects, type MainEffects } from '../../scenario/designs/mainEffects.ts';
import { morrisEffects, type MorrisEffects } from '../../scenario/designs/morris/effects.ts';
import { sobolIndices, type SobolIndices } from '../../scenario/designs/sobol/indices.ts';
import { sharedValue, type NoVariance } from '../../statistics/verdicts.ts';
import { outputsOf, type AnalysedCell, type AnalysedPlan, type Outputs } from '../../scenario/designs/analysed.ts';
import { summariesOf, type CellSummaries } from './cells.ts';
import { samplesOf } from '../../scenario/designs/samples.ts';

/** What the design was made to tell; nothing more where it is a Latin hypercube or a list of unrelated points. */
export type Sensitivity =
  | { readonly of: 'main effects'; readonly found: MainEffects }
  | { readonly of: 'morris'; readonly found: MorrisEffects; readonly incomplete: number }
  | { readonly of: 'sobol'; readonly found: SobolIndices; readonly incomplete: number };

/** What a batch tells of one measure. */
export interface Analysis extends CellSummaries {
  /** All runs came to the same: there is nothing to tell apart. */
  readonly constant: NoVariance | undefined;
  readonly sensitivity: Sensitivity | undefined;
}

export function analysisOf(plan: AnalysedPlan, outputs: Outputs, resampling: Resampling = {}): Analysis {
  const value = sharedValue(knownIn(plan, outputs));
  return {
    ...summariesOf(plan, outputs),
    constant: value === undefined ? undefined : { kind: 'no variance', value },
    sensitivity: sensitivityOf(plan, outputs, resampling),
  };
}

function* knownIn({ filed }: AnalysedPlan, outputs: Outputs): Generator<number> {
  for (const cell of filed) for (const value of outputsOf(cell, outputs)) if (!Number.isNaN(value)) yield value;
}

function sensitivityOf(plan: AnalysedPlan, outputs: Outputs, resampling: Resampling): Sensitivity | undefined {
  const { sweep } = plan;
  switch (sweep.design) {
    case 'sobol': {
      const { outcomes, incomplete } = samplesOf(
        plan,
        outputs,
        sweep.vary.length + 2,
        isSaltelli,
        (role) => role.sample,
      );
      const paths = sweep.vary.map(({ path }) => path);
      return { of: 'sobol', found: sobolIndices(paths, outcomes, resampling), incomplete };
    }
    case 'morris': {
      const size = sweep.vary.length + 1;
      const { outcomes, incomplete } = samplesOf(plan, outputs, size, isStep, (role) => role.trajectory);
      return { of: 'morris', found: morrisEffects(sweep.vary, outcomes, resampling), incomplete };
    }
    case 'factorial':
    case 'one-at-a-time':
    case 'list':
      return levelsOf(plan, sweep, outputs);
    case 'latin-hypercube':
      return undefined;
  }
}

const isSaltelli = (role: Role): role is SaltelliRole => role.of === 'saltelli';
const isStep = (role: Role): role is TrajectoryRole => role.of === 'trajectory';

/** What each level does, against the file as it is or the mean over a grid. */
function levelsOf(
  plan: AnalysedPlan,
  sweep: SweepOf<'factorial' | 'one-at-a-time' | 'list'>,
  outputs: Outputs,
): Sensitivity | undefined {
  const rows = plan.cells.map(({ values }) => values);
  const paths = factorsOf(sweep, rows).map(({ path }) => path);
  const alone = plan.cells.find(({ role }) => role?.of === 'one-at-a-time' && role.factor === undefined);
  if (paths.length === 0 || (!alone && !isGrid(plan.cells, paths, sweep.design))) return undefined;
  const cells = plan.cells.map((cell) => ({ values: cell.values, outputs: outputsOf(cell, outputs) }));
  const reference = alone && { reference: outputsOf(alone, outputs) };
  return { of: 'main effects', found: mainEffects(paths, cells, reference) };
}

/** Whether every level meets every level of all other factors, equally often: else a level's mean is its company's too. */
function isGrid(cells: readonly AnalysedCell[], paths: readonly string[], design: Sweep['design']): boolean {
  const textOf = (level: Level): string => JSON.stringify(level);
  if (cells.some(({ values }) => paths.some((path) => !(path in values)))) return false;
  const points = new Set(cells.map(({ values }) => paths.map((path) => textOf(values[path])).join(' ')));
  const size = paths.reduce(
    (product, path) => product * new Set(cells.map(({ values }) => textOf(values[path]))).size,
    1,
  );
  // A grid may name a level twice; points of a list that come twice weigh more than others.
  return points.size === size && (design === 'factorial' || points.size === cells.length);
}

/** Designs whose points are drawn: a cell counts there by its mean over replicates. */
export const isDrawn = ({ design }: Sweep): boolean =>
  design === 'sobol' || design === 'morris' || design === 'latin-hypercube';
