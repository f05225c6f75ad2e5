/** Who took a decision; the numbers are those of the golden files. */
export const DecisionKind = { none: 0, reserved: 1, overruled: 2, self: 3, teammate: 4, nobody: 5 } as const;
export type DecisionKindName = keyof typeof DecisionKind;
/** Their names, each at its number; the keys of a record that is written out in full, which the type of Object.keys cannot tell. */
export const decisionKinds = Object.keys(DecisionKind) as readonly DecisionKindName[];

/** How a person's week of deciding came out: 2 · kind + success. Rules look up in tables by outcome what it does. */
export const DecisionOutcome = {
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
export const decided = new Float64Array(OUTCOMES).fill(1, DecisionOutcome.reservedFailed);

/** Sets what a kind of decision does, whether it works or not. */
export function setBoth(table: Float64Array, kind: number, value: number): void {
  table[2 * kind] = value;
  table[2 * kind + 1] = value;
}

/** Offsets in a person's decision record; `who` and `domain` are -1 where there was no decision. */
export const DECISION = { kind: 0, domain: 1, who: 2, success: 3 } as const;
export const DECISION_LENGTH = 4;
