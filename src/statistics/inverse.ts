/** Below this share of its diagonal, what is left of a column is rounding: others add up to it. */
const least = 1e-10;

/**
 * The inverse of a symmetric matrix that is positive definite, as correlations are, by Gauss and Jordan; undefined where
 * it is none, because a row is the sum of others or a row is not a number.
 */
export function inverseOf(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] | undefined {
  const size = matrix.length;
  const rows = matrix.map((row, r) =>
    Float64Array.from({ length: 2 * size }, (_, c) => (c < size ? row[c] : +(c - size === r))),
  );
  for (let k = 0; k < size; k++) {
    const pivot = rows[k][k];
    if (!(pivot > least * matrix[k][k])) return undefined;
    const own = rows[k].map((value) => value / pivot);
    rows[k] = own;
    for (let r = 0; r < size; r++) {
      const share = rows[r][k];
      if (r === k || share === 0) continue;
      for (let c = k; c < 2 * size; c++) rows[r][c] -= share * own[c];
    }
  }
  return rows.map((row) => Array.from(row.subarray(size)));
}
