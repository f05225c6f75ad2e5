import { CHANGE, D, DECISION, DECISION_LENGTH, DecisionKind, DERIVED, P, PERSON, T } from '../columns.ts';
import type { AssumptionGroup, Mechanism, Words } from '../define.ts';
import type { TeamWeek } from '../teamWeek.ts';

const assumptions = {
  rate: {
    default: 0.0575,
    unit: 'per week',
    low: 0.02,
    high: 0.12,
    meaning: { en: 'weekly speed of growing into the room given', nl: 'weekly speed of growing into the room given' },
    source: { en: 'Pierce, Kostova & Dirks 2001', nl: 'Pierce, Kostova & Dirks 2001' },
  },
  base: {
    default: 0.3,
    unit: 'share',
    low: 0.1,
    high: 0.4,
    meaning: { en: 'responsibility taken without any room', nl: 'responsibility taken without any room' },
    source: { en: 'assumption', nl: 'assumption' },
  },
  success: {
    default: 0.0991,
    unit: 'per week',
    low: 0.02,
    high: 0.12,
    part: true,
    meaning: { en: 'gained by a decision that works', nl: 'gained by a decision that works' },
    source: { en: 'assumption', nl: 'assumption' },
  },
  blame: {
    default: 0.148,
    unit: 'per week',
    low: 0,
    high: 0.2,
    part: true,
    meaning: { en: 'lost by a failure that is blamed', nl: 'lost by a failure that is blamed' },
    source: { en: 'Edmondson 1999', nl: 'Edmondson 1999' },
  },
  helplessness: {
    default: 0.0284,
    unit: 'per week',
    low: 0,
    high: 0.08,
    part: true,
    meaning: { en: 'lost when overruled', nl: 'lost when overruled' },
    source: { en: 'Seligman 1975', nl: 'Seligman 1975' },
  },
  norm: {
    default: 0.0387,
    unit: 'per week',
    low: 0,
    high: 0.1,
    part: true,
    meaning: { en: 'weekly pull of those around', nl: 'weekly pull of those around' },
    source: { en: 'DeGroot 1974', nl: 'DeGroot 1974' },
  },
} as const satisfies AssumptionGroup;

const terms = {
  success: { en: 'success', nl: 'success' },
  blame: { en: 'blame', nl: 'blame' },
  helplessness: { en: 'helplessness', nl: 'helplessness' },
  room: { en: 'room', nl: 'room' },
  norm: { en: 'norm', nl: 'norm' },
} as const satisfies Record<string, Words>;

function add(week: TeamWeek): void {
  const { people, personAt, change, derived, decision, first, size, coachingGiven } = week;
  const a = week.assumptions.responsibility;
  const alignment = week.teams[week.teamAt + T.alignment];
  const blame = a.blame * (1 - week.feedback) * (0.5 + 0.5 * week.transparency) * (1 - coachingGiven);

  for (let j = 0; j < size; j++) {
    const at = (first + j) * DECISION_LENGTH;
    const kind = decision[at + DECISION.kind];
    const p = personAt + j * PERSON;
    const c = j * CHANGE;
    const responsibility = people[p + P.responsibility];

    if (kind === DecisionKind.self || kind === DecisionKind.teammate) {
      const k = decision[at + DECISION.who] - first;
      const decider = people[personAt + k * PERSON + P.responsibility];
      const success = decision[at + DECISION.success];
      const moved = success ? a.success * (1 - decider) : -(blame * decider);
      change[k * CHANGE + P.responsibility] += moved;
      if (first + k === week.explained) {
        week.explanation?.adds('responsibility', terms, success ? { success: moved } : { blame: moved });
      }
    } else if (kind === DecisionKind.overruled || kind === DecisionKind.reserved) {
      const moved =
        kind === DecisionKind.overruled ? -(a.helplessness * responsibility) : -(0.2 * a.helplessness * responsibility);
      change[c + P.responsibility] += moved;
      if (first + j === week.explained) {
        week.explanation?.adds('responsibility', terms, { helplessness: moved });
      }
    }

    const room =
      a.base + (1 - a.base) * people[p + P.autonomy] * (0.35 + 0.3 * alignment + 0.35 * people[p + P.prosociality]);
    const speed = a.rate * (0.3 + 0.7 * coachingGiven + 0.3 * people[p + P.trustInLeader]);
    const growing = speed * (room > responsibility ? room - responsibility : 0.3 * (room - responsibility));
    const norm = a.norm * (derived[j * DERIVED + D.responsibilityAround] - responsibility);
    change[c + P.responsibility] += growing + norm;

    if (first + j === week.explained) {
      week.explanation?.adds('responsibility', terms, { room: growing, norm });
    }
  }
}

export const responsibility = {
  id: 'responsibility',
  name: { en: 'responsibility', nl: 'responsibility' },
  sentence: { en: 'responsibility', nl: 'responsibility' },
  formula: 'responsibility',
  assumptions,
  terms,
  add,
} as const satisfies Mechanism;
