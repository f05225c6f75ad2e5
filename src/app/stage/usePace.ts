import { PACE } from '../simulator/playing.ts';
import { reducedMotion } from '../parts/reducedMotion.ts';
import { useStore } from '../shell/store.ts';

/** Weeks a second while it plays; undefined where it stands, or where nothing is to move. */
export const usePace = (): number | undefined =>
  useStore(({ session: { playing, speed } }) => (playing && !reducedMotion() ? PACE * speed : undefined));
