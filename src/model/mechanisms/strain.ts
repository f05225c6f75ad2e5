import { clamp, pos } from '../arithmetic.ts';
import { CHANGE, D, DERIVED, P, PERSON, T } from '../columns.ts';
import type { AssumptionGroup, Mechanism, Words } from '../define.ts';
import type { TeamWeek } from '../teamWeek.ts';

const assumptions = {
  rate: {
    default: 0.126,
    unit: 'per week',
    low: 0.05,
    high: 0.2,
    meaning: { en: 'weekly speed', nl: 'weekly speed' },
    source: { en: 'assumption', nl: 'assumption' },
  },
  base: {
    default: 0.258,
    unit: 'share',
    low: 0.2,
    high: 0.35,
    meaning: { en: 'strain of an ordinary week', nl: 'strain of an ordinary week' },
    source: { en: 'assumption', nl: 'assumption' },
  },
  demand: {
    default: 0.645,
    unit: 'weight',
    low: 0.3,
    high: 1.2,
    part: true,
    meaning: { en: 'autonomy beyond responsibility and mastery', nl: 'autonomy beyond responsibility and mastery' },
    source: { en: 'Karasek 1979; Cheong et al. 2016', nl: 'Karasek 1979; Cheong et al. 2016' },
  },
  ambiguity: {
    default: 0.211,
    unit: 'weight',
    low: 0.1,
    high: 0.5,
    part: true,
    meaning: { en: 'neither direction nor control', nl: 'neither direction nor control' },
    source: { en: 'Skogstad et al. 2007', nl: 'Skogstad et al. 2007' },
  },
  vacuum: {
    default: 0.526,
    unit: 'weight',
    low: 0.2,
    high: 0.8,
    part: true,
    meaning: { en: 'decisions that nobody takes', nl: 'decisions that nobody takes' },
    source: { en: 'Skogstad et al. 2007', nl: 'Skogstad et al. 2007' },
  },
  peerPressure: {
    default: 0.243,
    unit: 'weight',
    low: 0,
    high: 0.6,
    part: true,
    meaning: { en: 'being seen to contribute less than others', nl: 'being seen to contribute less than others' },
    source: { en: 'Barker 1993', nl: 'Barker 1993' },
  },
  surplus: {
    default: 0.372,
    unit: 'weight',
    low: 0,
    high: 0.7,
    part: true,
    meaning: { en: 'more autonomy than one wants', nl: 'more autonomy than one wants' },
    source: { en: 'person–environment fit (Edwards 1996)', nl: 'person–environment fit (Edwards 1996)' },
  },
  support: {
    default: 0.316,
    unit: 'weight',
    low: 0.1,
    high: 0.5,
    part: true,
    meaning: { en: 'relief by coaching', nl: 'relief by coaching' },
    source: { en: 'assumption', nl: 'assumption' },
  },
} as const satisfies AssumptionGroup;

const terms = {
  base: { en: 'base', nl: 'base' },
  demand: { en: 'demand', nl: 'demand' },
  ambiguity: { en: 'ambiguity', nl: 'ambiguity' },
  vacuum: { en: 'vacuum', nl: 'vacuum' },
  peerPressure: { en: 'peerPressure', nl: 'peerPressure' },
  surplus: { en: 'surplus', nl: 'surplus' },
  support: { en: 'support', nl: 'support' },
} as const satisfies Record<string, Words>;

function add(week: TeamWeek): void {
  const { people, personAt, change, derived, first, size, meanContribution } = week;
  const a = week.assumptions.strain;
  const control = week.teams[week.teamAt + T.control];
  const alignment = week.teams[week.teamAt + T.alignment];
  const ambiguity = a.ambiguity * (1 - alignment) * (1 - control);
  const vacuum = a.vacuum * week.teams[week.teamAt + T.vacuum];
  const exposed = week.feedback * week.openness;
  const support = a.support * week.coachingGiven;

  for (let j = 0; j < size; j++) {
    const p = personAt + j * PERSON;
    const strain = people[p + P.strain];
    const autonomy = people[p + P.autonomy];
    const responsibility = people[p + P.responsibility];
    const mastery = derived[j * DERIVED + D.mastery];
    const demand = a.demand * pos(autonomy - 0.5 * (responsibility + mastery));
    const peerPressure = a.peerPressure * (exposed * pos(meanContribution - people[p + P.contribution]));
    const surplus = a.surplus * (pos(autonomy - people[p + P.needForAutonomy]) * (1 - responsibility));
    const aim = a.base + demand + ambiguity + vacuum + peerPressure + surplus - support;
    change[j * CHANGE + P.strain] += a.rate * (clamp(aim) - strain);

    if (first + j === week.explained) {
      week.explanation?.aim(
        'strain',
        terms,
        { base: a.base, demand, ambiguity, vacuum, peerPressure, surplus, support: -support },
        clamp(aim),
      );
    }
  }
}

export const strain = {
  id: 'strain',
  name: { en: 'strain', nl: 'strain' },
  sentence: { en: 'strain', nl: 'strain' },
  formula: 'strain',
  assumptions,
  terms,
  add,
} as const satisfies Mechanism;
