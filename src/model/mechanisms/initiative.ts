import { CHANGE, P, PERSON, T } from '../columns.ts';
import type { AssumptionGroup, Mechanism, Words } from '../define.ts';
import type { TeamWeek } from '../teamWeek.ts';

const assumptions = {
  rate: {
    default: 0.0373,
    unit: 'per week',
    low: 0.02,
    high: 0.12,
    meaning: { en: 'weekly speed', nl: 'weekly speed' },
    source: { en: 'assumption', nl: 'assumption' },
  },
  disposition: {
    default: 0.423,
    unit: 'weight',
    low: 0.2,
    high: 0.8,
    part: true,
    meaning: { en: 'stable disposition', nl: 'stable disposition' },
    source: { en: 'Scott & Bruce 1994', nl: 'Scott & Bruce 1994' },
  },
} as const satisfies AssumptionGroup;

const terms = {
  empowerment: { en: 'empowerment', nl: 'empowerment' },
  disposition: { en: 'disposition', nl: 'disposition' },
} as const satisfies Record<string, Words>;

function add(week: TeamWeek): void {
  const { people, personAt, change, first, size } = week;
  const a = week.assumptions.initiative;
  const unhindered = 1 - 0.5 * week.teams[week.teamAt + T.control];
  const safe = 0.5 + 0.5 * week.feedback;

  for (let j = 0; j < size; j++) {
    const p = personAt + j * PERSON;
    const initiative = people[p + P.initiative];
    const empowerment =
      people[p + P.psychologicalEmpowerment] * (0.4 + 0.6 * (people[p + P.trustInTeam] * safe)) * unhindered;
    const disposition = a.disposition * (people[p + P.dispositionInitiative] - 0.5);
    const aim = empowerment + disposition;
    change[j * CHANGE + P.initiative] += a.rate * (aim - initiative);

    if (first + j === week.explained) {
      week.explanation?.aim('initiative', terms, { empowerment, disposition }, aim);
    }
  }
}

export const initiative = {
  id: 'initiative',
  name: { en: 'initiative', nl: 'initiative' },
  sentence: { en: 'initiative', nl: 'initiative' },
  formula: 'initiative',
  assumptions,
  terms,
  add,
} as const satisfies Mechanism;
