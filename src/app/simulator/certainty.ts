import { measuredRuns } from '../shell/measuredRuns.ts';
import { newestWins } from '../shell/newestWins.ts';
import { deviationsOf } from '../../model/measures/deviations.ts';
import { drawnOfPeople } from '../../experiment/run/trajectory.ts';
import { storyMeasures } from '../../scenario/story.ts';
import { openPool, type PagePool } from '../shell/pool.ts';
import type { MeasureId } from '../../model/measures/index.ts';
import { currentBranch, setResults, store } from '../shell/store.ts';
import { comparedIn, type Compared } from '../handout/comparison.ts';
import { timeOf } from '../shell/cost.ts';
import { failed, onRetry } from '../shell/runs.ts';
import type { Ensemble, State } from '../shell/state.ts';

/** All that panels can show, and how people differ around what the pairs show. */
const ensembleMeasures: readonly MeasureId[] = [...storyMeasures.map(({ id }) => id), ...deviationsOf(drawnOfPeople)];
export const REPLICATES = 30;
/** Runs that are asked for at once: few enough to show soon, enough to be worth the message. */
const CHUNK = 5;
/** Milliseconds of work that nobody asked for. */
const MOST_UNASKED = 60_000;
/** Milliseconds of rest after the last change. */
const REST = 350;

/** When nobody turns anything, thirty runs of the scenario and of its reference come in, a few at a time. */
export function gatherCertainty(): void {
  const want = newestWins(openPool(1), gather, failed);
  let last: Compared | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = (state: State): void => {
    const pair = pairIn(state);
    if (!pair || (last?.scenario === pair.scenario && last.reference === pair.reference)) return;
    last = pair;
    clearTimeout(timer);
    timer = setTimeout(() => {
      want(pair);
    }, REST);
  };
  store.subscribe(follow);
  onRetry(() => {
    last = undefined;
    follow(store.getState());
  });
}

/** What the screen is about; undefined where it shows no runs. */
function pairIn(state: State): Compared | undefined {
  const branch = currentBranch(state);
  if (!branch) return undefined;
  const { route, tab, certainty } = state.session;
  // Of a large organisation only when someone asks how sure it is.
  const asked = tab === 'certainty' || certainty || 2 * REPLICATES * timeOf(branch.scenario) < MOST_UNASKED;
  if (state.results.held) return undefined;
  return route === 'sim' ? (asked ? branch : undefined) : route === 'handout' ? comparedIn(branch) : undefined;
}

async function gather({ scenario, reference }: Compared, pool: PagePool): Promise<void> {
  let ensemble: Ensemble = { scenario, reference, runs: [], referenceRuns: [] };
  for (let first = 0; first < REPLICATES; first += CHUNK) {
    const replicates = Array.from({ length: CHUNK }, (_, k) => first + k);
    const runs = await measuredRuns(scenario, replicates, ensembleMeasures, pool);
    const pairs = reference === scenario ? runs : await measuredRuns(reference, replicates, ensembleMeasures, pool);
    ensemble = {
      ...ensemble,
      runs: [...ensemble.runs, ...runs],
      referenceRuns: [...ensemble.referenceRuns, ...pairs],
    };
    const pair = pairIn(store.getState());
    if (pair?.scenario !== scenario || pair.reference !== reference) return;
    setResults({ ensemble });
  }
}
