import { bell2 } from '../../random/shapes.ts';
import { CHANGE, D, DERIVED, P, PERSON } from '../columns.ts';
import type { AssumptionGroup, Mechanism, Words } from '../define.ts';
import type { TeamWeek } from '../teamWeek.ts';

const assumptions = {
  rate: {
    default: 0.033,
    unit: 'per week',
    low: 0.015,
    high: 0.06,
    meaning: { en: 'weekly speed; slower than satisfaction', nl: 'weekly speed; slower than satisfaction' },
    source: { en: 'Meyer et al. 2002', nl: 'Meyer et al. 2002' },
  },
  base: {
    default: 0.0552,
    unit: 'level',
    low: 0,
    high: 0.2,
    meaning: { en: 'what the model does not explain', nl: 'what the model does not explain' },
    source: { en: 'assumption', nl: 'assumption' },
  },
  satisfaction: {
    default: 0.414,
    unit: 'weight',
    low: 0.2,
    high: 0.6,
    part: true,
    meaning: { en: 'weight of satisfaction', nl: 'weight of satisfaction' },
    source: { en: 'Meyer et al. 2002', nl: 'Meyer et al. 2002' },
  },
  trust: {
    default: 0.217,
    unit: 'weight',
    low: 0.1,
    high: 0.35,
    part: true,
    meaning: { en: 'weight of trust', nl: 'weight of trust' },
    source: { en: 'Dirks & Ferrin 2002', nl: 'Dirks & Ferrin 2002' },
  },
  meaning: {
    default: 0.184,
    unit: 'weight',
    low: 0.05,
    high: 0.35,
    part: true,
    meaning: { en: 'weight of meaning', nl: 'weight of meaning' },
    source: { en: 'Meyer et al. 2002', nl: 'Meyer et al. 2002' },
  },
  ownership: {
    default: 0.231,
    unit: 'weight',
    low: 0.1,
    high: 0.4,
    part: true,
    meaning: { en: 'weight of felt responsibility', nl: 'weight of felt responsibility' },
    source: { en: 'Pierce et al. 2001', nl: 'Pierce et al. 2001' },
  },
  disposition: {
    default: 0.251,
    unit: 'weight',
    low: 0.2,
    high: 0.5,
    part: true,
    meaning: { en: 'stable disposition', nl: 'stable disposition' },
    source: { en: 'assumption', nl: 'assumption' },
  },
  noise: {
    default: 0.00674,
    unit: 'level',
    low: 0,
    high: 0.02,
    part: true,
    meaning: { en: 'weekly standard deviation', nl: 'weekly standard deviation' },
    source: { en: 'assumption', nl: 'assumption' },
  },
} as const satisfies AssumptionGroup;

const terms = {
  base: { en: 'base', nl: 'base' },
  satisfaction: { en: 'satisfaction', nl: 'satisfaction' },
  trust: { en: 'trust', nl: 'trust' },
  meaning: { en: 'meaning', nl: 'meaning' },
  ownership: { en: 'ownership', nl: 'ownership' },
  disposition: { en: 'disposition', nl: 'disposition' },
  aim: { en: 'aim', nl: 'aim' },
  noise: { en: 'noise', nl: 'noise' },
} as const satisfies Record<string, Words>;

function add(week: TeamWeek): void {
  const { people, personAt, change, derived, mood, first, size } = week;
  const a = week.assumptions.commitment;

  for (let j = 0; j < size; j++) {
    const p = personAt + j * PERSON;
    const commitment = people[p + P.commitment];
    const satisfaction = a.satisfaction * people[p + P.satisfaction];
    const trust = a.trust * 0.5 * (people[p + P.trustInLeader] + people[p + P.trustInTeam]);
    const meaning = a.meaning * derived[j * DERIVED + D.meaning];
    const ownership = a.ownership * people[p + P.responsibility];
    const disposition = a.disposition * (people[p + P.dispositionCommitment] - 0.5);
    const aim = a.base + satisfaction + trust + meaning + ownership + disposition;

    const towards = a.rate * (aim - commitment);
    const noise = a.noise * bell2(mood[2 * j + 1]);
    change[j * CHANGE + P.commitment] += towards + noise;

    if (first + j === week.explained) {
      week.explanation?.aim(
        'commitment',
        terms,
        { base: a.base, satisfaction, trust, meaning, ownership, disposition },
        aim,
      );
      week.explanation?.adds('commitment', terms, { aim: towards, noise });
    }
  }
}

export const commitment = {
  id: 'commitment',
  name: { en: 'commitment', nl: 'commitment' },
  sentence: { en: 'commitment', nl: 'commitment' },
  formula: 'commitment',
  assumptions,
  terms,
  add,
} as const satisfies Mechanism;
