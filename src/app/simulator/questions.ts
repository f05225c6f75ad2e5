import { withDeviations } from '../../model/measures/deviations.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { challenges, effectOf, lowestOf, turnsFrom } from './limits.ts';
import type { Push, State } from '../shell/state.ts';
import { currentBranch, setResults, store } from '../shell/store.ts';
import { recorded } from '../../experiment/run/job.ts';
import { measuredRuns } from '../shell/measuredRuns.ts';
import { newestWins } from '../shell/newestWins.ts';
import { openPool, type PagePool } from '../shell/pool.ts';
import { failed, onRetry } from '../shell/runs.ts';

/** Milliseconds without a change before anything is computed for the card or the levers. */
const REST = 250;
const PAIRS = Array.from({ length: 10 }, (_, replicate) => replicate);

interface Question {
  readonly scenario: Scenario;
  readonly replicate: number;
  readonly week: number;
  readonly person: number | undefined;
  readonly limits: boolean;
}

/** Answers what is asked when playback rests: why this person, and which levers move what holds us back. */
export function answerQuestions(): void {
  const want = newestWins(openPool(1), answer, failed);
  let last = '';
  let lastScenario: Scenario | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = (state: State): void => {
    const question = questionOf(state);
    if (!question) return;
    const asked = `${question.week} ${String(question.person)} ${String(question.limits)}`;
    if (asked === last && question.scenario === lastScenario) return;
    last = asked;
    lastScenario = question.scenario;
    clearTimeout(timer);
    timer = setTimeout(() => {
      want(question);
    }, REST);
  };
  store.subscribe(follow);
  onRetry(() => {
    last = '';
    follow(store.getState());
  });
}

function questionOf(state: State): Question | undefined {
  const { playing, playhead, person, tab, route } = state.session;
  const branch = currentBranch(state);
  if (!branch || playing || route !== 'sim') return undefined;
  const limits = tab === 'limits';
  if (person === undefined && !limits) return undefined;
  const { scenario, replicate = 0 } = branch;
  return { scenario, replicate, week: playhead, person, limits };
}

async function answer({ scenario, replicate, week, person, limits }: Question, pool: PagePool): Promise<void> {
  if (person !== undefined && person < scenario.organisation.employees && week > 0) {
    const outcome = await pool.run({ scenario, replicate, explanation: { person, week } });
    setResults({ explained: { scenario, week: recorded(outcome, 'explanation') } });
  }
  if (limits && week < scenario.run.weeks) await weighLevers(scenario, week, pool);
}

async function weighLevers(scenario: Scenario, week: number, pool: PagePool): Promise<void> {
  const { pushes } = store.getState().results;
  if (pushes?.scenario === scenario && pushes.week === week) return;
  const measures = withDeviations(challenges.map(({ measure }) => measure));
  const run = (of: Scenario) => measuredRuns(of, PAIRS, measures, pool);
  const runs = await run(scenario);
  const challenge = lowestOf(store.getState().results.trajectories.get(scenario)?.measures ?? runs[0], week);
  const list: Push[] = [];
  for (const { lever, by, scenario: turned } of turnsFrom(scenario, week)) {
    list.push({ lever, by, ...effectOf(challenge, week, runs, await run(turned)) });
    const now = questionOf(store.getState());
    if (!now?.limits || now.scenario !== scenario || now.week !== week) return;
  }
  setResults({ pushes: { scenario, week, list } });
}
