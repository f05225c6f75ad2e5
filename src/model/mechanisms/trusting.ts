import { CHANGE, D, DECISION, DECISION_LENGTH, DecisionKind, DERIVED, P, PERSON } from '../columns.ts';
import type { AssumptionGroup, Mechanism, Words } from '../define.ts';
import type { TeamWeek } from '../teamWeek.ts';

const assumptions = {
  gain: {
    default: 0.0349,
    unit: 'per week',
    low: 0.01,
    high: 0.06,
    part: true,
    meaning: {
      en: 'trust in the leader gained when a decision is left to the team',
      nl: 'trust in the leader gained when a decision is left to the team',
    },
    source: { en: 'Mayer et al. 1995', nl: 'Mayer et al. 1995' },
  },
  loss: {
    default: 0.0708,
    unit: 'per week',
    low: 0.02,
    high: 0.15,
    part: true,
    meaning: { en: 'trust lost when overruled', nl: 'trust lost when overruled' },
    source: { en: 'Slovic 1993', nl: 'Slovic 1993' },
  },
  breach: {
    default: 0.0081,
    unit: 'per week',
    low: 0,
    high: 0.04,
    part: true,
    meaning: { en: 'weekly loss per unit of expectation not met', nl: 'weekly loss per unit of expectation not met' },
    source: { en: 'Zhao et al. 2007', nl: 'Zhao et al. 2007' },
  },
  peerGain: {
    default: 0.0411,
    unit: 'per week',
    low: 0.01,
    high: 0.08,
    part: true,
    meaning: {
      en: 'trust in the team gained when a teammate decides well',
      nl: 'trust in the team gained when a teammate decides well',
    },
    source: { en: 'assumption', nl: 'assumption' },
  },
  peerLoss: {
    default: 0.0667,
    unit: 'per week',
    low: 0.02,
    high: 0.2,
    part: true,
    meaning: { en: 'trust lost when nobody takes a decision', nl: 'trust lost when nobody takes a decision' },
    source: { en: 'assumption', nl: 'assumption' },
  },
  return: {
    default: 0.0188,
    unit: 'per week',
    low: 0.005,
    high: 0.04,
    part: true,
    meaning: { en: "weekly return to one's own propensity", nl: "weekly return to one's own propensity" },
    source: { en: 'Mayer et al. 1995', nl: 'Mayer et al. 1995' },
  },
  observation: {
    default: 0.045,
    unit: 'per week',
    low: 0,
    high: 0.08,
    part: true,
    meaning: { en: 'trust moved by seeing what others contribute', nl: 'trust moved by seeing what others contribute' },
    source: { en: 'assumption', nl: 'assumption' },
  },
} as const satisfies AssumptionGroup;

const terms = {
  leftToTeam: { en: 'leftToTeam', nl: 'leftToTeam' },
  overruled: { en: 'overruled', nl: 'overruled' },
  reserved: { en: 'reserved', nl: 'reserved' },
  return: { en: 'return', nl: 'return' },
  breach: { en: 'breach', nl: 'breach' },
  teammate: { en: 'teammate', nl: 'teammate' },
  nobody: { en: 'nobody', nl: 'nobody' },
  seen: { en: 'seen', nl: 'seen' },
} as const satisfies Record<string, Words>;

function add(week: TeamWeek): void {
  const { people, personAt, change, derived, decision, first, size } = week;
  const a = week.assumptions.trusting;
  const seen = a.observation * week.openness * (week.meanContribution - 0.4);
  const peerBlame = a.peerGain * (1 - week.feedback);

  for (let j = 0; j < size; j++) {
    const p = personAt + j * PERSON;
    const c = j * CHANGE;
    const at = (first + j) * DECISION_LENGTH;
    const kind = decision[at + DECISION.kind];
    const success = decision[at + DECISION.success];
    const trustInLeader = people[p + P.trustInLeader];
    const trustInTeam = people[p + P.trustInTeam];
    const propensity = people[p + P.trustPropensity];

    let inLeader = 0;
    let inTeam = 0;
    switch (kind) {
      case DecisionKind.reserved:
        inLeader = success ? 0.5 * a.gain * (1 - trustInLeader) : -(0.25 * a.loss * trustInLeader);
        break;
      case DecisionKind.overruled:
        inLeader = -(a.loss * trustInLeader);
        break;
      case DecisionKind.self:
        inLeader = a.gain * (1 - trustInLeader);
        break;
      case DecisionKind.teammate:
        inLeader = a.gain * (1 - trustInLeader);
        inTeam = success ? a.peerGain * (1 - trustInTeam) : -(peerBlame * trustInTeam);
        break;
      case DecisionKind.nobody:
        inTeam = -(a.peerLoss * trustInTeam);
        break;
    }
    const back = a.return * (propensity - trustInLeader);
    const breach = a.breach * derived[j * DERIVED + D.gap] * trustInLeader;
    change[c + P.trustInLeader] += inLeader;
    change[c + P.trustInLeader] += back - breach;

    const bySeeing = seen * (seen > 0 ? 1 - trustInTeam : trustInTeam);
    const backInTeam = a.return * (propensity - trustInTeam);
    change[c + P.trustInTeam] += inTeam;
    change[c + P.trustInTeam] += bySeeing + backInTeam;

    if (first + j === week.explained) {
      const inTheTeam = kind === DecisionKind.self || kind === DecisionKind.teammate;
      week.explanation?.adds('trustInLeader', terms, {
        leftToTeam: inTheTeam ? inLeader : 0,
        overruled: kind === DecisionKind.overruled ? inLeader : 0,
        reserved: kind === DecisionKind.reserved ? inLeader : 0,
        return: back,
        breach: -breach,
      });
      week.explanation?.adds('trustInTeam', terms, {
        teammate: kind === DecisionKind.teammate ? inTeam : 0,
        nobody: kind === DecisionKind.nobody ? inTeam : 0,
        seen: bySeeing,
        return: backInTeam,
      });
    }
  }
}

export const trusting = {
  id: 'trusting',
  name: { en: 'trusting', nl: 'trusting' },
  sentence: { en: 'trusting', nl: 'trusting' },
  formula: 'trusting',
  assumptions,
  terms,
  add,
} as const satisfies Mechanism;
