import type { Words } from '../model/define.ts';
import type { Shown } from './series.ts';
import type { Index, NoMatch, NotResolved, NoVariance } from './verdicts.ts';

/** Sobol indices as the experiment gives them. */
export type SobolIndices =
  | {
      readonly kind: 'indices';
      readonly samples: number;
      readonly factors: readonly { readonly path: string; readonly firstOrder: Index; readonly total: Index }[];
    }
  | NoVariance
  | NotResolved
  | NoMatch;

export interface IndicesInput {
  readonly measure: Shown;
  readonly indices: SobolIndices;
  readonly names?: Readonly<Record<string, Words>> | undefined;
}

export interface IndicesPoints {
  readonly measure: Shown;
  /** The one that matters most first, by its total index. */
  readonly rows: readonly { readonly factor: Words; readonly firstOrder: Index; readonly total: Index }[];
  readonly verdict: Words | undefined;
}
