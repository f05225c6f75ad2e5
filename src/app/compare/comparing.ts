import { withDeviations } from '../../model/measures/deviations.ts';
import { summaryMeasures } from '../../experiment/analysis/summary.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { measuredRuns } from '../shell/measuredRuns.ts';
import { asPair, MOST, runsOf } from './sides.ts';
import { openPool, type PagePool } from '../shell/pool.ts';
import type { Comparison } from '../shell/state.ts';
import { setResults, store } from '../shell/store.ts';
import { newestWins } from '../shell/newestWins.ts';
import { failed, onRetry } from '../shell/runs.ts';

/** Pairs that are asked for at once. */
const CHUNK = 5;
const measured = withDeviations(summaryMeasures);

let wanted: readonly Scenario[] = [];
const want = newestWins(openPool(Math.min(MOST, navigator.hardwareConcurrency)), gather, failed);
onRetry(() => {
  if (wanted.length > 0) want(wanted);
});

/** Paired runs of these come in, a few at a time; the first gives seed and number. */
export function compareRuns(scenarios: readonly Scenario[]): void {
  if (same(wanted, scenarios) && same(store.getState().results.comparison?.scenarios ?? [], scenarios)) return;
  wanted = scenarios;
  setResults({ comparison: undefined });
  if (scenarios.length > 0) want(scenarios);
}

export const same = (one: readonly Scenario[], other: readonly Scenario[]): boolean =>
  one.length === other.length && one.every((scenario, s) => scenario === other[s]);

async function gather(scenarios: readonly Scenario[], pool: PagePool): Promise<void> {
  const [first] = scenarios;
  const pairs = scenarios.map((scenario) => asPair(scenario, first));
  const all = runsOf(first);
  let comparison: Comparison = { scenarios, runs: scenarios.map(() => []) };
  for (let from = 0; from < all; from += CHUNK) {
    const replicates = Array.from({ length: Math.min(CHUNK, all - from) }, (_, k) => from + k);
    const more = await Promise.all(pairs.map((scenario) => measuredRuns(scenario, replicates, measured, pool)));
    if (!same(wanted, scenarios)) return;
    comparison = { scenarios, runs: comparison.runs.map((runs, s) => [...runs, ...more[s]]) };
    setResults({ comparison, failure: undefined });
  }
}
