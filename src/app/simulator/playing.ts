import { currentBranch, setSession, store } from '../shell/store.ts';
import { reducedMotion } from '../parts/reducedMotion.ts';
import { phasesOf } from '../parts/phases.ts';

/** Weeks a second at speed 1: three years in twelve seconds. */
export const PACE = 13;
/** Milliseconds that playback waits at the border of a phase. */
const BEAT = 450;
/** Milliseconds that a growing line rests where it turns. */
const REST = 1_200;
/** With reduced motion the playhead goes from phase to phase, at this interval. */
const STEP = 1_500;

/** Moves the playhead by the clock, so that a slow machine shows fewer pictures and not a slower story. */
export function followPlaying(): void {
  let running = false;
  store.subscribe(({ session }) => {
    if (session.playing && !running) {
      running = true;
      const stop = (): void => {
        running = false;
      };
      if (reducedMotion()) step(stop);
      else play(stop);
    }
  });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) setSession({ playing: false });
  });
}

function play(stopped: () => void): void {
  let place = store.getState().session.playhead;
  let before = performance.now();
  let rest = 0;
  const frame = (now: number): void => {
    const state = store.getState();
    const branch = currentBranch(state);
    if (!state.session.playing || !branch) {
      stopped();
      return;
    }
    // The first frame may carry a time before the call that asked for it.
    const passed = Math.max(0, Math.min(100, now - before));
    before = now;
    if (rest > 0) rest -= passed;
    else {
      const last = state.session.playUntil ?? branch.scenario.run.weeks;
      const { growth, speed } = state.session;
      const next = place + (passed / 1000) * (growth?.pace ?? PACE * speed);
      const halts = growth ? [growth.rest ?? last] : phasesOf(branch.scenario).map(({ from }) => from);
      const halt = halts.find((week) => week > place && week <= next && week < last);
      rest = halt === undefined ? 0 : growth ? REST : BEAT;
      place = halt ?? Math.min(last, next);
      const playhead = Math.floor(place);
      if (playhead !== state.session.playhead) moveTo(playhead, last);
    }
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/** A line that has grown to its end is no longer growing, and nothing of it is hidden. */
function moveTo(playhead: number, last: number): void {
  const { growth } = store.getState().session;
  const grown = playhead >= last && growth !== undefined;
  setSession({ playhead, playing: playhead < last, ...(grown && { growth: undefined, hiddenAfter: undefined }) });
}

function step(stopped: () => void): void {
  const next = (): void => {
    const state = store.getState();
    const branch = currentBranch(state);
    if (!state.session.playing || !branch) {
      stopped();
      return;
    }
    const last = state.session.playUntil ?? branch.scenario.run.weeks;
    const border = phasesOf(branch.scenario).find(({ from }) => from > state.session.playhead)?.from ?? last;
    setSession({ playhead: Math.min(border, last), playing: border < last });
    setTimeout(next, STEP);
  };
  setTimeout(next, STEP);
}
