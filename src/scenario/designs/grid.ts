import type { Level } from '../scenario.ts';
import type { AnalysedCell, AnalysedPlan, Outputs } from './analysed.ts';
import { mainEffects, outcomesOf, type MainEffectsOfDesign } from './mainEffects.ts';

/** What each level does, from the mean over a grid; undefined where the cells are no grid. */
export function effectsOverGrid(
  paths: readonly string[],
  plan: AnalysedPlan,
  outputs: Outputs,
  { levelsOnce = true } = {},
): MainEffectsOfDesign | undefined {
  if (paths.length === 0 || !isGrid(plan.cells, paths, levelsOnce)) return undefined;
  return { of: 'main effects', from: 'mean', found: mainEffects(paths, outcomesOf(plan, outputs)) };
}

/** Whether every level meets every level of all other factors, equally often: else a level's mean is its company's too. */
function isGrid(cells: readonly AnalysedCell[], paths: readonly string[], levelsOnce: boolean): boolean {
  const textOf = (level: Level): string => JSON.stringify(level);
  if (cells.some(({ values }) => paths.some((path) => !(path in values)))) return false;
  const points = new Set(cells.map(({ values }) => paths.map((path) => textOf(values[path])).join(' ')));
  const size = paths.reduce(
    (product, path) => product * new Set(cells.map(({ values }) => textOf(values[path]))).size,
    1,
  );
  // Points of a list that come twice weigh more than others.
  return points.size === size && (!levelsOnce || points.size === cells.length);
}
