/** Milliseconds in which a decision goes its way, at most. */
const TRAVEL = 250;

/** How far marks have come on their way, 0–1 by their age in weeks; `since` and `perWeek` in milliseconds. */
export const travelledAt =
  (since: number, perWeek: number) =>
  (age: number): number =>
    Math.min(1, (age * perWeek + since) / TRAVEL);
