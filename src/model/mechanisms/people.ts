import type { AssumptionGroup, Mechanism, Words } from '../define.ts';

const assumptions = {
  traitSpread: {
    default: 0.15,
    unit: 'level',
    low: 0.05,
    high: 0.25,
    meaning: { en: 'standard deviation of traits', nl: 'standard deviation of traits' },
    source: { en: 'assumption', nl: 'assumption' },
  },
  ties: {
    default: 3,
    unit: 'count',
    low: 0,
    high: 8,
    meaning: {
      en: 'acquaintances outside or inside the team (whole number)',
      nl: 'acquaintances outside or inside the team (whole number)',
    },
    source: { en: 'assumption', nl: 'assumption' },
  },
} as const satisfies AssumptionGroup;

const terms = {} as const satisfies Record<string, Words>;

export const people = {
  id: 'people',
  name: { en: 'people', nl: 'people' },
  sentence: { en: 'people', nl: 'people' },
  formula: 'people',
  assumptions,
  terms,
} as const satisfies Mechanism;
