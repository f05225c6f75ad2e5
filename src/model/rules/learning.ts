import { assumption, fraction, part, perWeek, weight } from '../assuming.ts';
import { pos } from '../arithmetic.ts';
import { P } from '../columns.ts';
import { DecisionOutcome, OUTCOMES } from '../decisionRecord.ts';
import type { AssumptionGroup, Rule } from '../define.ts';
import type { Words } from '../../words/words.ts';
import { change, changes, decider, domain, everything, now, outcome, teamCapacity } from '../teamBuffer.ts';
import type { TeamWeek } from '../teamWeek.ts';

const assumptions = {
  byDoing: part(
    perWeek(0.0631, [0.02, 0.2], 'Argote & Epple 1990', {
      en: 'competence gained per decision taken',
      nl: 'vakkundigheid die iemand wint per genomen besluit',
    }),
  ),
  byTraining: part(
    perWeek(0.0455, [0.02, 0.12], assumption, {
      en: 'weekly gain in business competence when learning time, talent, ability and coaching are all full',
      nl: 'winst in bedrijfsmatige vakkundigheid per week als leertijd, talent, leervermogen en coaching alle vol zijn',
    }),
  ),
  concealment: part(
    weight(
      1.5,
      [0, 3],
      { en: 'Bernstein 2012; assumption', nl: 'Bernstein 2012; aanname' },
      {
        en: 'learning by deciding that is lost when work is kept out of sight',
        nl: 'leren door te beslissen dat verloren gaat als werk uit het zicht blijft',
      },
    ),
  ),
  forgetting: part(
    perWeek(0.00227, [0, 0.004], 'Argote & Epple 1990', {
      en: 'weekly loss of business competence',
      nl: 'verlies van bedrijfsmatige vakkundigheid per week',
    }),
  ),
  craftTransfer: part(
    fraction(
      0.2,
      [0, 0.6],
      { en: 'assumption of the seed document, to be swept', nl: 'aanname uit het brondocument, nog te variëren' },
      {
        en: 'how much craft counts as a start in business roles',
        nl: 'in hoeverre vakmanschap meetelt als start in bedrijfsmatige rollen',
      },
    ),
  ),
} satisfies AssumptionGroup;

const terms = {
  byDoing: { en: 'learning by deciding', nl: 'leren door te beslissen' },
  byTraining: { en: 'time taken to learn', nl: 'tijd om te leren' },
  forgetting: { en: 'fading knowledge', nl: 'kennis die wegzakt' },
} as const satisfies Record<string, Words>;

function add(week: TeamWeek): void {
  const { size, coachingGiven } = week;
  const { byDoing, byTraining, forgetting, concealment } = week.assumptions.learning;
  const me = week.explained - week.first;
  const seen = pos(1 - concealment * week.hidden);
  const taught = byTraining * week.levers.learning * (0.4 + 0.6 * coachingGiven);
  lesson[DecisionOutcome.selfFailed] = lesson[DecisionOutcome.teammateFailed] = 0.2 + 0.8 * week.levers.feedback;

  for (let j = 0; j < size; j++) {
    const k = decider[j];
    const competence = domain[j];
    const learned =
      byDoing *
      now.learningAbility[k] *
      everything[(P.talentCraft + competence) * teamCapacity + k] *
      (1 - everything[competence * teamCapacity + k]) *
      lesson[outcome[j]] *
      seen;
    changes[competence * teamCapacity + k] += learned;
    if (k === me) week.explanation?.adds(competences[competence], terms, { byDoing: learned });

    const ability = taught * now.learningAbility[j];
    const hr = now.competenceHR[j];
    const finance = now.competenceFinance[j];
    const strategy = now.competenceStrategy[j];
    const hrTrained = ability * now.talentHR[j] * (1 - hr);
    const financeTrained = ability * now.talentFinance[j] * (1 - finance);
    const strategyTrained = ability * now.talentStrategy[j] * (1 - strategy);
    change.competenceHR[j] += hrTrained - forgetting * hr;
    change.competenceFinance[j] += financeTrained - forgetting * finance;
    change.competenceStrategy[j] += strategyTrained - forgetting * strategy;
    if (j === me) {
      const { explanation } = week;
      explanation?.adds('competenceHR', terms, { byTraining: hrTrained, forgetting: -(forgetting * hr) });
      explanation?.adds('competenceFinance', terms, {
        byTraining: financeTrained,
        forgetting: -(forgetting * finance),
      });
      explanation?.adds('competenceStrategy', terms, {
        byTraining: strategyTrained,
        forgetting: -(forgetting * strategy),
      });
    }
  }
}

/** What the decider takes from a decision; 0 where the team took none. Mistakes teach as much as feedback lets them. */
const lesson = new Float64Array(OUTCOMES);
lesson[DecisionOutcome.selfWorked] = lesson[DecisionOutcome.teammateWorked] = 0.6;

const competences = ['competenceCraft', 'competenceHR', 'competenceFinance', 'competenceStrategy'] as const;

export const learning = {
  id: 'learning',
  name: { en: 'Learning', nl: 'Leren' },
  sentence: {
    en: 'People learn by deciding, also from mistakes when feedback is based on knowledge, and by taking time to learn; business skills fade a little every week.',
    nl: 'Mensen leren door zelf te beslissen, ook van fouten als feedback op kennis berust, en door leertijd; bedrijfsmatige kennis zakt elke week een beetje weg.',
  },
  equations: {
    competenceCraft: '+= lesson',
    'competenceHR, competenceFinance, competenceStrategy':
      '+= lesson + byTraining * learning * (0.4 + 0.6 coachingGiven) * learningAbility * talent_d * (1 - C_d) - forgetting * C_d',
    lesson:
      "byDoing * learningAbility_k * talent_d * (1 - C_k) * (s ? 0.6 : 0.2 + 0.8 feedback) * pos(1 - concealment * hidden), in the decider's domain of the week",
    'competence of who joins': '0.1 + craftTransfer * competenceCraft on average, in the business domains',
  },
  assumptions,
  terms,
  add,
} as const satisfies Rule;
