/** Less than this, on 0–1, is no turn. */
const LEAST = 0.015;

/** The week between two others where a line lies farthest from the straight way; undefined where it hardly turns. */
export function turnOf(values: ArrayLike<number>, from: number, to: number): number | undefined {
  const straight = (week: number): number => values[from] + ((values[to] - values[from]) * (week - from)) / (to - from);
  let turn = from;
  let most = LEAST;
  for (let week = from + 1; week < to; week++) {
    const off = Math.abs(values[week] - straight(week));
    if (off > most) [turn, most] = [week, off];
  }
  return turn === from ? undefined : turn;
}
