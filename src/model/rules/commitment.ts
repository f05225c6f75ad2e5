import { assumption, level, part, perWeek, weight } from '../assuming.ts';
import { bell2 } from '../../random/shapes.ts';
import type { AssumptionGroup, Rule } from '../define.ts';
import type { Words } from '../../words/words.ts';
import { change, derived, mood, now } from '../teamBuffer.ts';
import type { TeamWeek } from '../teamWeek.ts';

const assumptions = {
  rate: perWeek(0.0236, [0.015, 0.06], 'Meyer et al. 2002', {
    en: 'weekly speed at which commitment changes (slower than satisfaction)',
    nl: 'snelheid per week waarmee commitment verandert (langzamer dan werktevredenheid)',
  }),
  base: level(0.0213, [0, 0.2], assumption, {
    en: 'commitment that the model does not explain',
    nl: 'commitment dat het model niet verklaart',
  }),
  satisfaction: part(
    weight(0.569, [0.2, 0.6], 'Meyer et al. 2002', {
      en: 'weight of satisfaction in commitment',
      nl: 'gewicht van werktevredenheid in commitment',
    }),
  ),
  trust: part(
    weight(0.129, [0.1, 0.35], 'Dirks & Ferrin 2002', {
      en: 'weight of trust in commitment',
      nl: 'gewicht van vertrouwen in commitment',
    }),
  ),
  meaning: part(
    weight(0.0772, [0.05, 0.35], 'Meyer et al. 2002', {
      en: 'weight of meaning in commitment',
      nl: 'gewicht van zingeving in commitment',
    }),
  ),
  ownership: part(
    weight(0.161, [0.1, 0.4], 'Pierce et al. 2001', {
      en: 'weight of felt responsibility in commitment',
      nl: 'gewicht van gevoelde verantwoordelijkheid in commitment',
    }),
  ),
  disposition: part(
    weight(0.267, [0.2, 0.8], assumption, {
      en: 'weight of being a committed person by nature',
      nl: 'gewicht van iemands eigen neiging om zich te verbinden',
    }),
  ),
  noise: part(
    level(0.0131, [0, 0.02], assumption, {
      en: 'size of weekly ups and downs in commitment',
      nl: 'omvang van wekelijkse schommelingen in commitment',
    }),
  ),
} satisfies AssumptionGroup;

const terms = {
  base: { en: 'a base that is the same for everyone', nl: 'een basis die voor iedereen gelijk is' },
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
    const target = base + satisfied + trusting + meant + owned + disposed;

    const towards = rate * (target - commitment);
    const luck = noise * bell2(mood[2 * j + 1]);
    change.commitment[j] += towards + luck;

    if (j === me) {
      week.explanation?.target(
        'commitment',
        terms,
        { base, satisfaction: satisfied, trust: trusting, meaning: meant, ownership: owned, disposition: disposed },
        target,
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
  equations: {
    commitment:
      '+= rate * (base + satisfaction weight * S + trust * 0.5 (trustInLeader + trustInTeam) + meaning weight * meaning + ownership * R + disposition * (dispositionCommitment - 0.5) - M) + noise * bell2(b)',
  },
  assumptions,
  terms,
  add,
} as const satisfies Rule;
