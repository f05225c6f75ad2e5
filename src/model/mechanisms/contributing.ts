import { clamp } from '../arithmetic.ts';
import { CHANGE, P, PERSON, T } from '../columns.ts';
import type { AssumptionGroup, Mechanism, Words } from '../define.ts';
import type { TeamWeek } from '../teamWeek.ts';

const assumptions = {
  reciprocity: {
    default: 0.352,
    unit: 'share',
    low: 0.2,
    high: 0.7,
    part: true,
    meaning: { en: 'weight of what others contribute', nl: 'weight of what others contribute' },
    source: { en: 'Fischbacher, Gächter & Fehr 2001', nl: 'Fischbacher, Gächter & Fehr 2001' },
  },
  rate: {
    default: 0.149,
    unit: 'per week',
    low: 0.05,
    high: 0.2,
    meaning: { en: 'weekly speed', nl: 'weekly speed' },
    source: { en: 'assumption', nl: 'assumption' },
  },
  peerFeedback: {
    default: 0.749,
    unit: 'weight',
    low: 0,
    high: 0.9,
    part: true,
    meaning: { en: 'push of open feedback among colleagues', nl: 'push of open feedback among colleagues' },
    source: { en: 'Fehr & Gächter 2000', nl: 'Fehr & Gächter 2000' },
  },
  loafing: {
    default: 0.208,
    unit: 'share',
    low: 0,
    high: 0.5,
    part: true,
    meaning: { en: 'contribution lost when nobody can see it', nl: 'contribution lost when nobody can see it' },
    source: { en: 'Karau & Williams 1993', nl: 'Karau & Williams 1993' },
  },
  compliance: {
    default: 0.404,
    unit: 'share',
    low: 0.3,
    high: 0.7,
    part: true,
    meaning: { en: 'effort that full control enforces', nl: 'effort that full control enforces' },
    source: { en: 'assumption', nl: 'assumption' },
  },
} as const satisfies AssumptionGroup;

const terms = {
  motive: { en: 'motive', nl: 'motive' },
  reciprocity: { en: 'reciprocity', nl: 'reciprocity' },
  loafing: { en: 'loafing', nl: 'loafing' },
  peerFeedback: { en: 'peerFeedback', nl: 'peerFeedback' },
} as const satisfies Record<string, Words>;

function add(week: TeamWeek): void {
  const { people, personAt, change, first, size, openness, meanContribution } = week;
  const a = week.assumptions.contributing;
  const alignment = week.teams[week.teamAt + T.alignment];
  const visibility = Math.max(Math.min(1, 4 / size), openness);
  const unseen = 1 - a.loafing * (1 - visibility);
  const others = a.reciprocity * meanContribution;
  const reminded = a.peerFeedback * week.feedback * openness;

  for (let j = 0; j < size; j++) {
    const p = personAt + j * PERSON;
    const contribution = people[p + P.contribution];
    const prosociality = people[p + P.prosociality];
    const motive = prosociality + (1 - prosociality) * people[p + P.commitment] * alignment;
    const taken = 0.3 + 0.7 * people[p + P.responsibility];
    const ownAndOthers = (1 - a.reciprocity) * motive + others;
    const peerFeedback = reminded * people[p + P.trustInTeam] * meanContribution * (1 - contribution);
    const aim = taken * ownAndOthers * unseen + peerFeedback;
    change[j * CHANGE + P.contribution] += a.rate * (clamp(aim) - contribution);

    if (first + j === week.explained) {
      week.explanation?.aim(
        'contribution',
        terms,
        {
          motive: taken * ((1 - a.reciprocity) * motive),
          reciprocity: taken * others,
          loafing: taken * ownAndOthers * (unseen - 1),
          peerFeedback,
        },
        clamp(aim),
      );
    }
  }
}

export const contributing = {
  id: 'contributing',
  name: { en: 'contributing', nl: 'contributing' },
  sentence: { en: 'contributing', nl: 'contributing' },
  formula: 'contributing',
  assumptions,
  terms,
  add,
} as const satisfies Mechanism;
