import type { AssumptionGroup, Mechanism, Words } from '../define.ts';

const assumptions = {
  hiding: {
    default: 0.8,
    unit: 'share',
    low: 0,
    high: 1,
    part: true,
    meaning: {
      en: 'how much openness people withdraw under control and judgement by position',
      nl: 'how much openness people withdraw under control and judgement by position',
    },
    source: { en: 'Bernstein 2012', nl: 'Bernstein 2012' },
  },
} as const satisfies AssumptionGroup;

const terms = {} as const satisfies Record<string, Words>;

export const openness = {
  id: 'openness',
  name: { en: 'openness', nl: 'openness' },
  sentence: { en: 'openness', nl: 'openness' },
  formula: 'openness',
  assumptions,
  terms,
} as const satisfies Mechanism;
