import { part, perWeek } from '../assuming.ts';
import { drawEach, uniform } from '../../random/draw.ts';
import { Purpose } from '../../random/purpose.ts';
import type { AssumptionGroup, Rule, Tally } from '../define.ts';
import type { Words } from '../../words/words.ts';
import { load } from '../columnLoops.ts';
import { luck, now, seats } from '../teamBuffer.ts';
import { newcomer } from '../organisation.ts';
import type { TeamWeek } from '../teamWeek.ts';

const griffeth: Words = { en: 'Griffeth et al. 2000; assumption', nl: 'Griffeth et al. 2000; aanname' };

const assumptions = {
  base: part(
    perWeek(0.000583, [0, 0.002], 'Griffeth, Hom & Gaertner 2000', {
      en: 'weekly chance that a fully committed employee leaves',
      nl: 'kans per week dat een medewerker met volledig commitment vertrekt',
    }),
  ),
  slope: part(
    perWeek(0.0241, [0.01, 0.08], griffeth, {
      en: 'extra weekly chance to leave for lack of commitment, to the fourth power',
      nl: 'extra kans per week op vertrek door gebrek aan commitment, tot de vierde macht',
    }),
  ),
} satisfies AssumptionGroup;

const terms = {} as const satisfies Record<string, Words>;

/** After the changes of the week: who leaves makes room for a newcomer in the same seat. */
export function leave(week: TeamWeek, tally: Tally): void {
  const { people, personAt, first, size } = week;
  const a = week.assumptions.turnover;
  drawEach(week.key, Purpose.leaving, week.tick, seats, size, luck);
  for (let j = 0; j < size; j++) {
    const uncommitted = 1 - now.commitment[j];
    if (uniform(luck[2 * j]) < a.base + a.slope * uncommitted * uncommitted * uncommitted * uncommitted) {
      newcomer(people, first + j, week.tick, week, week.key, week.assumptions);
      load(people, personAt, j, j + 1);
      tally.quits++;
    }
  }
}

export const turnover = {
  id: 'turnover',
  name: { en: 'Leaving', nl: 'Vertrekken' },
  sentence: {
    en: 'The less committed people are, the likelier they leave, and a newcomer takes the seat.',
    nl: 'Hoe minder commitment, hoe groter de kans dat iemand vertrekt; een nieuwkomer neemt de plek over.',
  },
  equations: {
    leaves: 'uniform(a) < base + slope * (1 - commitment)⁴; a newcomer takes the seat',
  },
  assumptions,
  terms,
} as const satisfies Rule;
