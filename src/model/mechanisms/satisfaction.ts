import { bell2 } from '../../random/shapes.ts';
import { pos } from '../arithmetic.ts';
import { CHANGE, D, DERIVED, P, PERSON, T } from '../columns.ts';
import type { AssumptionGroup, Mechanism, Words } from '../define.ts';
import type { TeamWeek } from '../teamWeek.ts';

const assumptions = {
  rate: {
    default: 0.0598,
    unit: 'per week',
    low: 0.04,
    high: 0.15,
    meaning: { en: 'weekly speed', nl: 'weekly speed' },
    source: { en: 'Boswell et al. 2005', nl: 'Boswell et al. 2005' },
  },
  base: {
    default: 0.165,
    unit: 'level',
    low: 0,
    high: 0.3,
    meaning: { en: 'what the model does not explain', nl: 'what the model does not explain' },
    source: { en: 'assumption', nl: 'assumption' },
  },
  empowerment: {
    default: 0.671,
    unit: 'weight',
    low: 0.4,
    high: 1,
    part: true,
    meaning: { en: 'weight of psychological empowerment', nl: 'weight of psychological empowerment' },
    source: { en: 'Seibert, Wang & Courtright 2011', nl: 'Seibert, Wang & Courtright 2011' },
  },
  trust: {
    default: 0.28,
    unit: 'weight',
    low: 0.1,
    high: 0.4,
    part: true,
    meaning: { en: 'weight of trust', nl: 'weight of trust' },
    source: { en: 'Dirks & Ferrin 2002', nl: 'Dirks & Ferrin 2002' },
  },
  performance: {
    default: 0.06,
    unit: 'weight',
    low: 0,
    high: 0.25,
    part: true,
    meaning: { en: 'weight of team results', nl: 'weight of team results' },
    source: { en: 'assumption', nl: 'assumption' },
  },
  strain: {
    default: 0.226,
    unit: 'weight',
    low: 0.1,
    high: 0.5,
    part: true,
    meaning: { en: 'weight of strain', nl: 'weight of strain' },
    source: { en: 'Seibert et al. 2011', nl: 'Seibert et al. 2011' },
  },
  need: {
    default: 0.16,
    unit: 'weight',
    low: 0.05,
    high: 0.4,
    part: true,
    meaning: { en: "autonomy below one's need", nl: "autonomy below one's need" },
    source: { en: 'Hackman & Oldham 1980', nl: 'Hackman & Oldham 1980' },
  },
  breach: {
    default: 0.124,
    unit: 'weight',
    low: 0.05,
    high: 0.4,
    part: true,
    meaning: { en: 'expectation not met', nl: 'expectation not met' },
    source: { en: 'Zhao et al. 2007', nl: 'Zhao et al. 2007' },
  },
  disposition: {
    default: 0.277,
    unit: 'weight',
    low: 0.2,
    high: 0.5,
    part: true,
    meaning: { en: 'stable disposition', nl: 'stable disposition' },
    source: { en: 'Staw, Bell & Clausen 1986', nl: 'Staw, Bell & Clausen 1986' },
  },
  noise: {
    default: 0.0101,
    unit: 'level',
    low: 0,
    high: 0.03,
    part: true,
    meaning: { en: 'weekly standard deviation of mood', nl: 'weekly standard deviation of mood' },
    source: { en: 'assumption', nl: 'assumption' },
  },
  contagion: {
    default: 0.0206,
    unit: 'per week',
    low: 0,
    high: 0.06,
    part: true,
    meaning: { en: 'weekly pull of those around', nl: 'weekly pull of those around' },
    source: { en: 'Barsade 2002', nl: 'Barsade 2002' },
  },
} as const satisfies AssumptionGroup;

const terms = {
  base: { en: 'base', nl: 'base' },
  empowerment: { en: 'empowerment', nl: 'empowerment' },
  trust: { en: 'trust', nl: 'trust' },
  performance: { en: 'performance', nl: 'performance' },
  strain: { en: 'strain', nl: 'strain' },
  need: { en: 'need', nl: 'need' },
  breach: { en: 'breach', nl: 'breach' },
  disposition: { en: 'disposition', nl: 'disposition' },
  aim: { en: 'aim', nl: 'aim' },
  contagion: { en: 'contagion', nl: 'contagion' },
  noise: { en: 'noise', nl: 'noise' },
} as const satisfies Record<string, Words>;

function add(week: TeamWeek): void {
  const { people, personAt, change, derived, mood, first, size } = week;
  const a = week.assumptions.satisfaction;
  const ordinaryStrain = week.assumptions.strain.base;
  const performance = a.performance * week.teams[week.teamAt + T.performance];

  for (let j = 0; j < size; j++) {
    const p = personAt + j * PERSON;
    const d = j * DERIVED;
    const satisfaction = people[p + P.satisfaction];
    const needed = people[p + P.needForAutonomy];
    const empowerment = a.empowerment * people[p + P.psychologicalEmpowerment];
    const trust = a.trust * 0.5 * (people[p + P.trustInLeader] + people[p + P.trustInTeam]);
    const strain = a.strain * (people[p + P.strain] - ordinaryStrain);
    const need = a.need * needed * pos(needed - people[p + P.autonomy]);
    const breach = a.breach * derived[d + D.gap];
    const disposition = a.disposition * (people[p + P.dispositionSatisfaction] - 0.5);
    const aim = a.base + empowerment + trust + performance - strain - need - breach + disposition;

    const towards = a.rate * (aim - satisfaction);
    const contagion = a.contagion * (derived[d + D.satisfactionAround] - satisfaction);
    const noise = a.noise * bell2(mood[2 * j]);
    change[j * CHANGE + P.satisfaction] += towards + contagion + noise;

    if (first + j === week.explained) {
      week.explanation?.aim(
        'satisfaction',
        terms,
        { base: a.base, empowerment, trust, performance, strain: -strain, need: -need, breach: -breach, disposition },
        aim,
      );
      week.explanation?.adds('satisfaction', terms, { aim: towards, contagion, noise });
    }
  }
}

export const satisfaction = {
  id: 'satisfaction',
  name: { en: 'satisfaction', nl: 'satisfaction' },
  sentence: { en: 'satisfaction', nl: 'satisfaction' },
  formula: 'satisfaction',
  assumptions,
  terms,
  add,
} as const satisfies Mechanism;
