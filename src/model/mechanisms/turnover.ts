import { draw, uniform } from '../../random/draw.ts';
import { Purpose } from '../../random/purpose.ts';
import { P, PERSON } from '../columns.ts';
import type { AssumptionGroup, Mechanism, Words, Tally } from '../define.ts';
import { newcomer } from '../organisation.ts';
import type { TeamWeek } from '../teamWeek.ts';

const assumptions = {
  base: {
    default: 0.000555,
    unit: 'per week',
    low: 0,
    high: 0.002,
    part: true,
    meaning: {
      en: 'weekly chance to leave of a fully committed employee',
      nl: 'weekly chance to leave of a fully committed employee',
    },
    source: { en: 'Griffeth, Hom & Gaertner 2000', nl: 'Griffeth, Hom & Gaertner 2000' },
  },
  slope: {
    default: 0.00724,
    unit: 'per week',
    low: 0.004,
    high: 0.015,
    part: true,
    meaning: { en: 'added for lack of commitment, squared', nl: 'added for lack of commitment, squared' },
    source: { en: 'Griffeth et al. 2000', nl: 'Griffeth et al. 2000' },
  },
} as const satisfies AssumptionGroup;

const terms = {} as const satisfies Record<string, Words>;

/** After the changes of the week: who leaves makes room for a newcomer in the same seat. */
export function leave(week: TeamWeek, tally: Tally): void {
  const { people, personAt, first, size } = week;
  const a = week.assumptions.turnover;
  if (luck.length < 2 * size) luck = new Int32Array(2 * size);
  draw(week.key, Purpose.leaving, first, week.tick, luck, size);
  for (let j = 0; j < size; j++) {
    const uncommitted = 1 - people[personAt + j * PERSON + P.commitment];
    if (uniform(luck[2 * j]) < a.base + a.slope * (uncommitted * uncommitted)) {
      newcomer(people, first + j, week.tick, week, week.key, week.assumptions);
      tally.quits++;
    }
  }
}

let luck = new Int32Array(64);

export const turnover = {
  id: 'turnover',
  name: { en: 'turnover', nl: 'turnover' },
  sentence: { en: 'turnover', nl: 'turnover' },
  formula: 'turnover',
  assumptions,
  terms,
} as const satisfies Mechanism;
