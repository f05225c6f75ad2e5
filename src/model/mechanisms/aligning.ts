import { T } from '../columns.ts';
import type { AssumptionGroup, Mechanism, Words } from '../define.ts';
import type { TeamWeek } from '../teamWeek.ts';

const assumptions = {
  rate: {
    default: 0.0412,
    unit: 'per week',
    low: 0.02,
    high: 0.1,
    meaning: {
      en: 'weekly speed; 0.04 is a half-life of 17 weeks',
      nl: 'weekly speed; 0.04 is a half-life of 17 weeks',
    },
    source: { en: 'Clement & Puranam 2018; assumption', nl: 'Clement & Puranam 2018; assumption' },
  },
} as const satisfies AssumptionGroup;

const terms = {} as const satisfies Record<string, Words>;

function add(week: TeamWeek): void {
  const aim = week.direction * (0.7 + 0.3 * week.meanCommitment);
  const alignment = week.teams[week.teamAt + T.alignment];
  week.teamChange[T.alignment] += week.assumptions.aligning.rate * (aim - alignment);
}

export const aligning = {
  id: 'aligning',
  name: { en: 'aligning', nl: 'aligning' },
  sentence: { en: 'aligning', nl: 'aligning' },
  formula: 'aligning',
  assumptions,
  terms,
  add,
} as const satisfies Mechanism;
