/** Functions of which the indices are known, on factors that are uniform on 0–1. */

/** Ishigami & Homma (1990) with a = 7 and b = 0.1, on −π to π; the fourth factor does nothing. */
export function ishigami(factors: readonly number[]): number {
  const [x, y, z] = factors.map((factor) => (2 * factor - 1) * Math.PI);
  return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
}

/** In Saltelli et al. (2008), "Global sensitivity analysis: the primer", and in every package for such analyses. */
export const ishigamiIndices = {
  firstOrder: [0.3139, 0.4424, 0],
  total: [0.5576, 0.4424, 0.2437],
  /** Of the first with the second, the first with the third, the second with the third. */
  secondOrder: [0, 0.2437, 0],
};

/** Coefficients of Saltelli et al. (2010, §4), in which two factors matter. */
export const coefficients = [0, 1, 4.5, 9, 99, 99, 99, 99];

/** Sobol's g-function. */
export const g = (factors: readonly number[]): number =>
  factors.reduce((product, x, k) => (product * (Math.abs(4 * x - 2) + coefficients[k])) / (1 + coefficients[k]), 1);

const partial = coefficients.map((a) => 1 / 3 / (1 + a) ** 2);
const product = (parts: readonly number[]): number => parts.reduce((all, part) => all * (1 + part), 1);
const variance = product(partial) - 1;

/** Analytic, from its partial variances. */
export const gIndices = {
  firstOrder: partial.map((part) => part / variance),
  total: partial.map((part, k) => (part * product(partial.filter((_, other) => other !== k))) / variance),
};

/** Morris (1991, §5), 20 factors, with the coefficients that he draws at random at 0. */
export function morrisFunction(factors: readonly number[]): number {
  const w = factors.map((x, k) => ([2, 4, 6].includes(k) ? 2 * ((1.1 * x) / (x + 0.1) - 0.5) : 2 * (x - 0.5)));
  let y = 0;
  for (let i = 0; i < 10; i++) y += 20 * w[i];
  for (let i = 0; i < 6; i++) for (let j = i + 1; j < 6; j++) y -= 15 * w[i] * w[j];
  for (let i = 0; i < 5; i++)
    for (let j = i + 1; j < 5; j++) for (let l = j + 1; l < 5; l++) y -= 10 * w[i] * w[j] * w[l];
  return y + 5 * w[0] * w[1] * w[2] * w[3];
}
