import { DecisionKind, decisionKinds } from '../../model/decisionRecord.ts';
import { domains } from '../../model/define.ts';
import type { ExplainedWeek, Part } from '../../model/explain.ts';
import { computedBy } from '../run/identity.ts';

/** An explained week as a JSON document, on the scale and with the names of all other results: points, and words for codes. */
export function explanationDocument(explained: ExplainedWeek, replicate: number): object {
  const { person, week, joined, left, decision, tookFor, before, after, rules } = explained;
  const met = decision.kind !== DecisionKind.none;
  return {
    ...computedBy,
    person,
    week,
    replicate,
    joined: joined ?? null,
    left,
    decision: {
      decidedBy: decisionKinds[decision.kind],
      domain: met ? domains[decision.domain] : null,
      decider: met ? decision.who : null,
      success: met ? decision.success : null,
    },
    tookFor: tookFor.map(({ domain, ...taken }) => ({ ...taken, domain: domains[domain] })),
    before: inPoints(before),
    after: inPoints(after),
    rules: rules.map(({ rule, targets, additions }) => ({
      rule,
      additions: additions.map(({ column, of, added, parts }) => ({
        of,
        column,
        added: points(column, added),
        parts: partsIn(column, parts),
      })),
      // The document's own names, which files that people keep have: a target has been called an aim in it from the start.
      aims: targets.map(({ column, target, terms }) => ({
        column,
        aim: points(column, target),
        terms: partsIn(column, terms),
      })),
    })),
  };
}

/** The leader's load is in decisions a week; everything else is shown in points. */
export const points = (column: string, value: number): number => (column === 'leaderLoad' ? value : value * 100);

const inPoints = (columns: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(columns).map(([column, value]) => [column, points(column, value)]));

const partsIn = (column: string, parts: readonly Part[]): Record<string, number> =>
  Object.fromEntries(parts.map(({ term, value }) => [term, points(column, value)]));
