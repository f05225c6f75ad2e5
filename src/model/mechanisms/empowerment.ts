import { CHANGE, D, DECISION, DECISION_LENGTH, DecisionKind, DERIVED, P, PERSON, T } from '../columns.ts';
import type { AssumptionGroup, Mechanism, Words } from '../define.ts';
import type { TeamWeek } from '../teamWeek.ts';

const assumptions = {
  impactRate: {
    default: 0.108,
    unit: 'per week',
    low: 0.04,
    high: 0.2,
    meaning: { en: 'weekly speed of felt impact', nl: 'weekly speed of felt impact' },
    source: { en: 'Spreitzer 1995', nl: 'Spreitzer 1995' },
  },
  encouragementFelt: {
    default: 0.8,
    unit: 'share',
    low: 0.2,
    high: 0.9,
    part: true,
    meaning: { en: 'self-determination that words alone can give', nl: 'self-determination that words alone can give' },
    source: { en: 'Laschinger et al. 2004', nl: 'Laschinger et al. 2004' },
  },
} as const satisfies AssumptionGroup;

const terms = {
  meaning: { en: 'meaning', nl: 'meaning' },
  mastery: { en: 'mastery', nl: 'mastery' },
  selfDetermination: { en: 'selfDetermination', nl: 'selfDetermination' },
  impact: { en: 'impact', nl: 'impact' },
  experience: { en: 'experience', nl: 'experience' },
} as const satisfies Record<string, Words>;

function add(week: TeamWeek): void {
  const { people, personAt, change, derived, decision, delegation, first, size, openness, coachingGiven } = week;
  const a = week.assumptions.empowerment;
  const { share } = week.assumptions.deciding;
  const alignment = week.teams[week.teamAt + T.alignment];

  for (let j = 0; j < size; j++) {
    const p = personAt + j * PERSON;
    const d = j * DERIVED;
    const craft = people[p + P.competenceCraft];
    const meaning = 0.5 * people[p + P.valueFit] + 0.5 * alignment;
    const mastery =
      share.craft * (craft + delegation[0] * (craft - craft)) +
      share.hr * (craft + delegation[1] * (people[p + P.competenceHR] - craft)) +
      share.finance * (craft + delegation[2] * (people[p + P.competenceFinance] - craft)) +
      share.strategy * (craft + delegation[3] * (people[p + P.competenceStrategy] - craft));
    derived[d + D.meaning] = meaning;
    derived[d + D.mastery] = mastery;

    const autonomy = people[p + P.autonomy];
    const trustInLeader = people[p + P.trustInLeader];
    const impact = people[p + P.impact];
    const selfDetermination =
      autonomy + (1 - autonomy) * a.encouragementFelt * week.encouragement * trustInLeader * (1 - derived[d + D.gap]);
    people[p + P.structuralEmpowerment] =
      0.2 *
      (week.delegationOverall +
        openness +
        coachingGiven * (0.5 + trustInLeader) +
        week.learning * (0.5 + people[p + P.learningAbility]) +
        week.feedback * (0.5 + people[p + P.trustInTeam]));
    if (week.empowermentHeld) continue;

    people[p + P.psychologicalEmpowerment] = 0.25 * (meaning + mastery + selfDetermination + impact);
    const at = (first + j) * DECISION_LENGTH;
    const kind = decision[at + DECISION.kind];
    if (kind !== DecisionKind.none) {
      const success = decision[at + DECISION.success];
      const felt =
        kind === DecisionKind.self
          ? success
          : kind === DecisionKind.teammate
            ? 0.8 * success
            : kind === DecisionKind.nobody
              ? 0
              : 0.15 * success;
      change[j * CHANGE + P.impact] += a.impactRate * (felt - impact);
    }

    if (first + j === week.explained) {
      week.explanation?.aim(
        'psychologicalEmpowerment',
        terms,
        {
          meaning: 0.25 * meaning,
          mastery: 0.25 * mastery,
          selfDetermination: 0.25 * selfDetermination,
          impact: 0.25 * impact,
        },
        people[p + P.psychologicalEmpowerment],
      );
      week.explanation?.adds('impact', terms, { experience: change[j * CHANGE + P.impact] });
    }
  }
}

export const empowerment = {
  id: 'empowerment',
  name: { en: 'empowerment', nl: 'empowerment' },
  sentence: { en: 'empowerment', nl: 'empowerment' },
  formula: 'empowerment',
  assumptions,
  terms,
  add,
} as const satisfies Mechanism;
