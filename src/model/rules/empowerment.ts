import { fraction, part, perWeek, weight } from '../assuming.ts';
import { decided, DecisionOutcome, OUTCOMES } from '../decisionRecord.ts';
import type { AssumptionGroup, Rule } from '../define.ts';
import type { Words } from '../../words/words.ts';
import { change, derived, now, outcome } from '../teamBuffer.ts';
import type { TeamWeek } from '../teamWeek.ts';

const conger: Words = { en: 'Conger & Kanungo 1988; assumption', nl: 'Conger & Kanungo 1988; aanname' };

const assumptions = {
  impactRate: perWeek(0.116, [0.04, 0.2], 'Spreitzer 1995', {
    en: 'weekly speed at which felt impact changes',
    nl: 'snelheid per week waarmee de ervaren invloed verandert',
  }),
  encouragementFelt: part(
    fraction(0.885, [0.2, 0.9], 'Laschinger et al. 2004', {
      en: 'how much of missing autonomy words alone can make people feel',
      nl: 'in hoeverre woorden alleen al mensen autonomie laten voelen die ze niet hebben',
    }),
  ),
  encouragementMeaning: part(
    fraction(0.4, [0, 0.7], conger, {
      en: 'how much of missing meaning believed words alone can make people feel',
      nl: 'in hoeverre geloofde woorden alleen al mensen zin laten ervaren die ze missen',
    }),
  ),
  encouragementImpact: part(
    fraction(0.4, [0, 0.7], conger, {
      en: 'how much of missing impact believed words alone can make people feel',
      nl: 'in hoeverre geloofde woorden alleen al mensen invloed laten ervaren die ze missen',
    }),
  ),
  disbelief: part(
    weight(
      2,
      [1, 4],
      {
        en: 'Simons 2002; Boswell et al. 2005; Zhao et al. 2007; assumption',
        nl: 'Simons 2002; Boswell et al. 2005; Zhao et al. 2007; aanname',
      },
      {
        en: 'how fast words stop being believed when expectation is not met',
        nl: 'hoe snel woorden niet meer geloofd worden als verwachtingen niet uitkomen',
      },
    ),
  ),
} satisfies AssumptionGroup;

const terms = {
  meaning: { en: 'work has meaning', nl: 'zinvol werk' },
  mastery: { en: 'mastering the work', nl: 'het werk beheersen' },
  selfDetermination: { en: 'deciding yourself', nl: 'zelf kunnen beslissen' },
  impact: { en: 'my decisions matter', nl: 'mijn besluiten doen ertoe' },
  experience: { en: 'how the decision turned out', nl: 'hoe het besluit uitpakte' },
} as const satisfies Record<string, Words>;

function add(week: TeamWeek): void {
  const { size } = week;
  const { impactRate } = week.assumptions.empowerment;
  const me = week.explained - week.first;

  for (let j = 0; j < size; j++) {
    const o = outcome[j];
    const impact = now.impact[j];
    const experience = impactRate * decided[o] * (felt[o] - impact);
    change.impact[j] += experience;

    if (j === me) {
      const { explanation } = week;
      // Computed in derive.ts, before any rule: four quarters.
      explanation?.target(
        'psychologicalEmpowerment',
        terms,
        {
          meaning: 0.25 * derived.meaningFelt[j],
          mastery: 0.25 * derived.mastery[j],
          selfDetermination: 0.25 * derived.selfDetermination[j],
          impact: 0.25 * derived.impactFelt[j],
        },
        now.psychologicalEmpowerment[j],
      );
      explanation?.adds('impact', terms, { experience });
    }
  }
}

/** Impact felt, by outcome; what did not work has none. */
const felt = new Float64Array(OUTCOMES);
felt[DecisionOutcome.selfWorked] = 1;
felt[DecisionOutcome.teammateWorked] = 0.8;
felt[DecisionOutcome.reservedWorked] = felt[DecisionOutcome.overruledWorked] = 0.15;

export const empowerment = {
  id: 'empowerment',
  name: { en: 'Empowerment', nl: 'Empowerment' },
  sentence: {
    en: 'People feel empowered when work has meaning, they master it, they can decide themselves, and their decisions make a difference.',
    nl: 'Mensen voelen zich krachtig als werk zinvol is, ze het beheersen, zelf kunnen beslissen en hun besluiten verschil maken.',
  },
  equations: {
    impact:
      '+= impactRate * (x - impact) in a week with a decision, x = self: s | teammate: 0.8 s | leader: 0.15 s | nobody: 0',
    meaning: '0.5 valueFit + 0.5 alignment',
    mastery: 'Σ share_d * (C_craft + delegation_d * (C_d - C_craft))',
    belief: 'encouragement * trustInLeader * pos(1 - disbelief * gap)',
    meaningFelt: 'meaning + (1 - meaning) * encouragementMeaning * belief',
    selfDetermination: 'autonomy + (1 - autonomy) * encouragementFelt * belief',
    impactFelt: 'impact + (1 - impact) * encouragementImpact * belief',
    psychologicalEmpowerment: '0.25 * (meaningFelt + mastery + selfDetermination + impactFelt)',
    structuralEmpowerment:
      'clamp(0.2 * (Σ share_d delegation_d + openness + coachingGiven * (0.5 + trustInLeader) + learning * (0.5 + learningAbility) + feedback * (0.5 + trustInTeam)))',
  },
  assumptions,
  terms,
  add,
} as const satisfies Rule;
