import { words } from '../../../words/words.ts';
import type { State } from '../state.ts';
import { speeds } from '../state.ts';
import { currentBranch, setSession, store } from '../store.ts';
import { phasesOf } from '../../parts/phases.ts';
import type { Action } from './action.ts';

const weeksOf = (state: State): number => currentBranch(state)?.scenario.run.weeks ?? 0;
const simulating = (state: State): boolean =>
  (['sim', 'compare'].includes(state.session.route) || state.session.presentation !== undefined) &&
  currentBranch(state) !== undefined;

/** Week `week`, or the nearest that the run has. */
export function goToWeek(week: number): void {
  const last = weeksOf(store.getState());
  setSession({ playhead: Math.min(last, Math.max(0, Math.round(week))), playing: false });
}

function goToPhase(direction: 1 | -1): void {
  const state = store.getState();
  const branch = currentBranch(state);
  if (!branch) return;
  const { playhead } = state.session;
  const borders = [0, ...phasesOf(branch.scenario).map(({ from }) => from), branch.scenario.run.weeks];
  const next = direction > 0 ? borders.find((week) => week > playhead) : borders.findLast((week) => week < playhead);
  if (next !== undefined) goToWeek(next);
}

export function changeSpeed(step: 1 | -1): void {
  const { speed } = store.getState().session;
  const at = speeds.findIndex((known) => known === speed) + step;
  setSession({ speed: speeds[Math.min(speeds.length - 1, Math.max(0, at))] });
}

export const playPause: Action = {
  id: 'play',
  name: words('Play or pause', 'Afspelen of pauzeren'),
  keys: [{ key: 'Space' }],
  possible: simulating,
  run() {
    const state = store.getState();
    const { playing, playhead } = state.session;
    const atEnd = playhead >= weeksOf(state);
    setSession({ playing: !playing, playhead: !playing && atEnd ? 0 : playhead });
  },
};

export const weekBack: Action = {
  id: 'week-back',
  name: words('One week back', 'Eén week terug'),
  keys: [{ key: 'ArrowLeft' }],
  possible: simulating,
  run: () => {
    goToWeek(store.getState().session.playhead - 1);
  },
};

export const weekOn: Action = {
  id: 'week-on',
  name: words('One week on', 'Eén week verder'),
  keys: [{ key: 'ArrowRight' }],
  possible: simulating,
  run: () => {
    goToWeek(store.getState().session.playhead + 1);
  },
};

export const phaseBack: Action = {
  id: 'phase-back',
  name: words('Back to the start of the phase', 'Terug naar het begin van de fase'),
  keys: [{ key: 'ArrowLeft', shift: true }],
  possible: simulating,
  run: () => {
    goToPhase(-1);
  },
};

export const phaseOn: Action = {
  id: 'phase-on',
  name: words('On to the next phase', 'Door naar de volgende fase'),
  keys: [{ key: 'ArrowRight', shift: true }],
  possible: simulating,
  run: () => {
    goToPhase(1);
  },
};

export const playback = [playPause, weekBack, weekOn, phaseBack, phaseOn];
