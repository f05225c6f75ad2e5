import type { Scenario } from '../../scenario/scenario.ts';
import { trajectoryJob, trajectoryOf, type Trajectory } from '../../experiment/run/trajectory.ts';
import type { State } from './state.ts';
import { currentBranch, setResults, setSession, store } from './store.ts';
import { costOf, learnPace, timeOf, UNASKED } from './cost.ts';
import { newestWins } from './newestWins.ts';
import { openPool, type PagePool } from './pool.ts';
import { words } from '../../words/words.ts';
import { openWorker } from './worker.ts';

interface Wish {
  readonly replicate?: number;
  readonly scenario: Scenario;
  readonly reference: Scenario;
}

/** Keeps what is drawn in step with the scenario: the newest wanted run is computed, and so is its reference. */
export function followScenario(): void {
  const want = newestWins<Wish>(pool, compute, (reason) => {
    if (!store.getState().results.held) failed(reason);
  });
  let last: Wish | undefined;
  const follow = (state: State): void => {
    const branch = currentBranch(state);
    if (!branch || (last?.scenario === branch.scenario && last.reference === branch.reference)) return;
    last = branch;
    const { scenario } = branch;
    const known = state.results.trajectories.has(scenario);
    const long = !known && timeOf(scenario) > UNASKED && costOf(scenario) > permitted;
    if (long) setResults({ held: { scenario, why: 'long' }, computing: undefined });
    else {
      if (state.results.held) setResults({ held: undefined });
      want(branch);
    }
  };
  store.subscribe(follow);
  follow(store.getState());
  retries.push(() => {
    last = undefined;
    follow(store.getState());
  });
}

async function compute({ scenario, reference, replicate = 0 }: Wish, pool: PagePool): Promise<void> {
  for (const wanted of new Set([scenario, reference])) {
    const known = store.getState().results.trajectories;
    const trajectory = known.get(wanted) ?? (await lived(wanted, replicate, pool));
    setResults({ trajectories: kept(store.getState()).set(wanted, trajectory), failure: undefined });
    if (wanted === scenario) setResults({ shown: scenario });
  }
}

async function lived(scenario: Scenario, replicate: number, pool: PagePool): Promise<Trajectory> {
  const begun = performance.now();
  underWay = scenario;
  const trajectory = trajectoryOf(await pool.run(trajectoryJob(scenario, replicate)));
  learnPace(scenario, performance.now() - begun);
  if (store.getState().results.computing) setResults({ computing: undefined });
  return trajectory;
}

let underWay: Scenario | undefined;
const pool = openPool(1, () =>
  openWorker((week) => {
    if (underWay) setResults({ computing: { scenario: underWay, week } });
  }),
);

/** Person-weeks of the largest run that someone said yes to. */
let permitted = 0;

export function stopComputing(): void {
  const scenario = currentBranch(store.getState())?.scenario;
  if (scenario) setResults({ held: { scenario, why: 'stopped' }, computing: undefined });
  pool.close();
}

/** Someone wants the run that waits. */
export function computeHeld(): void {
  const { held } = store.getState().results;
  if (!held) return;
  permitted = Math.max(permitted, costOf(held.scenario));
  retry();
}

/** What is still of use: the runs of all branches and their references, and the one on the screen. */
function kept({ history, results }: State): Map<Scenario, NonNullable<ReturnType<typeof results.trajectories.get>>> {
  const { branches } = history.present;
  const used = new Set([results.shown, ...branches.flatMap(({ scenario, reference }) => [scenario, reference])]);
  return new Map([...results.trajectories].filter(([scenario]) => used.has(scenario)));
}

const retries: (() => void)[] = [];

export function failed(reason: string): void {
  setResults({ failure: reason });
  setSession({
    playing: false,
    notice: {
      text: words(`The calculation stopped: ${reason}`, `De berekening is gestopt: ${reason}`),
      action: 'retry',
    },
  });
}

/** Asks again for whatever failed. */
export function retry(): void {
  setSession({ notice: undefined });
  setResults({ failure: undefined, held: undefined });
  for (const again of retries) again();
}

export const onRetry = (again: () => void): void => void retries.push(again);
