import { stringify } from 'safe-stable-stringify';
import { words } from '../../words/words.ts';
import type { Level } from '../scenario.ts';
import { runsOf, type AnalysedPlan, type Outputs } from './analysed.ts';
import { basisOf, hasValue, largestChange, ownMean, sharedReplicates, type Basis } from './basis.ts';
import type { Values } from './define.ts';
import { estimate, type Estimate } from '../../statistics/estimate.ts';
import { meanOfMeans, type MeanOfMeans } from '../../statistics/meanOfMeans.ts';
import { assertConfidence } from '../../statistics/bootstrap.ts';
import { noMatch, sharedValue, type NoMatch, type NoVariance } from '../../statistics/verdicts.ts';

export interface CellOutcome {
  readonly values: Values;
  /** By replicate; replicate i of every cell met the same people and luck. NaN where a run has no value. */
  readonly outputs: readonly number[];
}

export interface LevelEffect {
  readonly level: Level;
  readonly cells: number;
  /** The mean of the cells at this level, each with all its own runs, as it is wherever a cell is told of. */
  readonly mean: MeanOfMeans;
  /** Those cells less what they are held against, replicate by replicate: over those that all of these cells have. */
  readonly effect: Estimate;
  /** False where the interval of the effect is wider than the effect, or there is none. */
  readonly resolved: boolean;
}

export type MainEffects =
  | {
      readonly kind: 'effects';
      /** Of the effect that rests on the fewest. */
      readonly basis: Basis;
      readonly factors: readonly { readonly path: string; readonly levels: readonly LevelEffect[] }[];
    }
  | NoVariance
  | NoMatch;

/** Main effects as a design tells of them: from the file as it is, or from the mean over all cells. */
export interface MainEffectsOfDesign {
  readonly of: 'main effects';
  readonly from: 'file' | 'mean';
  readonly found: MainEffects;
}

/** The cells of a plan with what their runs came to; the same runs where a design comes by a cell twice. */
export function outcomesOf({ cells }: AnalysedPlan, outputs: Outputs): readonly CellOutcome[] {
  const runs = runsOf(cells, outputs);
  return cells.map(({ id, values }) => ({ values, outputs: runs.get(id) ?? [] }));
}

export interface MainEffectOptions {
  /** Between 0 and 1; default 0.95. */
  readonly confidence?: number;
  /**
   * What effects are differences from, by replicate; default: the mean over all cells, as suits a factorial design.
   * For a one-at-a-time design, the outputs of the file as it is.
   */
  readonly reference?: readonly number[];
}

/**
 * What each level of each factor does to the mean. Cells share their seeds, so they do not err independently: levels
 * are averaged within a replicate, and intervals (Student's t) are taken over the replicates that all cells of an
 * effect have.
 */
export function mainEffects(
  paths: readonly string[],
  cells: readonly CellOutcome[],
  { confidence = 0.95, reference }: MainEffectOptions = {},
): MainEffects {
  assertConfidence(confidence);
  const stranger = paths.find((path) => !cells.some(({ values }) => path in values));
  if (stranger !== undefined) return noMatch(unvaried(stranger));
  const runs = [...new Set([...cells.map(({ outputs }) => outputs), ...(reference ? [reference] : [])])];
  const known = runs.flatMap((outputs) => outputs.filter(hasValue));
  if (known.length === 0) return noMatch(noResults);
  const shared = sharedValue(known);
  if (shared !== undefined) return { kind: 'no variance', value: shared };

  const against = reference ? [reference] : cells.map(({ outputs }) => outputs);
  const effectOf = effectsFrom(against, confidence);
  const found = paths.map((path) => ({
    path,
    levels: levelsOf(path, cells).map(({ level, own }) => ({ level, ...effectOf(own.map(({ outputs }) => outputs)) })),
  }));
  const levels = found.flatMap((factor) => factor.levels);
  if (levels.every(({ used }) => used.length === 0)) return noMatch(noneShared);
  const replicates = levels.reduce((fewest, { used }) => Math.min(fewest, used.length), Infinity);
  const counted = { replicates, used: usedIn(levels, against) };
  const basis = basisOf(runs, counted, () =>
    largestChange(
      levels.map(({ effect }) => effect.mean),
      levels.map(({ byOwnMean }) => byOwnMean),
    ),
  );
  const factors = found.map(({ path, levels: own }) => ({
    path,
    levels: own.map(({ level, runs: { length }, mean, effect, resolved }) => {
      return { level, cells: length, mean, effect, resolved };
    }),
  }));
  return { kind: 'effects', basis, factors };
}

type Runs = readonly (readonly number[])[];

/** Effects of cells from what all are held against, which is looked at once. */
function effectsFrom(against: Runs, confidence: number) {
  const there = sharedReplicates(against).map((r) => ({ r, mean: meanOf(against, (outputs) => outputs[r]) }));
  const theirs = meanOf(against, ownMean);
  return (own: Runs) => {
    const shared = there.filter(({ r }) => own.every((outputs) => hasValue(outputs[r])));
    const differences = shared.map(({ r, mean }) => meanOf(own, (outputs) => outputs[r]) - mean);
    const effect = estimate(differences, confidence);
    return {
      runs: own,
      used: shared.map(({ r }) => r),
      mean: meanOfMeans(own, confidence),
      effect,
      resolved: effect.halfWidth !== undefined && 2 * effect.halfWidth <= Math.abs(effect.mean),
      byOwnMean: meanOf(own, ownMean) - theirs,
    };
  };
}

const meanOf = (all: Runs, of: (outputs: readonly number[]) => number): number => {
  let sum = 0;
  for (const outputs of all) sum += of(outputs);
  return sum / all.length;
};

/** How many runs are in any of the effects. */
function usedIn(effects: readonly { runs: Runs; used: readonly number[] }[], against: Runs): number {
  const counted = new Map<readonly number[], Set<number>>();
  const count = (runs: Runs, used: Iterable<number>): void => {
    for (const outputs of runs) {
      const own = counted.get(outputs) ?? new Set();
      counted.set(outputs, own);
      for (const r of used) own.add(r);
    }
  };
  for (const { runs, used } of effects) count(runs, used);
  count(against, new Set(effects.flatMap(({ used }) => used)));
  return [...counted.values()].reduce((sum, { size }) => sum + size, 0);
}

/** The levels of a factor as they first appear, each with its cells; cells that leave the factor alone count for none. */
function levelsOf(
  path: string,
  cells: readonly CellOutcome[],
): readonly { readonly level: Level; readonly own: readonly CellOutcome[] }[] {
  const levels = new Map<string, { level: Level; own: CellOutcome[] }>();
  for (const cell of cells) {
    if (!(path in cell.values)) continue;
    const level = cell.values[path];
    const name = stringify(level);
    const known = levels.get(name);
    if (known) known.own.push(cell);
    else levels.set(name, { level, own: [cell] });
  }
  return [...levels.values()];
}

const noResults = words('there are no results', 'er zijn geen resultaten');
const noneShared = words(
  'no replicate has a value in all cells that are compared',
  'geen herhaling heeft een waarde in alle cellen die vergeleken worden',
);
const unvaried = (path: string) =>
  words(`${path} is no factor of this design`, `${path} is geen factor van deze opzet`);
