import { fraction, part, perWeek } from '../assuming.ts';
import { decided, Outcome, OUTCOMES, T } from '../columns.ts';
import type { AssumptionGroup, Rule } from '../define.ts';
import type { Words } from '../../words/words.ts';
import { change, delegation, derived, now, outcome, share, team } from '../desk.ts';
import type { TeamWeek } from '../teamWeek.ts';

const assumptions = {
  impactRate: perWeek(0.108, [0.04, 0.2], 'Spreitzer 1995', {
    en: 'weekly speed at which felt impact changes',
    nl: 'snelheid per week waarmee de ervaren invloed verandert',
  }),
  encouragementFelt: part(
    fraction(0.8, [0.2, 0.9], 'Laschinger et al. 2004', {
      en: 'how much of missing autonomy words alone can make people feel',
      nl: 'in hoeverre woorden alleen al mensen autonomie laten voelen die ze niet hebben',
    }),
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
  const { size, openness, coachingGiven } = week;
  const { delegationOverall, learning, feedback, encouragement } = week;
  const feltAnew = !week.empowermentHeld;
  const { encouragementFelt, impactRate } = week.assumptions.empowerment;
  const ofCraft = share[0];
  const ofHr = share[1];
  const ofFinance = share[2];
  const ofStrategy = share[3];
  const craftRights = delegation[0];
  const hrRights = delegation[1];
  const financeRights = delegation[2];
  const strategyRights = delegation[3];
  const me = week.explained - week.first;
  const alignment = team[T.alignment];

  for (let j = 0; j < size; j++) {
    const craft = now.competenceCraft[j];
    const meaning = 0.5 * now.valueFit[j] + 0.5 * alignment;
    const mastery =
      ofCraft * (craft + craftRights * (craft - craft)) +
      ofHr * (craft + hrRights * (now.competenceHR[j] - craft)) +
      ofFinance * (craft + financeRights * (now.competenceFinance[j] - craft)) +
      ofStrategy * (craft + strategyRights * (now.competenceStrategy[j] - craft));
    derived.meaning[j] = meaning;
    derived.mastery[j] = mastery;

    const autonomy = now.autonomy[j];
    const trustInLeader = now.trustInLeader[j];
    const impact = now.impact[j];
    const selfDetermination =
      autonomy + (1 - autonomy) * encouragementFelt * encouragement * trustInLeader * (1 - derived.gap[j]);
    now.structuralEmpowerment[j] =
      0.2 *
      (delegationOverall +
        openness +
        coachingGiven * (0.5 + trustInLeader) +
        learning * (0.5 + now.learningAbility[j]) +
        feedback * (0.5 + now.trustInTeam[j]));
    if (!feltAnew) continue;

    const o = outcome[j];
    const psychological = 0.25 * (meaning + mastery + selfDetermination + impact);
    const experience = impactRate * decided[o] * (felt[o] - impact);
    now.psychologicalEmpowerment[j] = psychological;
    change.impact[j] += experience;

    if (j === me) {
      week.explanation?.aim(
        'psychologicalEmpowerment',
        terms,
        {
          meaning: 0.25 * meaning,
          mastery: 0.25 * mastery,
          selfDetermination: 0.25 * selfDetermination,
          impact: 0.25 * impact,
        },
        psychological,
      );
      week.explanation?.adds('impact', terms, { experience });
    }
  }
}

/** Impact felt, by outcome; what did not work has none. */
const felt = new Float64Array(OUTCOMES);
felt[Outcome.selfWorked] = 1;
felt[Outcome.teammateWorked] = 0.8;
felt[Outcome.reservedWorked] = felt[Outcome.overruledWorked] = 0.15;

export const empowerment = {
  id: 'empowerment',
  name: { en: 'Empowerment', nl: 'Empowerment' },
  sentence: {
    en: 'People feel empowered when work has meaning, they master it, they can decide themselves, and their decisions make a difference.',
    nl: 'Mensen voelen zich krachtig als werk zinvol is, ze het beheersen, zelf kunnen beslissen en hun besluiten verschil maken.',
  },
  formula: 'PE = 0.25 * (meaning + mastery + selfDetermination + impact); impact += impactRate * (x - impact)',
  assumptions,
  terms,
  add,
} as const satisfies Rule;
