import { bell2 } from '../../random/shapes.ts';
import type { AssumptionGroup, Mechanism, Words } from '../define.ts';
import { change, derived, mood, now } from '../desk.ts';
import type { TeamWeek } from '../teamWeek.ts';

const assumptions = {
  rate: {
    default: 0.033,
    unit: 'per week',
    low: 0.015,
    high: 0.06,
    meaning: {
      en: 'weekly speed at which commitment changes (slower than satisfaction)',
      nl: 'snelheid per week waarmee commitment verandert (langzamer dan werktevredenheid)',
    },
    source: { en: 'Meyer et al. 2002', nl: 'Meyer et al. 2002' },
  },
  base: {
    default: 0.0552,
    unit: 'level',
    low: 0,
    high: 0.2,
    meaning: { en: 'commitment that the model does not explain', nl: 'commitment dat het model niet verklaart' },
    source: { en: 'assumption', nl: 'aanname' },
  },
  satisfaction: {
    default: 0.414,
    unit: 'weight',
    low: 0.2,
    high: 0.6,
    part: true,
    meaning: { en: 'weight of satisfaction in commitment', nl: 'gewicht van werktevredenheid in commitment' },
    source: { en: 'Meyer et al. 2002', nl: 'Meyer et al. 2002' },
  },
  trust: {
    default: 0.217,
    unit: 'weight',
    low: 0.1,
    high: 0.35,
    part: true,
    meaning: { en: 'weight of trust in commitment', nl: 'gewicht van vertrouwen in commitment' },
    source: { en: 'Dirks & Ferrin 2002', nl: 'Dirks & Ferrin 2002' },
  },
  meaning: {
    default: 0.184,
    unit: 'weight',
    low: 0.05,
    high: 0.35,
    part: true,
    meaning: { en: 'weight of meaning in commitment', nl: 'gewicht van zingeving in commitment' },
    source: { en: 'Meyer et al. 2002', nl: 'Meyer et al. 2002' },
  },
  ownership: {
    default: 0.231,
    unit: 'weight',
    low: 0.1,
    high: 0.4,
    part: true,
    meaning: {
      en: 'weight of felt responsibility in commitment',
      nl: 'gewicht van gevoelde verantwoordelijkheid in commitment',
    },
    source: { en: 'Pierce et al. 2001', nl: 'Pierce et al. 2001' },
  },
  disposition: {
    default: 0.251,
    unit: 'weight',
    low: 0.2,
    high: 0.5,
    part: true,
    meaning: {
      en: 'weight of being a committed person by nature',
      nl: 'gewicht van iemands eigen neiging om zich te verbinden',
    },
    source: { en: 'assumption', nl: 'aanname' },
  },
  noise: {
    default: 0.00674,
    unit: 'level',
    low: 0,
    high: 0.02,
    part: true,
    meaning: {
      en: 'size of weekly ups and downs in commitment',
      nl: 'omvang van wekelijkse schommelingen in commitment',
    },
    source: { en: 'assumption', nl: 'aanname' },
  },
} as const satisfies AssumptionGroup;

const terms = {
  base: { en: 'not explained by model', nl: 'niet door model verklaard' },
  satisfaction: { en: 'satisfaction with work', nl: 'werktevredenheid op dit moment' },
  trust: { en: 'trust in leader and team', nl: 'vertrouwen in leidinggevende en team' },
  meaning: { en: 'work has meaning', nl: 'zinvol werk' },
  ownership: { en: 'feeling responsible', nl: 'je verantwoordelijk voelen' },
  disposition: { en: 'own nature', nl: 'eigen aard' },
  aim: { en: 'towards what fits now', nl: 'naar wat nu past' },
  noise: { en: 'ups and downs', nl: 'schommelingen van de week' },
} as const satisfies Record<string, Words>;

function add(week: TeamWeek): void {
  const { size } = week;
  const { rate, base, satisfaction, trust, meaning, ownership, disposition, noise } = week.assumptions.commitment;
  const me = week.explained - week.first;

  for (let j = 0; j < size; j++) {
    const commitment = now.commitment[j];
    const satisfied = satisfaction * now.satisfaction[j];
    const trusting = trust * 0.5 * (now.trustInLeader[j] + now.trustInTeam[j]);
    const meant = meaning * derived.meaning[j];
    const owned = ownership * now.responsibility[j];
    const disposed = disposition * (now.dispositionCommitment[j] - 0.5);
    const aim = base + satisfied + trusting + meant + owned + disposed;

    const towards = rate * (aim - commitment);
    const luck = noise * bell2(mood[2 * j + 1]);
    change.commitment[j] += towards + luck;

    if (j === me) {
      week.explanation?.aim(
        'commitment',
        terms,
        { base, satisfaction: satisfied, trust: trusting, meaning: meant, ownership: owned, disposition: disposed },
        aim,
      );
      week.explanation?.adds('commitment', terms, { aim: towards, noise: luck });
    }
  }
}

export const commitment = {
  id: 'commitment',
  name: { en: 'Commitment', nl: 'Commitment' },
  sentence: {
    en: 'Commitment grows slowly out of satisfaction, trust, meaning and the feeling that it is yours.',
    nl: 'Commitment groeit langzaam uit werktevredenheid, vertrouwen, zingeving en het gevoel dat het ook van jou is.',
  },
  formula:
    'aim = base + satisfaction weight * S + trust * 0.5 (trustInLeader + trustInTeam) + meaning weight * meaning + ownership * R + disposition * (dispositionCommitment - 0.5); M += rate * (aim - M) + noise * bell2(b)',
  assumptions,
  terms,
  add,
} as const satisfies Mechanism;
