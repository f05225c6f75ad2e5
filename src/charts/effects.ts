import type { Words } from '../model/define.ts';
import type { Shown } from './series.ts';
import type { NoMatch, NoVariance } from './verdicts.ts';

/** Main effects as the experiment gives them. */
export type MainEffects =
  | {
      readonly kind: 'effects';
      readonly factors: readonly {
        readonly path: string;
        readonly levels: readonly {
          readonly level: unknown;
          readonly effect: { readonly mean: number; readonly halfWidth: number | undefined };
          readonly resolved: boolean;
        }[];
      }[];
    }
  | NoVariance
  | NoMatch;

export interface EffectsInput {
  readonly measure: Shown;
  readonly effects: MainEffects;
  /** Names of factors by path; the path itself where there is none. */
  readonly names?: Readonly<Record<string, Words>> | undefined;
}

export interface EffectRow {
  readonly factor: Words;
  readonly level: string;
  readonly mean: number;
  /** NaN where there are too few runs for an interval. */
  readonly low: number;
  readonly high: number;
  readonly resolved: boolean;
}

export interface EffectsPoints {
  readonly measure: Shown;
  readonly rows: readonly EffectRow[];
  /** Why there are no rows. */
  readonly verdict: Words | undefined;
}
