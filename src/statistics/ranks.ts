/** Values from low to high, so that samples picked from them are ranked without sorting anew. */
export interface Ranking {
  readonly values: ArrayLike<number>;
  /** Places of the values, the lowest first. */
  readonly order: Uint32Array;
}

export function rankingOf(values: ArrayLike<number>): Ranking {
  const order = Uint32Array.from({ length: values.length }, (_, place) => place);
  return { values, order: order.sort((a, b) => values[a] - values[b]) };
}

/**
 * The rank of each place, from 1, where place p counts `counts[p]` times; equal values share the mean of their ranks.
 * What counts 0 times gets the rank that it would share, which means nothing.
 */
export function ranksOf({ values, order }: Ranking, counts: ArrayLike<number>): Float64Array {
  const ranks = new Float64Array(order.length);
  let below = 0;
  for (let from = 0; from < order.length;) {
    let to = from;
    let alike = 0;
    while (to < order.length && values[order[to]] === values[order[from]]) alike += counts[order[to++]];
    for (let k = from; k < to; k++) ranks[order[k]] = below + (alike + 1) / 2;
    below += alike;
    from = to;
  }
  return ranks;
}
