import type { Role } from './define.ts';
import { outputsOf, runsOf, type AnalysedCell, type AnalysedPlan, type Outputs } from './analysed.ts';
import { basisOf, hasValue, meanIn, ownMean, type Basis } from './basis.ts';
import { completePart } from './completePart.ts';

/** A cell of a random design with its mean over replicates. */
export interface SampledOutcome<R extends Role> {
  readonly role: R;
  readonly values: AnalysedCell['values'];
  readonly value: number;
}

export interface Samples<R extends Role> {
  /** Of samples, or trajectories, over the replicates that all of their cells have. */
  readonly outcomes: readonly SampledOutcome<R>[];
  /** Of all samples, each cell with the mean of all its own runs: what leaving runs out is held against. */
  readonly byOwnMean: readonly SampledOutcome<R>[];
  /** How many replicates these are over, and how many runs. */
  readonly replicates: number;
  readonly used: number;
  /** How many samples were left out because runs in them failed, or are in another part of the batch. */
  readonly incomplete: number;
}

interface SampledCell<R extends Role> {
  readonly cell: AnalysedCell;
  readonly role: R;
  readonly own: readonly number[];
}

/**
 * Outcomes over the same replicates in all cells: with other replicates a cell meets other luck, which would pass for
 * an effect. Samples that are not complete are left out; one of them would spoil all others.
 */
export function samplesOf<R extends Role>(
  plan: AnalysedPlan,
  outputs: Outputs,
  cellsInSample: number,
  isOwn: (role: Role) => role is R,
  sampleOf: (role: R) => number,
): Samples<R> {
  const samples = new Map<number, SampledCell<R>[]>();
  for (const cell of plan.cells) {
    if (!cell.role || !isOwn(cell.role)) continue;
    const sample = sampleOf(cell.role);
    const own = samples.get(sample) ?? [];
    samples.set(sample, own);
    own.push({ cell, role: cell.role, own: outputsOf(cell, outputs) });
  }
  const whole = [...samples.values()].filter((own) => own.length >= cellsInSample);
  const most = whole.flat().reduce((longest, { own }) => Math.max(longest, own.length), 0);
  const part = completePart(
    whole.map((cells) => lackingIn(cells, most)),
    most,
  );
  const kept = part.replicates.length === 0 ? [] : part.samples.flatMap((s) => whole[s]);
  const known = whole.filter((cells) => cells.every(({ own }) => own.some(hasValue))).flat();
  return {
    outcomes: kept.map((one) => outcomeOf(one, meanIn(one.own, part.replicates))),
    byOwnMean: known.map((one) => outcomeOf(one, ownMean(one.own))),
    replicates: part.replicates.length,
    used: new Set(kept.map(({ cell }) => cell.id)).size * part.replicates.length,
    incomplete: samples.size - (part.replicates.length === 0 ? 0 : part.samples.length),
  };
}

/** What figures over these samples rest on, and what of the whole design they leave out. */
export const sampledBasis = <R extends Role>(
  plan: AnalysedPlan,
  outputs: Outputs,
  used: Samples<R>,
  change: () => number | undefined,
): Basis => basisOf([...runsOf(plan.cells, outputs).values()], used, change);

const outcomeOf = <R extends Role>({ cell, role }: SampledCell<R>, value: number): SampledOutcome<R> => ({
  role,
  values: cell.values,
  value,
});

/** The replicates that one of the cells of a sample has not got. */
function lackingIn<R extends Role>(cells: readonly SampledCell<R>[], replicates: number): ReadonlySet<number> {
  const lacking = new Set<number>();
  for (const { own } of cells) for (let r = 0; r < replicates; r++) if (!hasValue(own[r])) lacking.add(r);
  return lacking;
}
