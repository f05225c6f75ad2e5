import type { Key } from '../random/draw.ts';
import type { AssumptionValues } from './assumptions.ts';
import type { PersonColumn, TeamColumn } from './columns.ts';
import type { SingleLeverId } from './levers/index.ts';
import type { Words } from '../words/words.ts';

/**
 * One team in one week: what a rule may read besides the columns in the team's buffer (`teamBuffer.ts`).
 * One such record serves all teams and weeks in turn, so that nothing is allocated inside a week.
 */
export interface TeamWeek {
  readonly key: Key;
  readonly assumptions: AssumptionValues;
  week: number;
  /** week + warmUp; counts from 1. */
  tick: number;

  /** Levers of this week, on 0–1; decision rights per domain lie in the team's buffer. */
  readonly levers: { [Id in SingleLeverId]: number };
  /** Σ share_d · delegation_d: decision rights over all domains. */
  delegationOverall: number;
  /** Summed size of the crises that meet this team this week. */
  crisis: number;

  /** Columns as they stood at the start of the week; `team` and `person` are offsets of this team's records. */
  index: number;
  first: number;
  size: number;
  readonly people: Float64Array;
  readonly teams: Float64Array;
  teamAt: number;
  personAt: number;
  readonly decision: Int32Array;
  /** Responsibility and satisfaction of everyone at the start of the week: [2i], [2i + 1]. */
  visible: Float64Array;
  /** Where the acquaintances of everyone are in `visible`, `tiesEach` after each other. */
  readonly ties: Int32Array;
  readonly tiesEach: number;

  /** The social picture: means over the team, and what follows from them. */
  meanResponsibility: number;
  meanContribution: number;
  meanSatisfaction: number;
  meanTrustInTeam: number;
  meanTrustInLeader: number;
  meanInitiative: number;
  meanCommitment: number;
  coachingGiven: number;
  openness: number;
  /** Work that people keep out of sight: what hiding takes of transparency. */
  hidden: number;
  /** Decisions of this week in the team: all, those that worked, those that nobody took, those of the leader. */
  decisions: number;
  successes: number;
  unanswered: number;
  byLeader: number;
  /** Decisions taken in the team that worked, and that failed. */
  worked: number;
  failed: number;

  /** Seat whose week is being explained, or -1; rules then report their parts to `explanation`. */
  explained: number;
  explanation: Explanation | undefined;
}

/** Collects what moved one person, rule by rule. */
export interface Explanation {
  /** The terms whose sum (or product, where the equation says so) is what a column moves towards. */
  target<Terms extends Record<string, Words>>(
    column: PersonColumn | TeamColumn,
    terms: Terms,
    values: Partial<Record<keyof Terms, number>>,
    target: number,
  ): void;
  /** The parts of what a rule adds to a column this week. */
  adds<Terms extends Record<string, Words>>(
    column: PersonColumn | TeamColumn,
    terms: Terms,
    values: Partial<Record<keyof Terms, number>>,
  ): void;
}
