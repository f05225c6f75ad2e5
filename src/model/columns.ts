/**
 * One record per person and per team, in one Float64Array each: a person's numbers lie side by side in memory.
 * A column is an offset in the record. Columns that rules change come first, so that they have
 * the same number among the change columns. All values are on 0–1 unless said.
 */
export const P = {
  competenceCraft: 0,
  competenceHR: 1,
  competenceFinance: 2,
  competenceStrategy: 3,
  trustInLeader: 4,
  trustInTeam: 5,
  autonomy: 6,
  expectation: 7,
  responsibility: 8,
  contribution: 9,
  impact: 10,
  strain: 11,
  satisfaction: 12,
  commitment: 13,
  initiative: 14,
  needForAutonomy: 15,
  trustPropensity: 16,
  prosociality: 17,
  learningAbility: 18,
  valueFit: 19,
  dispositionSatisfaction: 20,
  dispositionCommitment: 21,
  dispositionInitiative: 22,
  talentCraft: 23,
  talentHR: 24,
  talentFinance: 25,
  talentStrategy: 26,
  psychologicalEmpowerment: 27,
  structuralEmpowerment: 28,
} as const;
export type PersonColumn = keyof typeof P;

/** Length of a person's record. */
export const PERSON = 29;
/** How many columns, from the first on, rules change. */
export const CHANGING = 15;
/** Team columns; environment is signed, leaderLoad is in decisions a week. */
export const T = {
  control: 0,
  controlHabit: 1,
  leaderTrust: 2,
  coachingSkill: 3,
  pressure: 4,
  performance: 5,
  forecast: 6,
  leaderLoad: 7,
  environment: 8,
  decisionQuality: 9,
  vacuum: 10,
  alignment: 11,
} as const;
export type TeamColumn = keyof typeof T;

/** Length of a team's record. */
export const TEAM = 12;

/** Who took a decision; the numbers are those of the golden files. */
export const DecisionKind = { none: 0, reserved: 1, overruled: 2, self: 3, teammate: 4, nobody: 5 } as const;
export type DecisionKindName = keyof typeof DecisionKind;

/** How a person's week of deciding came out: 2 · kind + success. Rules look up in tables by outcome what it does. */
export const Outcome = {
  none: 0,
  reservedFailed: 2,
  reservedWorked: 3,
  overruledFailed: 4,
  overruledWorked: 5,
  selfFailed: 6,
  selfWorked: 7,
  teammateFailed: 8,
  teammateWorked: 9,
  nobody: 10,
} as const;
/** Length of a table by outcome. */
export const OUTCOMES = 12;

/** 1 where there was a decision, by outcome. */
export const decided = new Float64Array(OUTCOMES).fill(1, Outcome.reservedFailed);

/** Sets what a kind of decision does, whether it works or not. */
export function setBoth(table: Float64Array, kind: number, value: number): void {
  table[2 * kind] = value;
  table[2 * kind + 1] = value;
}

/** Offsets in a person's decision record; `who` and `domain` are -1 where there was no decision. */
export const DECISION = { kind: 0, domain: 1, who: 2, success: 3 } as const;
export const DECISION_LENGTH = 4;

export interface Columns {
  readonly employees: number;
  readonly teams: number;
  readonly person: Float64Array;
  readonly team: Float64Array;
  readonly decision: Int32Array;
}

/** Empty columns for an organisation of `employees` (1 or more) in teams of about `teamSize` (1 or more). */
export function allocate(employees: number, teamSize: number): Columns {
  const teams = Math.ceil(employees / teamSize);
  return {
    employees,
    teams,
    person: new Float64Array(employees * PERSON),
    team: new Float64Array(teams * TEAM),
    decision: new Int32Array(employees * DECISION_LENGTH),
  };
}

/** The seat of the first member of `team`; the first of `team + 1` is one past its last. */
export const firstSeat = (columns: Pick<Columns, 'employees' | 'teams'>, team: number): number =>
  Math.floor((team * columns.employees) / columns.teams);
