import { P, PERSON, type PersonColumn } from '../../model/columns.ts';
import { DECISION, DECISION_LENGTH, DecisionKind, type DecisionKindName } from '../../model/decisionRecord.ts';
import { firstSeat } from '../../model/population.ts';
import { domains } from '../../model/define.ts';
import type { Snapshot } from '../../model/simulation.ts';

type DecisionColumn = 'decidedBy' | 'domain' | 'decider' | 'success';
type PersonRowColumn = 'person' | 'team' | PersonColumn | DecisionColumn;
export type PersonRow = Readonly<Record<PersonRowColumn, string | number | boolean | null>>;

const columns = Object.keys(P) as PersonColumn[];
const kinds = Object.keys(DecisionKind) as DecisionKindName[];

export const personColumnNames: readonly PersonRowColumn[] = [
  'person',
  'team',
  ...columns,
  'decidedBy',
  'domain',
  'decider',
  'success',
];

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
