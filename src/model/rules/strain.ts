import { assumption, fraction, part, perWeek, weight } from '../assuming.ts';
import { clamp, pos } from '../arithmetic.ts';
import { T } from '../columns.ts';
import type { AssumptionGroup, Rule } from '../define.ts';
import type { Words } from '../../words/words.ts';
import { change, derived, now, team } from '../teamBuffer.ts';
import type { TeamWeek } from '../teamWeek.ts';

const assumptions = {
  rate: perWeek(0.076, [0.05, 0.2], assumption, {
    en: 'weekly speed at which strain changes',
    nl: 'snelheid per week waarmee de spanning verandert',
  }),
  base: fraction(0.256, [0.2, 0.35], assumption, {
    en: 'strain of an ordinary week',
    nl: 'spanning van een gewone week',
  }),
  demand: part(
    weight(1.09, [0.3, 1.2], 'Cheong et al. 2016', {
      en: "strain from autonomy beyond one's responsibility and mastery (the burdening side of empowerment)",
      nl: 'spanning door meer autonomie dan iemand met zijn verantwoordelijkheid en vakkundigheid aankan',
    }),
  ),
  ambiguity: part(
    weight(0.204, [0.1, 0.5], 'Skogstad et al. 2007', {
      en: 'strain from having neither direction nor control',
      nl: 'spanning doordat richting en controle allebei ontbreken',
    }),
  ),
  vacuum: part(
    weight(0.433, [0.2, 0.8], 'Skogstad et al. 2007', {
      en: 'strain from decisions that nobody takes',
      nl: 'spanning door besluiten die niemand neemt',
    }),
  ),
  peerPressure: part(
    weight(0.377, [0, 0.6], 'Barker 1993', {
      en: 'strain from being seen to contribute less than others',
      nl: 'spanning doordat anderen zien dat iemand minder bijdraagt',
    }),
  ),
  surplus: part(
    weight(
      0.276,
      [0, 0.7],
      { en: 'person–environment fit (Edwards 1996)', nl: 'aansluiting tussen persoon en omgeving (Edwards 1996)' },
      { en: 'strain from more autonomy than one wants', nl: 'spanning door meer autonomie dan iemand wil' },
    ),
  ),
  support: part(
    weight(0.271, [0.1, 0.5], assumption, {
      en: 'strain taken away by coaching',
      nl: 'spanning die coaching wegneemt',
    }),
  ),
  disposition: part(
    weight(
      0.17,
      [0, 0.5],
      { en: 'Watson & Clark 1984; assumption', nl: 'Watson & Clark 1984; aanname' },
      {
        en: 'weight of being a dissatisfied person by nature in strain',
        nl: 'gewicht in spanning van iemands eigen neiging om ontevreden te zijn',
      },
    ),
  ),
} satisfies AssumptionGroup;

const terms = {
  base: { en: 'strain of ordinary work', nl: 'spanning van gewoon werk' },
  demand: { en: 'more freedom than manageable', nl: 'meer vrijheid dan behapbaar' },
  ambiguity: { en: 'no direction, no control', nl: 'geen richting, geen controle' },
  vacuum: { en: 'decisions left lying', nl: 'besluiten die blijven liggen' },
  peerPressure: { en: 'pressure from colleagues', nl: "druk van collega's" },
  surplus: { en: 'more autonomy than wanted', nl: 'meer autonomie dan gewenst' },
  support: { en: 'relief by coaching', nl: 'verlichting door coaching' },
  disposition: { en: 'own nature', nl: 'eigen aard' },
} as const satisfies Record<string, Words>;

function add(week: TeamWeek): void {
  const { size, meanContribution } = week;
  const a = week.assumptions.strain;
  const { rate, base, peerPressure, surplus, disposition } = a;
  const demandWeight = a.demand;
  const me = week.explained - week.first;
  const control = team[T.control];
  const alignment = team[T.alignment];
  const ambiguity = a.ambiguity * (1 - alignment) * (1 - control);
  const vacuum = a.vacuum * team[T.vacuum];
  const exposed = week.levers.feedback * week.openness;
  const support = a.support * week.coachingGiven;

  for (let j = 0; j < size; j++) {
    const autonomy = now.autonomy[j];
    const responsibility = now.responsibility[j];
    const mastery = derived.mastery[j];
    const demand = demandWeight * pos(autonomy - 0.5 * (responsibility + mastery));
    const pressed = peerPressure * (exposed * pos(meanContribution - now.contribution[j]));
    const unwanted = surplus * (pos(autonomy - now.needForAutonomy[j]) * (1 - responsibility));
    const disposed = disposition * (0.5 - now.dispositionSatisfaction[j]);
    const target = clamp(base + demand + ambiguity + vacuum + pressed + unwanted - support + disposed);
    change.strain[j] += rate * (target - now.strain[j]);

    if (j === me) {
      week.explanation?.target(
        'strain',
        terms,
        {
          base,
          demand,
          ambiguity,
          vacuum,
          peerPressure: pressed,
          surplus: unwanted,
          support: -support,
          disposition: disposed,
        },
        target,
      );
    }
  }
}

export const strain = {
  id: 'strain',
  name: { en: 'Strain', nl: 'Spanning' },
  sentence: {
    en: 'Strain rises when people get more freedom than they can carry, when direction is missing or decisions are left lying; coaching relieves it.',
    nl: 'Spanning loopt op als mensen meer vrijheid krijgen dan ze aankunnen, als richting ontbreekt of besluiten blijven liggen; coaching verlicht.',
  },
  equations: {
    strain:
      '+= rate * (clamp(base + demand * pos(autonomy - 0.5 (R + mastery)) + ambiguity * (1 - alignment) * (1 - control) + vacuum weight * vacuum + peerPressure * feedback * openness * pos(ȳ - y) + surplus * pos(autonomy - needForAutonomy) * (1 - R) - support * coachingGiven + disposition * (0.5 - dispositionSatisfaction)) - strain)',
  },
  assumptions,
  terms,
  add,
} as const satisfies Rule;
