import type { TeamWeek } from './teamWeek.ts';

import type { Words } from '../words/words.ts';

/** The four fields in which decisions fall, in the order in which every sum over them runs. */
export const domains = ['craft', 'hr', 'finance', 'strategy'] as const;
export type Domain = (typeof domains)[number];
export type PerDomain<T> = Readonly<Record<Domain, T>>;

/** Something that leaders can turn, in points from 0 to 100. */
export interface Lever {
  readonly id: string;
  readonly name: Words;
  readonly help: Words;
  /** Words for equal parts of 0–100, from low to high. */
  readonly zones: readonly Words[];
  /** Value in points where a scenario is silent: the status quo. One per domain for decision rights. */
  readonly statusQuo: number | PerDomain<number>;
}

/** What an assumption measures; decides which values arithmetic allows (see `allowed`). */
export type Unit = 'per week' | 'share' | 'weight' | 'level' | 'spread' | 'count';

interface AssumptionMeaning {
  readonly unit: Unit;
  /** Plausible range; a value outside it is possible, and warned about. */
  readonly low: number;
  readonly high: number;
  readonly meaning: Words;
  readonly source: Words;
  /** A scenario may pull this out by name (`without`): the weight then counts as 0. */
  readonly part?: true;
}

export interface SingleAssumption extends AssumptionMeaning {
  readonly default: number;
}

/** One value for each domain; `sumsToOne` when the four are shares of a whole. */
export interface DomainAssumption extends AssumptionMeaning {
  readonly default: PerDomain<number>;
  readonly sumsToOne?: true;
}

export type Assumption = SingleAssumption | DomainAssumption;
export type AssumptionGroup = Readonly<Record<string, Assumption>>;

/** The numbers of a group of assumptions, as a rule reads them. */
export type Values<Group extends AssumptionGroup> = {
  readonly [Name in keyof Group]: Group[Name] extends DomainAssumption ? PerDomain<number> : number;
};

/** A rule of the model, or a group of assumptions that several rules share (then without `add`). */
export interface Rule {
  readonly id: string;
  readonly name: Words;
  /** What it does, in one sentence for a reader who is no modeller. */
  readonly sentence: Words;
  /**
   * One equation for each column that it changes (`+=` and what is added) and for each quantity that these use, as the
   * model's page (README.md) shows them. Every assumption of the rule stands in one of them.
   */
  readonly equations: Readonly<Record<string, string>>;
  readonly assumptions: AssumptionGroup;
  /** Labels of the parts that `explain` keeps apart. */
  readonly terms: Readonly<Record<string, Words>>;
  /** Reads the columns as they stood at the start of the week and adds to the change columns of one team. */
  readonly add?: (week: TeamWeek) => void;
}

interface MeasureMeaning {
  readonly id: string;
  readonly name: Words;
  readonly meaning: Words;
  /** `points`: 0–1 in the model, 0–100 for people; `share`: the same, of decisions; `count`: as it is. */
  readonly unit: 'points' | 'share' | 'count';
}

/** What is recorded of every week: how it is read from the columns after the week has been applied. */
export type Measure = MeasureMeaning &
  (
    | { readonly of: 'people'; readonly column: number }
    | { readonly of: 'people'; readonly column: number; readonly quantile: number }
    | { readonly of: 'people'; readonly column: number; readonly deviation: true }
    | { readonly of: 'teams'; readonly column: number }
    | { readonly of: 'week'; readonly read: (tally: Tally) => number }
  );

/** Counts of one week over the whole organisation. */
export interface Tally {
  quits: number;
  /** Decisions by kind, indexed by `DecisionKind`; index 0 counts employees who met none. */
  readonly byKind: Int32Array;
  atLowestLevel: number;
}
