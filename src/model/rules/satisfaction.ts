import { assumption, fraction, level, part, perWeek, weight } from '../assuming.ts';
import { bell2 } from '../../random/shapes.ts';
import { pos } from '../arithmetic.ts';
import { T } from '../columns.ts';
import type { AssumptionGroup, Rule } from '../define.ts';
import type { Words } from '../../words/words.ts';
import { change, derived, mood, now, team } from '../teamBuffer.ts';
import type { TeamWeek } from '../teamWeek.ts';

const staw: Words = {
  en: 'Staw, Bell & Clausen 1986; wide enough for the spread that surveys report',
  nl: 'Staw, Bell & Clausen 1986; ruim genoeg voor de spreiding in vragenlijsten',
};

const assumptions = {
  rate: perWeek(0.0714, [0.04, 0.15], 'Boswell et al. 2005', {
    en: 'weekly speed at which satisfaction changes',
    nl: 'snelheid per week waarmee werktevredenheid verandert',
  }),
  base: level(0.327, [0, 0.4], assumption, {
    en: 'satisfaction that the model does not explain',
    nl: 'werktevredenheid die het model niet verklaart',
  }),
  empowerment: part(
    weight(0.429, [0.1, 1], 'Seibert, Wang & Courtright 2011', {
      en: 'weight of psychological empowerment in satisfaction',
      nl: 'gewicht van psychologisch empowerment in werktevredenheid',
    }),
  ),
  trust: part(
    weight(0.358, [0.1, 0.4], 'Dirks & Ferrin 2002', {
      en: 'weight of trust in satisfaction',
      nl: 'gewicht van vertrouwen in werktevredenheid',
    }),
  ),
  performance: part(
    weight(0.0422, [0, 0.25], assumption, {
      en: 'weight of team results in satisfaction',
      nl: 'gewicht van teamresultaten in werktevredenheid',
    }),
  ),
  strain: part(
    weight(0.407, [0.1, 0.5], 'Seibert et al. 2011', {
      en: 'satisfaction lost to strain',
      nl: 'werktevredenheid die verloren gaat door spanning',
    }),
  ),
  need: part(
    weight(0.354, [0.05, 0.4], 'Hackman & Oldham 1980', {
      en: "satisfaction lost when autonomy stays below one's need",
      nl: 'werktevredenheid die verloren gaat als iemand minder autonomie krijgt dan nodig',
    }),
  ),
  breach: part(
    weight(0.132, [0.05, 0.4], 'Zhao et al. 2007', {
      en: 'satisfaction lost when expected autonomy does not come',
      nl: 'werktevredenheid die verloren gaat als verwachte autonomie uitblijft',
    }),
  ),
  disposition: part(
    weight(0.306, [0.2, 0.9], staw, {
      en: 'weight of being a satisfied person by nature',
      nl: 'gewicht van iemands eigen neiging om tevreden te zijn',
    }),
  ),
  adaptation: part(
    fraction(0.693, [0, 0.8], 'Brickman & Campbell 1971; Boswell et al. 2005; Griffin 1991', {
      en: 'how far people get used to what they have',
      nl: 'in hoeverre mensen wennen aan wat ze hebben',
    }),
  ),
  adaptationRate: perWeek(
    0.012,
    [0.005, 0.03],
    { en: 'Boswell et al. 2005; assumption', nl: 'Boswell et al. 2005; aanname' },
    {
      en: 'weekly speed at which people get used to how satisfied they are (0.012 means halfway in 57 weeks)',
      nl: 'snelheid per week waarmee mensen wennen aan hoe tevreden ze zijn (0,012 betekent halverwege in 57 weken)',
    },
  ),
  reference: level(0.53, [0.45, 0.65], assumption, {
    en: 'satisfaction that an average person is used to under the status quo',
    nl: 'werktevredenheid waaraan iemand gemiddeld gewend is als alles blijft zoals het is',
  }),
  noise: part(
    level(0.0329, [0, 0.05], assumption, {
      en: 'size of weekly ups and downs in mood',
      nl: 'omvang van wekelijkse schommelingen in stemming',
    }),
  ),
  contagion: part(
    perWeek(0.0438, [0, 0.06], 'Barsade 2002', {
      en: 'weekly pull of the satisfaction of people around',
      nl: 'invloed per week van de werktevredenheid van mensen in de omgeving',
    }),
  ),
} satisfies AssumptionGroup;

