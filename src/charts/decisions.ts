import type { Series, Timeline } from './series.ts';

/** By the ids of the model's measures, so that the measures of a run fit as they are. */
export interface DecisionMeasures {
  readonly shareDecidedBySelf: Series;
  readonly shareDecidedByTeammate: Series;
  readonly shareReserved: Series;
  readonly shareOverruled: Series;
  readonly shareDecidedByNobody: Series;
  readonly decisions: Series;
  readonly decisionsAtLowestLevel: Series;
}

export interface DecisionsInput extends Timeline {
  readonly measures: DecisionMeasures;
}

export type DecidedBy = 'self' | 'teammate' | 'leader' | 'overruled' | 'nobody';

export interface DecisionsPoints extends Timeline {
  /** In percent of the decisions, averaged over this many weeks up to each week. */
  readonly over: number;
  readonly shares: Readonly<Record<DecidedBy, readonly number[]>>;
  readonly atLowestLevel: readonly number[];
}
