import { clamp, pos } from '../arithmetic.ts';
import { T } from '../columns.ts';
import type { AssumptionGroup, Mechanism, Words } from '../define.ts';
import type { TeamWeek } from '../teamWeek.ts';

const assumptions = {
  relapse: {
    default: 0.998,
    unit: 'weight',
    low: 0.3,
    high: 1.2,
    part: true,
    meaning: {
      en: 'how strongly pressure pulls a distrustful leader back to control',
      nl: 'how strongly pressure pulls a distrustful leader back to control',
    },
    source: {
      en: 'Staw, Sandelands & Dutton 1981 (threat rigidity, contested)',
      nl: 'Staw, Sandelands & Dutton 1981 (threat rigidity, contested)',
    },
  },
  letGoRate: {
    default: 0.201,
    unit: 'per week',
    low: 0.05,
    high: 0.4,
    meaning: { en: 'weekly speed of letting go without habit', nl: 'weekly speed of letting go without habit' },
    source: { en: 'Lally 2010; assumption', nl: 'Lally 2010; assumption' },
  },
  takeBackRate: {
    default: 0.209,
    unit: 'per week',
    low: 0.1,
    high: 0.5,
    meaning: {
      en: 'weekly speed of taking control back; faster than letting go',
      nl: 'weekly speed of taking control back; faster than letting go',
    },
    source: { en: 'Hollenbeck 2011', nl: 'Hollenbeck 2011' },
  },
  habitRate: {
    default: 0.0231,
    unit: 'per week',
    low: 0.005,
    high: 0.06,
    meaning: { en: 'weekly speed at which habit follows practice', nl: 'weekly speed at which habit follows practice' },
    source: { en: 'Lally 2010', nl: 'Lally 2010' },
  },
  coachLearnRate: {
    default: 0.0196,
    unit: 'per week',
    low: 0.005,
    high: 0.05,
    meaning: {
      en: 'weekly growth of coaching skill under full coaching',
      nl: 'weekly growth of coaching skill under full coaching',
    },
    source: { en: 'assumption', nl: 'assumption' },
  },
  pressureRate: {
    default: 0.0891,
    unit: 'per week',
    low: 0.05,
    high: 0.25,
    meaning: { en: 'weekly speed of pressure', nl: 'weekly speed of pressure' },
    source: { en: 'assumption', nl: 'assumption' },
  },
  forecastRate: {
    default: 0.01,
    unit: 'per week',
    low: 0.003,
    high: 0.03,
    meaning: {
      en: 'weekly speed at which the forecast follows results; 0.01 is a half-life of 69 weeks',
      nl: 'weekly speed at which the forecast follows results; 0.01 is a half-life of 69 weeks',
    },
    source: { en: 'aspiration adaptation, Cyert & March 1963', nl: 'aspiration adaptation, Cyert & March 1963' },
  },
  forecastTolerance: {
    default: 0.01,
    unit: 'level',
    low: 0,
    high: 0.03,
    meaning: {
      en: 'shortfall against the forecast that worries nobody',
      nl: 'shortfall against the forecast that worries nobody',
    },
    source: { en: 'assumption', nl: 'assumption' },
  },
  trustGain: {
    default: 0.189,
    unit: 'per week',
    low: 0.05,
    high: 0.4,
    meaning: {
      en: "growth of the leader's trust per successful team decision per member",
      nl: "growth of the leader's trust per successful team decision per member",
    },
    source: { en: 'Mayer, Davis & Schoorman 1995', nl: 'Mayer, Davis & Schoorman 1995' },
  },
  trustLoss: {
    default: 0.416,
    unit: 'per week',
    low: 0.1,
    high: 0.9,
    meaning: { en: 'loss per failed one', nl: 'loss per failed one' },
    source: { en: 'Slovic 1993 (asymmetry, contested)', nl: 'Slovic 1993 (asymmetry, contested)' },
  },
  trackingRate: {
    default: 0.15,
    unit: 'per week',
    low: 0.05,
    high: 0.3,
    meaning: {
      en: 'weekly weight of the newest week in running means',
      nl: 'weekly weight of the newest week in running means',
    },
    source: { en: 'assumption', nl: 'assumption' },
  },
} as const satisfies AssumptionGroup;

const terms = {
  lever: { en: 'lever', nl: 'lever' },
  relapse: { en: 'relapse', nl: 'relapse' },
} as const satisfies Record<string, Words>;

function add(week: TeamWeek): void {
  const { teams, teamAt, teamChange, coaching, size } = week;
  const a = week.assumptions.leading;
  const control = teams[teamAt + T.control];
  const controlHabit = teams[teamAt + T.controlHabit];
  const coachingSkill = teams[teamAt + T.coachingSkill];
  const leaderTrust = teams[teamAt + T.leaderTrust];
  const forecast = teams[teamAt + T.forecast];
  const performance = teams[teamAt + T.performance];
  const pressure = teams[teamAt + T.pressure];

  const relapse = a.relapse * pressure * (1 - leaderTrust);
  const wish = clamp(week.control + relapse);
  const rate = wish < control ? a.letGoRate * (1 - controlHabit * (1 - coachingSkill)) : a.takeBackRate;
  teamChange[T.control] += rate * (wish - control);
  teamChange[T.controlHabit] += a.habitRate * (control - controlHabit);
  teamChange[T.coachingSkill] += a.coachLearnRate * coaching * (1 - control) * (1 - coachingSkill);

  const { worked, failed, byLeader } = week;
  teamChange[T.leaderTrust] +=
    (a.trustGain * (1 - leaderTrust) * worked) / size -
    (a.trustLoss * (1 - 0.5 * week.openness) * leaderTrust * failed) / size;
  teamChange[T.leaderLoad] += a.trackingRate * (byLeader - teams[teamAt + T.leaderLoad]);
  teamChange[T.forecast] += a.forecastRate * (performance - forecast);
  const shortfall = (3 * pos(forecast - a.forecastTolerance - performance)) / forecast;
  teamChange[T.pressure] += a.pressureRate * (Math.min(1, shortfall) - pressure);

  week.explanation?.aim('control', terms, { lever: week.control, relapse }, wish);
}

export const leading = {
  id: 'leading',
  name: { en: 'leading', nl: 'leading' },
  sentence: { en: 'leading', nl: 'leading' },
  formula: 'leading',
  assumptions,
  terms,
  add,
} as const satisfies Mechanism;
