/**
 * Pearson's product-moment correlation of pairs, from sums of squares around the means; NaN where either side has no
 * variance or there are fewer than two pairs.
 */
export function correlationOf(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const pairs = a.length;
  if (b.length !== pairs) throw new Error(`${pairs} values cannot be paired with ${b.length}`);
  const meanA = meanOf(a);
  const meanB = meanOf(b);
  let together = 0;
  let squaresA = 0;
  let squaresB = 0;
  for (let i = 0; i < pairs; i++) {
    const fromA = a[i] - meanA;
    const fromB = b[i] - meanB;
    together += fromA * fromB;
    squaresA += fromA * fromA;
    squaresB += fromB * fromB;
  }
  return together / Math.sqrt(squaresA * squaresB);
}

function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum / values.length;
}
