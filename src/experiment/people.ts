import {
  DECISION,
  DECISION_LENGTH,
  DecisionKind,
  P,
  PERSON,
  firstSeat,
  type DecisionKindName,
  type PersonColumn,
} from '../model/columns.ts';
import { domains } from '../model/define.ts';
import type { Snapshot } from '../model/simulation.ts';

export type PersonRow = { readonly person: number; readonly team: number } & Readonly<Record<PersonColumn, number>> &
  Readonly<{ decidedBy: DecisionKindName; domain: string | null; decider: number | null; success: boolean | null }>;

const columns = Object.keys(P) as PersonColumn[];
const kinds = Object.keys(DecisionKind) as DecisionKindName[];

/** Every person at the end of the snapshot's week, by seat: columns in points, and this week's decision. */
export function personRows(snapshot: Snapshot): readonly PersonRow[] {
  const rows: PersonRow[] = [];
  for (let team = 0; team < snapshot.teams; team++) {
    for (let person = firstSeat(snapshot, team); person < firstSeat(snapshot, team + 1); person++) {
      rows.push(personRow(snapshot, person, team));
    }
  }
  return rows;
}

function personRow(snapshot: Snapshot, person: number, team: number): PersonRow {
  const values = columns.map((column) => [column, snapshot.person[person * PERSON + P[column]] * 100]);
  const at = person * DECISION_LENGTH;
  const kind = snapshot.decision[at + DECISION.kind];
  const met = kind !== DecisionKind.none;
  return {
    person,
    team,
    ...(Object.fromEntries(values) as Record<PersonColumn, number>),
    decidedBy: kinds[kind],
    domain: met ? domains[snapshot.decision[at + DECISION.domain]] : null,
    decider: met ? snapshot.decision[at + DECISION.who] : null,
    success: met ? snapshot.decision[at + DECISION.success] === 1 : null,
  };
}
