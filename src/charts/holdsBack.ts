import type { Words } from '../model/define.ts';

export interface HoldsBackInput {
  readonly week: number;
  /** Means over the organisation in that week, 0–1. */
  readonly control: number;
  readonly responsibility: number;
  readonly contribution: number;
  /** The levers that move the limiting one most: by how many points for 10 points more. */
  readonly levers?: readonly { readonly name: Words; readonly change: number }[] | undefined;
}

export type ChallengeId = 'control' | 'responsibility' | 'contribution';

export interface HoldsBackPoints {
  readonly week: number;
  /** In points, more is better: real control counts as 100 less itself. */
  readonly challenges: readonly { readonly id: ChallengeId; readonly value: number }[];
  readonly limiting: ChallengeId | undefined;
  readonly levers: readonly { readonly name: Words; readonly change: number }[];
}
