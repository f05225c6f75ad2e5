import { stringify } from 'safe-stable-stringify';
import { words } from '../../words/words.ts';
import type { Level } from '../scenario.ts';
import { outputsOf, type AnalysedPlan, type Outputs } from './analysed.ts';
import type { Values } from './define.ts';
import { estimate, type Estimate } from '../../statistics/estimate.ts';
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
  /** Over replicates: the mean of all cells at this level. */
  readonly mean: Estimate;
  /** That mean less the reference, replicate by replicate. */
  readonly effect: Estimate;
  /** False where the interval of the effect is wider than the effect, or there is none. */
  readonly resolved: boolean;
}

export type MainEffects =
  | {
      readonly kind: 'effects';
      /** How many were used: those that every cell has. */
      readonly replicates: number;
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

/** The cells of a plan with what their runs came to. */
export const outcomesOf = ({ cells }: AnalysedPlan, outputs: Outputs): readonly CellOutcome[] =>
  cells.map((cell) => ({ values: cell.values, outputs: outputsOf(cell, outputs) }));

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
 * are averaged within a replicate, and intervals (Student's t) are taken over replicates.
 */
export function mainEffects(
  paths: readonly string[],
  cells: readonly CellOutcome[],
  { confidence = 0.95, reference }: MainEffectOptions = {},
): MainEffects {
  assertConfidence(confidence);
  const stranger = paths.find((path) => !cells.some(({ values }) => path in values));
  if (stranger !== undefined) return noMatch(unvaried(stranger));
  const replicates = cells.reduce(
    (least, { outputs }) => Math.min(least, outputs.length),
    reference?.length ?? Infinity,
  );
  if (cells.length === 0 || replicates === 0) return noMatch(noResults);
  const known = cells.flatMap(({ outputs }) => outputs.filter((output) => !Number.isNaN(output)));
  const shared = sharedValue(known);
  if (known.length === 0) return noMatch(noResults);
  if (shared !== undefined) return { kind: 'no variance', value: shared };

  const against = reference ?? meansOf(cells, replicates);
  const factors = paths.map((path) => {
    const levels = levelsOf(path, cells).map(({ level, own }): LevelEffect => {
      const means = meansOf(own, replicates);
      const differences = means.map((mean, replicate) => mean - against[replicate]);
      const effect = estimate(differences, confidence);
      const resolved = effect.halfWidth !== undefined && 2 * effect.halfWidth <= Math.abs(effect.mean);
      return { level, cells: own.length, mean: estimate(means, confidence), effect, resolved };
    });
    return { path, levels };
  });
  return { kind: 'effects', replicates, factors };
}

/** The mean over cells, replicate by replicate. */
function meansOf(cells: readonly CellOutcome[], replicates: number): readonly number[] {
  return Array.from({ length: replicates }, (_, replicate) => {
    let sum = 0;
    for (const { outputs } of cells) sum += outputs[replicate];
    return sum / cells.length;
  });
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
const unvaried = (path: string) =>
  words(`${path} is no factor of this design`, `${path} is geen factor van deze opzet`);
