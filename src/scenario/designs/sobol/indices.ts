import type { Role } from '../define.ts';
import { intervalsOf, type Resampling } from '../../../statistics/bootstrap.ts';
import type { Basis } from '../basis.ts';
import { columnsOf, type OutputColumns, type RoleOutcome } from '../byRole.ts';
import {
  indexOf,
  sharedValue,
  type Index,
  type NoMatch,
  type NotResolved,
  type NoVariance,
} from '../../../statistics/verdicts.ts';

/** A row of Saltelli's scheme: of the matrix A, of B, or of A with the column of one factor taken from B. */
export type SaltelliRole = Role & { readonly of: 'saltelli'; readonly sample: number } & (
    { readonly matrix: 'A' | 'B' } | { readonly matrix: 'AB'; readonly factor: string }
  );

export const isSaltelli = (role: Role): role is SaltelliRole => role.of === 'saltelli';

export interface FactorIndices {
  readonly path: string;
  /** The share of the variance that the factor explains alone. */
  readonly firstOrder: Index;
  /** The share that would be left if all others were known: alone, and with any of them. */
  readonly total: Index;
}

export type SobolIndices =
  | { readonly kind: 'indices'; readonly samples: number; readonly factors: readonly FactorIndices[] }
  | NoVariance
  | NotResolved
  | NoMatch;

/** Sobol indices as the design tells of them. */
export interface SobolSensitivity {
  readonly of: 'sobol';
  readonly found: SobolIndices;
  /** How many samples were left out because runs in them failed, or are in another part of the batch. */
  readonly incomplete: number;
  readonly basis: Basis;
}

/** All indices in turn; none where nothing was found. */
export const figuresOf = (found: SobolIndices): readonly number[] =>
  found.kind === 'indices' ? found.factors.flatMap(({ firstOrder, total }) => [firstOrder.value, total.value]) : [];

/**
 * Sobol indices from the outcomes of a Saltelli design over `factors`: first-order by the estimator of Saltelli et al.
 * (2010, table 2, b), total by that of Jansen (1999; there f), intervals by resampling whole samples.
 */
export function sobolIndices(
  factors: readonly string[],
  outcomes: readonly RoleOutcome<SaltelliRole>[],
  resampling: Resampling = {},
): SobolIndices {
  const names = ['A', 'B', ...factors.map(nameOf)];
  const found = columnsOf(outcomes, names, (role) => ({
    column: role.matrix === 'AB' ? nameOf(role.factor) : role.matrix,
    row: role.sample,
  }));
  if (found.kind === 'no match') return found;
  const shared = sharedValue(outcomes.map(({ value }) => value));
  if (shared !== undefined) return { kind: 'no variance', value: shared };

  const matrices = centred(found.columns, factors);
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
  };
}

/** The values of the rows of A with one factor from B. */
const nameOf = (factor: string): string => `AB ${factor}`;

interface Matrices {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly ab: readonly Float64Array[];
}

/** Around the mean of A and B: indices stay what they are, and the first-order ones vary less. */
function centred(columns: OutputColumns, factors: readonly string[]): Matrices {
  const column = (name: string): Float64Array => columns.get(name) ?? new Float64Array();
  const a = column('A');
  const b = column('B');
  let sum = 0;
  for (let row = 0; row < a.length; row++) sum += a[row] + b[row];
  const mean = sum / (2 * a.length);
  const around = (values: Float64Array): Float64Array => values.map((value) => value - mean);
  return { a: around(a), b: around(b), ab: factors.map((factor) => around(column(nameOf(factor)))) };
}

/** First-order and total of each factor in turn, from the picked samples; undefined where these do not vary. */
function estimatesOf({ a, b, ab }: Matrices, picks: Int32Array): readonly number[] | undefined {
  let sum = 0;
  let squares = 0;
  for (const pick of picks) {
    sum += a[pick] + b[pick];
    squares += a[pick] * a[pick] + b[pick] * b[pick];
  }
  const values = 2 * picks.length;
  const variance = squares / values - (sum / values) * (sum / values);
  // Where all picked values are alike, what is left of the difference is rounding.
  if (!(variance > 1e-12 * (squares / values))) return undefined;
  return ab.flatMap((mixed) => {
    let alone = 0;
    let withOthers = 0;
    for (const pick of picks) {
      const change = mixed[pick] - a[pick];
      alone += b[pick] * change;
      withOthers += change * change;
    }
    return [alone / picks.length / variance, withOthers / (2 * picks.length) / variance];
  });
}
