import { P, PERSON, personColumns, type PersonColumn } from '../../model/columns.ts';
import { DECISION, DECISION_LENGTH, DecisionKind, decisionKinds } from '../../model/decisionRecord.ts';
import { firstSeat } from '../../model/population.ts';
import { eachOf } from '../../model/eachOf.ts';
import { domains } from '../../model/define.ts';
import type { Snapshot } from '../../model/simulation.ts';

/** Everyone at the end of a week, without what their teams are. */
export type Everyone = Omit<Snapshot, 'team'>;

type DecisionColumn = 'decidedBy' | 'domain' | 'decider' | 'success';
type PersonRowColumn = 'person' | 'team' | PersonColumn | DecisionColumn;
export type PersonRow = Readonly<Record<PersonRowColumn, string | number | boolean | null>>;

export const personColumnNames: readonly PersonRowColumn[] = [
  'person',
  'team',
  ...personColumns,
  'decidedBy',
  'domain',
  'decider',
  'success',
];

/** Every person at the end of the snapshot's week, by seat: columns in points, and this week's decision. */
export function personRows(snapshot: Everyone): readonly PersonRow[] {
  const rows: PersonRow[] = [];
  for (let team = 0; team < snapshot.teams; team++) {
    for (let person = firstSeat(snapshot, team); person < firstSeat(snapshot, team + 1); person++) {
      rows.push(personRow(snapshot, person, team));
    }
  }
  return rows;
}

function personRow(snapshot: Everyone, person: number, team: number): PersonRow {
  const at = person * DECISION_LENGTH;
  const kind = snapshot.decision[at + DECISION.kind];
  const met = kind !== DecisionKind.none;
  return {
    person,
    team,
    ...eachOf(personColumns, (column) => snapshot.person[person * PERSON + P[column]] * 100),
    decidedBy: decisionKinds[kind],
    domain: met ? domains[snapshot.decision[at + DECISION.domain]] : null,
    decider: met ? snapshot.decision[at + DECISION.who] : null,
    success: met ? snapshot.decision[at + DECISION.success] === 1 : null,
  };
}
