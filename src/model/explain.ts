import { eachOf } from './eachOf.ts';
import {
  P,
  PERSON,
  personColumns,
  stateColumns,
  T,
  teamColumns,
  traitColumns,
  type PersonColumn,
  type TeamColumn,
} from './columns.ts';
import { DECISION, DECISION_LENGTH } from './decisionRecord.ts';
import type { Words } from '../words/words.ts';
import { change, changes, teamCapacity, teamChange } from './teamBuffer.ts';
import type { RunInput } from './input.ts';
import { rulesWithout, type RuleId, type AddingRule } from './rules/index.ts';
import { blind } from './observer.ts';
import { start, type Simulation } from './simulation.ts';
import type { Explanation, TeamWeek } from './teamWeek.ts';
import { liveWeek } from './week.ts';

export interface Part {
  readonly term: string;
  readonly label: Words;
  /** In the model's units. */
  readonly value: number;
}

/** What a rule's column moves towards, and the terms it is made of. */
export interface ExplainedTarget {
  readonly column: PersonColumn | TeamColumn;
  readonly target: number;
  readonly terms: readonly Part[];
}

/** What a rule added to a column; `parts` where the rule tells them apart. */
export interface Addition {
  readonly column: PersonColumn | TeamColumn;
  readonly of: 'person' | 'team';
  readonly added: number;
  readonly parts: readonly Part[];
}

export interface ExplainedRule {
  readonly rule: RuleId;
  readonly name: Words;
  readonly targets: readonly ExplainedTarget[];
  readonly additions: readonly Addition[];
}

export interface ExplainedWeek {
  readonly person: number;
  readonly week: number;
  /** The week in which whoever sat in the seat at the start of this week joined; undefined for a founder. */
  readonly joined: number | undefined;
  /** The person left at the end of this week: `after` then belongs to the newcomer in the seat. */
  readonly left: boolean;
  readonly decision: {
    readonly kind: number;
    readonly domain: number;
    readonly who: number;
    readonly success: boolean;
  };
  /** Decisions that this person took for teammates who met them. */
  readonly tookFor: readonly { readonly person: number; readonly domain: number; readonly success: boolean }[];
  readonly before: Readonly<Record<PersonColumn, number>>;
  readonly after: Readonly<Record<PersonColumn, number>>;
  readonly rules: readonly ExplainedRule[];
}

/**
 * Relives the run up to `week` (from `1 - warmUp` on) and keeps apart what each rule added to the person in seat
 * `person` and its team in that week. Throws where the organisation has no such seat or the run no such week.
 */
export function explain(input: RunInput, person: number, week: number): ExplainedWeek {
  if (!(person >= 0 && person < input.organisation.employees)) throw new Error(`no seat ${person}`);
  if (!(week > -input.warmUp && week <= input.weeks)) throw new Error(`no week ${week}`);

  const simulation = start(input);
  let joined: number | undefined;
  let before = columnsOf(simulation, person);
  while (simulation.week < week - 1) {
    liveWeek(simulation, blind);
    const now = columnsOf(simulation, person);
    if (!sameCharacter(before, now)) joined = simulation.week;
    before = now;
  }

  const rules: ExplainedRule[] = [];
  simulation.rules = rulesWithout(input.without).map((rule) => (team: TeamWeek) => {
    const ofPerson = person >= team.first && person < team.first + team.size;
    if (ofPerson) rules.push(explainRule(rule, team, person));
    rule.add(team);
  });
  liveWeek(simulation, blind);

  const after = columnsOf(simulation, person);
  const { decision } = simulation.columns;
  const at = person * DECISION_LENGTH;
  return {
    person,
    week,
    joined,
    left: !sameCharacter(before, after),
    decision: {
      kind: decision[at + DECISION.kind],
      domain: decision[at + DECISION.domain],
      who: decision[at + DECISION.who],
      success: decision[at + DECISION.success] === 1,
    },
    tookFor: tookFor(simulation, person),
    before,
    after,
    rules,
  };
}

function tookFor({ columns }: Simulation, person: number): ExplainedWeek['tookFor'] {
  const { decision, employees } = columns;
  return Array.from({ length: employees }, (_, other) => other)
    .filter((other) => other !== person && decision[other * DECISION_LENGTH + DECISION.who] === person)
    .map((other) => ({
      person: other,
      domain: decision[other * DECISION_LENGTH + DECISION.domain],
      success: decision[other * DECISION_LENGTH + DECISION.success] === 1,
    }));
}

/** Runs one rule on empty change records, so that what it adds stands alone, and puts the records back. */
function explainRule(rule: AddingRule, week: TeamWeek, person: number): ExplainedRule {
  const columns = stateColumns.map((column) => change[column]);
  const changesBefore = columns.map((column) => column.slice(0, week.size));
  const teamChangeBefore = teamChange.slice();
  for (const column of columns) column.fill(0, 0, week.size);
  teamChange.fill(0);

  const collected = collector();
  week.explained = person;
  week.explanation = collected;
  rule.add(week);
  week.explained = -1;
  week.explanation = undefined;

  const added = (column: PersonColumn): number => changes[P[column] * teamCapacity + person - week.first];
  const additions = [
    ...stateColumns
      .filter((column) => added(column) !== 0)
      .map((column) => collected.addition(column, 'person', added(column))),
    ...teamColumns
      .filter((column) => teamChange[T[column]] !== 0)
      .map((column) => collected.addition(column, 'team', teamChange[T[column]])),
  ];
  columns.forEach((column, c) => {
    column.set(changesBefore[c]);
  });
  teamChange.set(teamChangeBefore);
  return { rule: rule.id, name: rule.name, targets: collected.targets, additions };
}

interface Collector extends Explanation {
  readonly targets: ExplainedTarget[];
  addition(column: PersonColumn | TeamColumn, of: 'person' | 'team', added: number): Addition;
}

function collector(): Collector {
  const targets: ExplainedTarget[] = [];
  const parts = new Map<string, Part[]>();
  const labelled = (
    terms: Readonly<Record<string, Words>>,
    values: Readonly<Record<string, number | undefined>>,
  ): Part[] =>
    Object.entries(values).flatMap(([term, value]) =>
      value === undefined || value === 0 ? [] : [{ term, label: terms[term], value }],
    );
  return {
    targets,
    target(column, terms, values, target) {
      targets.push({ column, target, terms: labelled(terms, values) });
    },
    adds(column, terms, values) {
      parts.set(column, [...(parts.get(column) ?? []), ...labelled(terms, values)]);
    },
    addition: (column, of, added) => ({ column, of, added, parts: parts.get(column) ?? [] }),
  };
}

const columnsOf = ({ columns }: Simulation, person: number): Readonly<Record<PersonColumn, number>> =>
  eachOf(personColumns, (_, column) => columns.person[person * PERSON + column]);

/** Whether two looks at a seat saw the same person: what is drawn at birth never changes. */
const sameCharacter = (
  one: Readonly<Record<PersonColumn, number>>,
  other: Readonly<Record<PersonColumn, number>>,
): boolean => traitColumns.every((column) => one[column] === other[column]);
