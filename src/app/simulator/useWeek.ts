import { useStore } from '../shell/store.ts';

/** The playhead, in a run that ends at week `last`: a shorter run may just have come in. */
export const useWeek = (last: number): number => useStore(({ session }) => Math.min(session.playhead, last));
