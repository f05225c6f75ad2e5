import { CHANGE, DECISION, DECISION_LENGTH, DecisionKind, P, PERSON } from '../columns.ts';
import type { AssumptionGroup, Mechanism, Words } from '../define.ts';
import type { TeamWeek } from '../teamWeek.ts';

const assumptions = {
  byDoing: {
    default: 0.0587,
    unit: 'per week',
    low: 0.02,
    high: 0.2,
    part: true,
    meaning: { en: 'competence gained per decision taken', nl: 'competence gained per decision taken' },
    source: { en: 'Argote & Epple 1990', nl: 'Argote & Epple 1990' },
  },
  byTraining: {
    default: 0.074,
    unit: 'per week',
    low: 0.02,
    high: 0.12,
    part: true,
    meaning: {
      en: 'weekly gain with full learning time and average talent and ability',
      nl: 'weekly gain with full learning time and average talent and ability',
    },
    source: { en: 'assumption', nl: 'assumption' },
  },
  forgetting: {
    default: 0.00122,
    unit: 'per week',
    low: 0,
    high: 0.004,
    part: true,
    meaning: { en: 'weekly loss of unused business competence', nl: 'weekly loss of unused business competence' },
    source: { en: 'Argote & Epple 1990', nl: 'Argote & Epple 1990' },
  },
  craftTransfer: {
    default: 0.2,
    unit: 'share',
    low: 0,
    high: 0.6,
    part: true,
    meaning: {
      en: 'how much craft counts as a start in business roles',
      nl: 'how much craft counts as a start in business roles',
    },
    source: { en: 'assumption of the seed document, to be swept', nl: 'assumption of the seed document, to be swept' },
  },
} as const satisfies AssumptionGroup;

const terms = {
  byDoing: { en: 'byDoing', nl: 'byDoing' },
  byTraining: { en: 'byTraining', nl: 'byTraining' },
  forgetting: { en: 'forgetting', nl: 'forgetting' },
} as const satisfies Record<string, Words>;

function add(week: TeamWeek): void {
  const { people, personAt, change, decision, first, size, feedback, coachingGiven } = week;
  const a = week.assumptions.learning;
  const lesson = 0.2 + 0.8 * feedback;
  const taught = a.byTraining * week.learning * (0.4 + 0.6 * coachingGiven);

  for (let j = 0; j < size; j++) {
    const at = (first + j) * DECISION_LENGTH;
    const kind = decision[at + DECISION.kind];
    if (kind === DecisionKind.self || kind === DecisionKind.teammate) {
      const domain = decision[at + DECISION.domain];
      const k = decision[at + DECISION.who] - first;
      const decider = personAt + k * PERSON;
      const talent = domain === 0 ? TALENT_CRAFT : people[decider + P.talentHR - 1 + domain];
      const competence = people[decider + domain];
      const learned =
        a.byDoing *
        people[decider + P.learningAbility] *
        talent *
        (1 - competence) *
        (decision[at + DECISION.success] ? 0.6 : lesson);
      change[k * CHANGE + domain] += learned;
      if (first + k === week.explained) {
        week.explanation?.adds(competences[domain], terms, { byDoing: learned });
      }
    }

    const p = personAt + j * PERSON;
    const c = j * CHANGE;
    const learningAbility = people[p + P.learningAbility];
    for (let domain = 1; domain < 4; domain++) {
      const competence = people[p + domain];
      const byTraining = taught * learningAbility * people[p + P.talentHR - 1 + domain] * (1 - competence);
      const forgetting = a.forgetting * competence;
      change[c + domain] += byTraining - forgetting;
      if (first + j === week.explained) {
        week.explanation?.adds(competences[domain], terms, { byTraining, forgetting: -forgetting });
      }
    }
  }
}

/** Everyone's talent for the craft they chose. */
const TALENT_CRAFT = 0.6;

const competences = ['competenceCraft', 'competenceHR', 'competenceFinance', 'competenceStrategy'] as const;

export const learning = {
  id: 'learning',
  name: { en: 'learning', nl: 'learning' },
  sentence: { en: 'learning', nl: 'learning' },
  formula: 'learning',
  assumptions,
  terms,
  add,
} as const satisfies Mechanism;
