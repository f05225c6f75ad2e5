import { assumption, part, perWeek, weight } from '../assuming.ts';
import { pos } from '../arithmetic.ts';
import { T } from '../columns.ts';
import type { AssumptionGroup, Rule } from '../define.ts';
import type { Words } from '../../words/words.ts';
import { change, now, team } from '../teamBuffer.ts';
import type { TeamWeek } from '../teamWeek.ts';

const assumptions = {
  rate: perWeek(0.0253, [0.02, 0.12], assumption, {
    en: 'weekly speed at which entrepreneurship changes',
    nl: 'snelheid per week waarmee ondernemend gedrag verandert',
  }),
  disposition: part(
    weight(0.625, [0.2, 0.8], 'Scott & Bruce 1994', {
      en: 'weight of being enterprising by nature',
      nl: 'gewicht van iemands eigen ondernemende aard',
    }),
  ),
  concealment: part(
    weight(
      1.5,
      [0, 3],
      { en: 'Bernstein 2012; assumption', nl: 'Bernstein 2012; aanname' },
      {
        en: 'entrepreneurship that is lost when work is kept out of sight',
        nl: 'ondernemend gedrag dat verloren gaat als werk uit het zicht blijft',
      },
    ),
  ),
} satisfies AssumptionGroup;

const terms = {
  empowerment: { en: 'empowered and safe enough', nl: 'krachtig en veilig genoeg' },
  disposition: { en: 'own nature', nl: 'eigen aard' },
} as const satisfies Record<string, Words>;

function add(week: TeamWeek): void {
  const { size } = week;
  const { rate, disposition, concealment } = week.assumptions.initiative;
  const me = week.explained - week.first;
  const unhindered = 1 - 0.5 * team[T.control];
  const seen = pos(1 - concealment * week.hidden);
  const safe = 0.5 + 0.5 * week.levers.feedback;

  for (let j = 0; j < size; j++) {
    const felt = now.psychologicalEmpowerment[j];
    const empowered = felt * (0.4 + 0.6 * (now.trustInTeam[j] * safe)) * unhindered * seen;
    const disposed = disposition * (now.dispositionInitiative[j] - 0.5);
    const target = empowered + disposed;
    change.initiative[j] += rate * (target - now.initiative[j]);

    if (j === me) {
      week.explanation?.target('initiative', terms, { empowerment: empowered, disposition: disposed }, target);
    }
  }
}

export const initiative = {
  id: 'initiative',
  name: { en: 'Entrepreneurship', nl: 'Ondernemend gedrag' },
  sentence: {
    en: 'People start things themselves when they feel empowered and safe with their team, and less so under control.',
    nl: 'Mensen nemen zelf initiatief als ze zich krachtig voelen en veilig in hun team, en minder naarmate er meer controle is.',
  },
  equations: {
    initiative:
      '+= rate * (PE * (0.4 + 0.6 * (trustInTeam * (0.5 + 0.5 * feedback))) * (1 - 0.5 * control) * pos(1 - concealment * hidden) + disposition * (dispositionInitiative - 0.5) - E)',
  },
  assumptions,
  terms,
  add,
} as const satisfies Rule;
