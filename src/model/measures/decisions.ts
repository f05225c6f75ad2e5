import { DecisionKind } from '../columns.ts';
import type { Measure, Tally } from '../define.ts';

const decisions = (tally: Tally): number => {
  let all = 0;
  for (let kind = 1; kind < tally.byKind.length; kind++) all += tally.byKind[kind];
  return all;
};

/** Counts of the week, and who took its decisions: shares of all decisions, NaN in a week without any. */
export const decided = [
  {
    id: 'quits',
    name: { en: 'quits', nl: 'quits' },
    meaning: { en: 'quits', nl: 'quits' },
    unit: 'count',
    of: 'week',
    read: (tally) => tally.quits,
  },
  {
    id: 'decisions',
    name: { en: 'decisions', nl: 'decisions' },
    meaning: { en: 'decisions', nl: 'decisions' },
    unit: 'count',
    of: 'week',
    read: decisions,
  },
  {
    id: 'decisionsAtLowestLevel',
    name: { en: 'decisionsAtLowestLevel', nl: 'decisionsAtLowestLevel' },
    meaning: { en: 'decisionsAtLowestLevel', nl: 'decisionsAtLowestLevel' },
    unit: 'count',
    of: 'week',
    read: (tally) => tally.atLowestLevel,
  },
  {
    id: 'shareDecidedBySelf',
    name: { en: 'shareDecidedBySelf', nl: 'shareDecidedBySelf' },
    meaning: { en: 'shareDecidedBySelf', nl: 'shareDecidedBySelf' },
    unit: 'share',
    of: 'week',
    read: (tally) => tally.byKind[DecisionKind.self] / decisions(tally),
  },
  {
    id: 'shareDecidedByTeammate',
    name: { en: 'shareDecidedByTeammate', nl: 'shareDecidedByTeammate' },
    meaning: { en: 'shareDecidedByTeammate', nl: 'shareDecidedByTeammate' },
    unit: 'share',
    of: 'week',
    read: (tally) => tally.byKind[DecisionKind.teammate] / decisions(tally),
  },
  {
    id: 'shareReserved',
    name: { en: 'shareReserved', nl: 'shareReserved' },
    meaning: { en: 'shareReserved', nl: 'shareReserved' },
    unit: 'share',
    of: 'week',
    read: (tally) => tally.byKind[DecisionKind.reserved] / decisions(tally),
  },
  {
    id: 'shareOverruled',
    name: { en: 'shareOverruled', nl: 'shareOverruled' },
    meaning: { en: 'shareOverruled', nl: 'shareOverruled' },
    unit: 'share',
    of: 'week',
    read: (tally) => tally.byKind[DecisionKind.overruled] / decisions(tally),
  },
  {
    id: 'shareDecidedByNobody',
    name: { en: 'shareDecidedByNobody', nl: 'shareDecidedByNobody' },
    meaning: { en: 'shareDecidedByNobody', nl: 'shareDecidedByNobody' },
    unit: 'share',
    of: 'week',
    read: (tally) => tally.byKind[DecisionKind.nobody] / decisions(tally),
  },
] as const satisfies readonly Measure[];
