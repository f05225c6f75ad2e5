import type { AssumptionGroup, Mechanism, Words } from '../define.ts';

const assumptions = {
  traitSpread: {
    default: 0.15,
    unit: 'level',
    low: 0.05,
    high: 0.25,
    meaning: { en: 'how much people differ in their traits', nl: 'hoe sterk mensen van aard verschillen' },
    source: { en: 'assumption', nl: 'aanname' },
  },
  ties: {
    default: 3,
    unit: 'count',
    low: 0,
    high: 8,
    meaning: {
      en: 'acquaintances per person, inside or outside the team (whole number)',
      nl: 'bekenden per persoon, binnen of buiten het team (geheel getal)',
    },
    source: { en: 'assumption', nl: 'aanname' },
  },
} as const satisfies AssumptionGroup;

const terms = {} as const satisfies Record<string, Words>;

export const people = {
  id: 'people',
  name: { en: 'People', nl: 'Mensen' },
  sentence: {
    en: 'People differ by nature, and each knows a few others whose behaviour rubs off.',
    nl: 'Mensen verschillen van aard, en ieder kent een paar anderen van wie gedrag overslaat.',
  },
  formula:
    'trait = clamp(mean + sd * bell4(draw(purpose, i, tick))), sd from traitSpread; around(x) = 0.75 * team mean + 0.25 * mean over ties',
  assumptions,
  terms,
} as const satisfies Mechanism;
