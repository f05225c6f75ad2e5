import { words } from '../../../words/words.ts';
import type { VariedRange } from '../../scenario.ts';
import type { Role, Values } from '../define.ts';
import { intervalsOf, type Resampling } from '../../../statistics/bootstrap.ts';
import type { Basis } from '../basis.ts';
import { columnsOf, type RoleOutcome } from '../byRole.ts';
import type { Figure, Growth } from '../growth.ts';
import {
  indexOf,
  noMatch,
  sharedValue,
  type Index,
  type NoMatch,
  type NotResolved,
  type NoVariance,
} from '../../../statistics/verdicts.ts';

/** A step of a trajectory, and the factor that it moves; step 0 moves none. */
export interface TrajectoryRole extends Role {
  readonly of: 'trajectory';
  readonly trajectory: number;
  readonly step: number;
  readonly factor?: string;
}

export const isStep = (role: Role): role is TrajectoryRole => role.of === 'trajectory';

export interface FactorEffects {
  readonly path: string;
  /** μ: mean change of the outcome per whole range of the factor (Morris 1991). */
  readonly mean: Index;
  /** μ*: mean size of that change, whatever its direction (Campolongo, Cariboni & Saltelli 2007): how much it matters. */
  readonly meanSize: Index;
  /** σ: standard deviation of that change: how much it depends on other factors, or bends. */
  readonly spread: Index;
}

export type MorrisEffects =
  | { readonly kind: 'effects'; readonly trajectories: number; readonly factors: readonly FactorEffects[] }
  | NoVariance
  | NotResolved
  | NoMatch;

/** Elementary effects as the design tells of them. */
export interface MorrisSensitivity {
  readonly of: 'morris';
  readonly found: MorrisEffects;
  readonly growth: Growth;
  /** How many trajectories were left out because runs in them failed, or are in another part of the batch. */
  readonly incomplete: number;
  readonly basis: Basis;
}

/** None where nothing was found. */
export const figuresOf = (found: MorrisEffects): readonly Figure[] =>
  found.kind === 'effects'
    ? found.factors.flatMap(({ path: factor, mean, meanSize, spread }) => [
        { statistic: 'mu', factor, value: mean.value },
        { statistic: 'muStar', factor, value: meanSize.value },
        { statistic: 'sigma', factor, value: spread.value },
      ])
    : [];

/** How large figures can be: effects have a unit, and the largest of them is what others are held against. */
export const scaleOf = (figures: readonly Figure[]): number =>
  figures.reduce((most, { statistic, value }) => (statistic === 'muStar' ? Math.max(most, value) : most), 0);

export interface TrajectoryOutcome extends RoleOutcome<TrajectoryRole> {
  readonly values: Values;
}

/** Elementary effects from the outcomes of a Morris design; intervals by resampling whole trajectories. */
export function morrisEffects(
  ranges: readonly VariedRange[],
  outcomes: readonly TrajectoryOutcome[],
  resampling: Resampling = {},
): MorrisEffects {
  const steps = Array.from({ length: ranges.length + 1 }, (_, step) => nameOf(step));
  const found = columnsOf(outcomes, steps, ({ step, trajectory }) => ({ column: nameOf(step), row: trajectory }));
  if (found.kind === 'no match') return found;
  const effects = effectsOf(ranges, outcomes);
  if ('kind' in effects) return effects;
  const shared = sharedValue(outcomes.map(({ value }) => value));
  if (shared !== undefined) return { kind: 'no variance', value: shared };
  // One trajectory has no spread.
  if (found.rows < 2) return { kind: 'not resolved' };

  const all = Int32Array.from({ length: found.rows }, (_, row) => row);
  const estimates = momentsOf(effects, all);
  const intervals = intervalsOf(found.rows, (picks) => momentsOf(effects, picks), resampling);
  if (intervals === undefined) return { kind: 'not resolved' };
  const index = (k: number): Index => indexOf(estimates[k], intervals[k]);
  return {
    kind: 'effects',
    trajectories: found.rows,
    factors: ranges.map(({ path }, k) => ({
      path,
      mean: index(3 * k),
      meanSize: index(3 * k + 1),
      spread: index(3 * k + 2),
    })),
  };
}

const nameOf = (step: number): string => `step ${step}`;

/** `effects[factor][trajectory]`, per whole range: by how far the factor really went, which rounding may have changed. */
function effectsOf(
  ranges: readonly VariedRange[],
  outcomes: readonly TrajectoryOutcome[],
): readonly Float64Array[] | NoMatch {
  const inOrder = [...outcomes].sort((a, b) => a.role.trajectory - b.role.trajectory || a.role.step - b.role.step);
  const trajectories = inOrder.length / (ranges.length + 1);
  const effects = ranges.map(() => new Float64Array(trajectories).fill(Number.NaN));
  for (const [place, after] of inOrder.entries()) {
    const { factor, step, trajectory } = after.role;
    if (step === 0) continue;
    const before = inOrder[place - 1];
    const moved = ranges.findIndex(({ path }) => path === factor);
    if (moved < 0) return noMatch(stranger(factor ?? '', trajectory));
    const { path, from, to } = ranges[moved];
    const distance = Number(after.values[path]) - Number(before.values[path]);
    if (Number.isNaN(distance) || distance === 0) return noMatch(still(path, trajectory));
    effects[moved][Math.floor(place / (ranges.length + 1))] = (after.value - before.value) / (distance / (to - from));
  }
  for (const [k, own] of effects.entries()) {
    const unmoved = own.findIndex((effect) => Number.isNaN(effect));
    if (unmoved >= 0) return noMatch(still(ranges[k].path, inOrder[unmoved * (ranges.length + 1)].role.trajectory));
  }
  return effects;
}

/** μ, μ* and σ of each factor in turn, over the picked trajectories. */
function momentsOf(effects: readonly Float64Array[], picks: Int32Array): readonly number[] {
  return effects.flatMap((own) => {
    let sum = 0;
    let sizes = 0;
    for (const pick of picks) {
      sum += own[pick];
      sizes += Math.abs(own[pick]);
    }
    const mean = sum / picks.length;
    let squares = 0;
    for (const pick of picks) squares += (own[pick] - mean) * (own[pick] - mean);
    return [mean, sizes / picks.length, Math.sqrt(squares / (picks.length - 1))];
  });
}

const stranger = (path: string, trajectory: number) =>
  words(
    `trajectory ${trajectory} moves ${path}, which is no factor of this design`,
    `traject ${trajectory} verschuift ${path}, dat geen factor van deze opzet is`,
  );
const still = (path: string, trajectory: number) =>
  words(
    `trajectory ${trajectory} does not move ${path} as this design would`,
    `traject ${trajectory} verschuift ${path} niet zoals deze opzet zou doen`,
  );
