import type { Words } from '../model/define.ts';
import type { Shown } from './series.ts';
import type { Index, NoMatch, NotResolved, NoVariance } from './verdicts.ts';

/** Morris effects as the experiment gives them. */
export type MorrisEffects =
  | {
      readonly kind: 'effects';
      readonly trajectories: number;
      readonly factors: readonly { readonly path: string; readonly meanSize: Index; readonly spread: Index }[];
    }
  | NoVariance
  | NotResolved
  | NoMatch;

export interface ScreeningInput {
  readonly measure: Shown;
  readonly effects: MorrisEffects;
  readonly names?: Readonly<Record<string, Words>> | undefined;
}

export interface ScreeningPoints {
  readonly measure: Shown;
  /** The one that matters most first, by μ*. */
  readonly rows: readonly { readonly factor: Words; readonly meanSize: Index; readonly spread: Index }[];
  readonly verdict: Words | undefined;
}
