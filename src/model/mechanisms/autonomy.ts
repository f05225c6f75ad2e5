import { pos } from '../arithmetic.ts';
import { CHANGE, DECISION, DECISION_LENGTH, DecisionKind, P, PERSON } from '../columns.ts';
import type { AssumptionGroup, Mechanism, Words } from '../define.ts';
import type { TeamWeek } from '../teamWeek.ts';

const assumptions = {
  rate: {
    default: 0.115,
    unit: 'per week',
    low: 0.05,
    high: 0.2,
    meaning: { en: 'weekly speed of experienced autonomy', nl: 'weekly speed of experienced autonomy' },
    source: { en: 'assumption', nl: 'assumption' },
  },
  voice: {
    default: 0.198,
    unit: 'share',
    low: 0,
    high: 0.3,
    meaning: { en: 'autonomy felt when the leader decides', nl: 'autonomy felt when the leader decides' },
    source: { en: 'assumption', nl: 'assumption' },
  },
  teammateShare: {
    default: 0.762,
    unit: 'share',
    low: 0.4,
    high: 0.95,
    meaning: { en: 'autonomy felt when a teammate decides', nl: 'autonomy felt when a teammate decides' },
    source: { en: 'assumption', nl: 'assumption' },
  },
  normTightness: {
    default: 0.168,
    unit: 'share',
    low: 0,
    high: 0.6,
    part: true,
    meaning: { en: 'autonomy lost to tight peer norms', nl: 'autonomy lost to tight peer norms' },
    source: { en: 'Barker 1993', nl: 'Barker 1993' },
  },
  expectationUp: {
    default: 0.03,
    unit: 'per week',
    low: 0.02,
    high: 0.06,
    meaning: {
      en: 'weekly speed at which expectation rises; it lags what words make people feel',
      nl: 'weekly speed at which expectation rises; it lags what words make people feel',
    },
    source: { en: 'Boswell et al. 2005 (honeymoon and hangover)', nl: 'Boswell et al. 2005 (honeymoon and hangover)' },
  },
  expectationDown: {
    default: 0.016,
    unit: 'per week',
    low: 0.005,
    high: 0.05,
    meaning: { en: 'weekly speed at which it falls', nl: 'weekly speed at which it falls' },
    source: { en: 'assumption', nl: 'assumption' },
  },
} as const satisfies AssumptionGroup;

const terms = {
  experience: { en: 'experience', nl: 'experience' },
  words: { en: 'words', nl: 'words' },
  rights: { en: 'rights', nl: 'rights' },
} as const satisfies Record<string, Words>;

function add(week: TeamWeek): void {
  const { people, personAt, change, decision, first, size } = week;
  const a = week.assumptions.autonomy;
  const tight = a.normTightness * week.feedback * pos(week.meanContribution - 0.6);
  const promised = Math.max(week.encouragement, week.delegationOverall);

  for (let j = 0; j < size; j++) {
    const p = personAt + j * PERSON;
    const c = j * CHANGE;
    const autonomy = people[p + P.autonomy];
    const kind = decision[(first + j) * DECISION_LENGTH + DECISION.kind];
    if (kind !== DecisionKind.none) {
      const felt =
        kind === DecisionKind.self
          ? 1 - tight
          : kind === DecisionKind.teammate
            ? a.teammateShare - tight
            : kind === DecisionKind.nobody
              ? 0.5
              : a.voice;
      change[c + P.autonomy] += a.rate * (felt - autonomy);
    }

    const expectation = people[p + P.expectation];
    const aim = promised > autonomy ? promised : autonomy;
    const speed = aim > expectation ? a.expectationUp : a.expectationDown;
    change[c + P.expectation] += speed * (aim - expectation);

    if (first + j === week.explained) {
      week.explanation?.adds('autonomy', terms, { experience: change[c + P.autonomy] });
      week.explanation?.aim(
        'expectation',
        terms,
        { words: week.encouragement, rights: week.delegationOverall, experience: autonomy },
        aim,
      );
    }
  }
}

export const autonomy = {
  id: 'autonomy',
  name: { en: 'autonomy', nl: 'autonomy' },
  sentence: { en: 'autonomy', nl: 'autonomy' },
  formula: 'autonomy',
  assumptions,
  terms,
  add,
} as const satisfies Mechanism;