const terms = {
  base: { en: 'a base that is the same for everyone', nl: 'een basis die voor iedereen gelijk is' },
  empowerment: { en: 'feeling empowered', nl: 'je krachtig voelen' },
  trust: { en: 'trust in leader and team', nl: 'vertrouwen in leidinggevende en team' },
  performance: { en: 'team results', nl: 'resultaten van het team' },
  strain: { en: 'more strain than usual', nl: 'meer spanning dan normaal' },
  need: { en: 'less autonomy than needed', nl: 'minder autonomie dan nodig' },
  breach: { en: 'expectation not met', nl: 'verwachting niet waargemaakt' },
  disposition: { en: 'own nature', nl: 'eigen aard' },
  adaptation: { en: 'being used to it', nl: 'eraan gewend zijn' },
  used: { en: 'getting used to it', nl: 'eraan wennen' },
  aim: { en: 'towards what fits now', nl: 'naar wat nu past' },
  contagion: { en: 'mood of people around', nl: 'stemming van de omgeving' },
  noise: { en: 'mood of the week', nl: 'stemming van de week' },
} as const satisfies Record<string, Words>;

function add(week: TeamWeek): void {
  const { size } = week;
  const a = week.assumptions.satisfaction;
  const { rate, base, contagion, noise } = a;
  const { empowerment, trust, strain, need, breach, disposition, adaptation, adaptationRate, reference } = a;
  const me = week.explained - week.first;
  const ordinaryStrain = week.assumptions.strain.base;
  const performance = a.performance * team[T.performance];

  for (let j = 0; j < size; j++) {
    const satisfaction = now.satisfaction[j];
    const needed = now.needForAutonomy[j];
    const empowered = empowerment * now.psychologicalEmpowerment[j];
    const trusting = trust * 0.5 * (now.trustInLeader[j] + now.trustInTeam[j]);
    const strained = strain * (now.strain[j] - ordinaryStrain);
    const lacking = need * needed * pos(needed - now.autonomy[j]);
    const broken = breach * derived.gap[j];
    const own = disposition * (now.dispositionSatisfaction[j] - 0.5);
    // People get used to what they have, not to their own temperament.
    const standard = now.standard[j];
    const usedTo = adaptation * (standard - reference - own);
    const target = base + empowered + trusting + performance - strained - lacking - broken + own - usedTo;

    const towards = rate * (target - satisfaction);
    const caught = contagion * (derived.satisfactionAround[j] - satisfaction);
    const luck = noise * bell2(mood[2 * j]);
    change.satisfaction[j] += towards + caught + luck;
    const adapting = adaptationRate * (satisfaction - standard);
    change.standard[j] += adapting;

    if (j === me) {
      week.explanation?.target(
        'satisfaction',
        terms,
        {
          base,
          empowerment: empowered,
          trust: trusting,
          performance,
          strain: -strained,
          need: -lacking,
          breach: -broken,
          disposition: own,
          adaptation: -usedTo,
        },
        target,
      );
      week.explanation?.adds('satisfaction', terms, { aim: towards, contagion: caught, noise: luck });
      week.explanation?.adds('standard', terms, { used: adapting });
    }
  }
}

export const satisfaction = {
  id: 'satisfaction',
  name: { en: 'Satisfaction', nl: 'Werktevredenheid' },
  sentence: {
    en: 'Satisfaction follows empowerment, trust and team results, and suffers from strain, too little autonomy and expectations that are not met.',
    nl: 'Werktevredenheid volgt uit empowerment, vertrouwen en teamresultaten, en lijdt onder spanning, te weinig autonomie en verwachtingen die niet uitkomen.',
  },
  equations: {
    satisfaction:
      '+= rate * (base + empowerment * PE + trust * 0.5 (trustInLeader + trustInTeam) + performance weight * performance - strain weight * (strain - strain.base) - need * needForAutonomy * pos(needForAutonomy - autonomy) - breach * gap + own - adaptation * (standard - reference - own) - S) + contagion * (around(S) - S) + noise * bell2(a)',
    own: 'disposition * (dispositionSatisfaction - 0.5)',
    standard: '+= adaptationRate * (S - standard); at the start clamp(reference + own)',
  },
  assumptions,
  terms,
  add,
} as const satisfies Rule;
