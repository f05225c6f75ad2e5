import { seat, newestWins, type Seat } from '../workers.ts';
import type { MeasureId } from '../../model/measures/index.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { currentBranch, found, store } from '../store.ts';
import { failed, onRetry } from './runs.ts';
import type { Ensemble, State } from '../state.ts';

export const ensembleMeasures: readonly MeasureId[] = [
  'satisfactionQ50',
  'commitmentQ50',
  'performance',
  'initiativeQ50',
];
export const REPLICATES = 30;
/** Runs that are asked for at once: few enough to show soon, enough to be worth the message. */
const CHUNK = 5;
/** Milliseconds of rest after the last change. */
const REST = 350;

/** When nobody turns anything, thirty runs of the scenario and of its reference come in, a few at a time. */
export function gatherCertainty(): void {
  const want = newestWins(seat(), gather, failed);
  let last: { scenario: Scenario; reference: Scenario } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = (state: State): void => {
    const branch = currentBranch(state);
    if (!branch || state.session.route !== 'sim') return;
    if (last?.scenario === branch.scenario && last.reference === branch.reference) return;
    last = branch;
    clearTimeout(timer);
    timer = setTimeout(() => {
      want(branch);
    }, REST);
  };
  store.subscribe(follow);
  onRetry(() => {
    last = undefined;
    follow(store.getState());
  });
}

async function gather({ scenario, reference }: Pick<Ensemble, 'scenario' | 'reference'>, worker: Seat): Promise<void> {
  let ensemble: Ensemble = { scenario, reference, runs: [], referenceRuns: [] };
  for (let first = 0; first < REPLICATES; first += CHUNK) {
    const replicates = Array.from({ length: CHUNK }, (_, k) => first + k);
    const runs = await worker.ask('measures', { scenario, replicates, measures: ensembleMeasures });
    const pairs =
      reference === scenario
        ? runs
        : await worker.ask('measures', { scenario: reference, replicates, measures: ensembleMeasures });
    ensemble = {
      ...ensemble,
      runs: [...ensemble.runs, ...runs],
      referenceRuns: [...ensemble.referenceRuns, ...pairs],
    };
    const branch = currentBranch(store.getState());
    if (branch?.scenario !== scenario || branch.reference !== reference) return;
    found({ ensemble });
  }
}
