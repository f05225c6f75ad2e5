import type { Role } from '../define.ts';
import { intervalsOf, type Resampling } from '../../../statistics/bootstrap.ts';
import type { Basis } from '../basis.ts';
import { columnsOf, type OutputColumns, type RoleOutcome } from '../byRole.ts';
import type { Figure, Growth } from '../growth.ts';
import {
  indexOf,
  sharedValue,
  type Index,
  type NoMatch,
  type NotResolved,
  type NoVariance,
} from '../../../statistics/verdicts.ts';

/**
 * A row of Saltelli's scheme: of the matrix A, of B, of A with the column of one factor taken from B (AB), or of B with
 * that column from A (BA).
 */
export type SaltelliRole = Role & { readonly of: 'saltelli'; readonly sample: number } & (
    { readonly matrix: 'A' | 'B' } | { readonly matrix: 'AB' | 'BA'; readonly factor: string }
  );

export const isSaltelli = (role: Role): role is SaltelliRole => role.of === 'saltelli';

export interface FactorIndices {
  readonly path: string;
  /** The share of the variance that the factor explains alone. */
  readonly firstOrder: Index;
  /** The share that would be left if all others were known: alone, and with any of them. */
  readonly total: Index;
}

export interface PairIndex {
  readonly path: string;
  readonly other: string;
  /** The share of the variance that both explain together, beyond what each explains alone. */
  readonly secondOrder: Index;
}

export type SobolIndices =
  | {
      readonly kind: 'indices';
      readonly samples: number;
      readonly factors: readonly FactorIndices[];
      /** Every two factors once; none where the design has no points for them. */
      readonly pairs: readonly PairIndex[];
    }
  | NoVariance
  | NotResolved
  | NoMatch;

/** Sobol indices as the design tells of them. */
export interface SobolSensitivity {
  readonly of: 'sobol';
  readonly found: SobolIndices;
  readonly growth: Growth;
  /** How many samples were left out because runs in them failed, or are in another part of the batch. */
  readonly incomplete: number;
  readonly basis: Basis;
}

/** None where nothing was found. */
export const figuresOf = (found: SobolIndices): readonly Figure[] =>
  found.kind === 'indices'
    ? [
        ...found.factors.flatMap(({ path: factor, firstOrder, total }) => [
          { statistic: 'firstOrder', factor, value: firstOrder.value },
          { statistic: 'total', factor, value: total.value },
        ]),
        ...found.pairs.map(({ path: factor, other, secondOrder }) => {
          return { statistic: 'secondOrder', factor, other, value: secondOrder.value };
        }),
      ]
    : [];

interface SobolOptions extends Resampling {
  /** Whether the design has points for what two factors do together; default false. */
  readonly secondOrder?: boolean;
}

/**
 * Sobol indices from the outcomes of a Saltelli design over `factors`: first-order by the estimator of Saltelli et al.
 * (2010, table 2, b), total by that of Jansen (1999; there f), second-order by that of Saltelli (2002, theorem 2) as
 * SALib computes it, intervals by resampling whole samples.
 */
export function sobolIndices(
  factors: readonly string[],
  outcomes: readonly RoleOutcome<SaltelliRole>[],
  { secondOrder = false, ...resampling }: SobolOptions = {},
): SobolIndices {
  const mixtures = factors.flatMap((factor) => (secondOrder ? ['AB', 'BA'] : ['AB']).map((of) => nameOf(of, factor)));
  const found = columnsOf(outcomes, ['A', 'B', ...mixtures], (role) => ({
    column: 'factor' in role ? nameOf(role.matrix, role.factor) : role.matrix,
    row: role.sample,
  }));
  if (found.kind === 'no match') return found;
  const shared = sharedValue(outcomes.map(({ value }) => value));
  if (shared !== undefined) return { kind: 'no variance', value: shared };

  const matrices = centred(found.columns, factors, secondOrder);
  const estimates = estimatesOf(
    matrices,
    Int32Array.from({ length: found.rows }, (_, row) => row),
  );
  const intervals = intervalsOf(found.rows, (picks) => estimatesOf(matrices, picks), resampling);
  if (estimates === undefined || intervals === undefined || found.rows < 2) return { kind: 'not resolved' };
  const index = (k: number): Index => indexOf(estimates[k], intervals[k]);
  return {
    kind: 'indices',
    samples: found.rows,
    factors: factors.map((path, k) => ({ path, firstOrder: index(2 * k), total: index(2 * k + 1) })),
    pairs: (secondOrder ? pairsOf(factors.length) : []).map(([i, j], k) => {
      return { path: factors[i], other: factors[j], secondOrder: index(2 * factors.length + k) };
    }),
  };
}

/** The values of the rows of one matrix with one factor from the other. */
const nameOf = (matrix: string, factor: string): string => `${matrix} ${factor}`;

/** Every two of so many things once. */
const pairsOf = (count: number): readonly (readonly [number, number])[] =>
  Array.from({ length: count }, (_, i) => i).flatMap((i) =>
    Array.from({ length: count - i - 1 }, (_, k): [number, number] => [i, i + 1 + k]),
  );

interface Matrices {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly ab: readonly Float64Array[];
  /** Empty where the design has none. */
  readonly ba: readonly Float64Array[];
}

/** Around the mean of A and B: indices stay what they are, and the first-order ones vary less. */
function centred(columns: OutputColumns, factors: readonly string[], secondOrder: boolean): Matrices {
  const column = (name: string): Float64Array => columns.get(name) ?? new Float64Array();
  const a = column('A');
  const b = column('B');
  let sum = 0;
  for (let row = 0; row < a.length; row++) sum += a[row] + b[row];
  const mean = sum / (2 * a.length);
  const around = (values: Float64Array): Float64Array => values.map((value) => value - mean);
  const mixed = (matrix: string): Float64Array[] => factors.map((factor) => around(column(nameOf(matrix, factor))));
  return { a: around(a), b: around(b), ab: mixed('AB'), ba: secondOrder ? mixed('BA') : [] };
}

/**
 * First-order and total of each factor in turn, then second-order of each pair, from the picked samples; undefined where
 * these do not vary.
 */
function estimatesOf({ a, b, ab, ba }: Matrices, picks: Int32Array): readonly number[] | undefined {
  let sum = 0;
  let squares = 0;
  let unrelated = 0;
  for (const pick of picks) {
    sum += a[pick] + b[pick];
    squares += a[pick] * a[pick] + b[pick] * b[pick];
    unrelated += a[pick] * b[pick];
  }
  const values = 2 * picks.length;
  const variance = squares / values - (sum / values) * (sum / values);
  // Where all picked values are alike, what is left of the difference is rounding.
  if (!(variance > 1e-12 * (squares / values))) return undefined;
  const single = ab.flatMap((mixed) => {
    let alone = 0;
    let withOthers = 0;
    for (const pick of picks) {
      const change = mixed[pick] - a[pick];
      alone += b[pick] * change;
      withOthers += change * change;
    }
    return [alone / picks.length / variance, withOthers / (2 * picks.length) / variance];
  });
  const double = pairsOf(ba.length).map(([i, j]) => {
    let together = 0;
    for (const pick of picks) together += ba[i][pick] * ab[j][pick];
    return (together - unrelated) / picks.length / variance - single[2 * i] - single[2 * j];
  });
  return [...single, ...double];
}
