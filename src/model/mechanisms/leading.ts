import { clamp, pos } from '../arithmetic.ts';
import { T } from '../columns.ts';
import type { AssumptionGroup, Mechanism, Words } from '../define.ts';
import { team, teamChange } from '../desk.ts';
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
      nl: 'hoe sterk druk een wantrouwende leidinggevende terugtrekt naar controle',
    },
    source: {
      en: 'Staw, Sandelands & Dutton 1981 (threat rigidity, contested)',
      nl: 'Staw, Sandelands & Dutton 1981 (threat rigidity, omstreden)',
    },
  },
  letGoRate: {
    default: 0.201,
    unit: 'per week',
    low: 0.05,
    high: 0.4,
    meaning: {
      en: 'weekly speed of letting go when no habit stands in the way',
      nl: 'snelheid per week van loslaten als geen gewoonte in de weg zit',
    },
    source: { en: 'Lally 2010; assumption', nl: 'Lally 2010; aanname' },
  },
  takeBackRate: {
    default: 0.209,
    unit: 'per week',
    low: 0.1,
    high: 0.5,
    meaning: {
      en: 'weekly speed of taking control back (faster than letting go)',
      nl: 'snelheid per week van controle terugpakken (sneller dan loslaten)',
    },
    source: { en: 'Hollenbeck 2011', nl: 'Hollenbeck 2011' },
  },
  habitRate: {
    default: 0.0231,
    unit: 'per week',
    low: 0.005,
    high: 0.06,
    meaning: {
      en: 'weekly speed at which the habit of controlling follows practice',
      nl: 'snelheid per week waarmee de gewoonte van controleren de praktijk volgt',
    },
    source: { en: 'Lally 2010', nl: 'Lally 2010' },
  },
  coachLearnRate: {
    default: 0.0196,
    unit: 'per week',
    low: 0.005,
    high: 0.05,
    meaning: {
      en: 'weekly growth of coaching skill under full coaching',
      nl: 'groei per week van de coachvaardigheid bij volledig coachen',
    },
    source: { en: 'assumption', nl: 'aanname' },
  },
  pressureRate: {
    default: 0.0891,
    unit: 'per week',
    low: 0.05,
    high: 0.25,
    meaning: {
      en: 'weekly speed at which pressure on the leader builds up and fades',
      nl: 'snelheid per week waarmee de druk op de leidinggevende oploopt en wegzakt',
    },
    source: { en: 'assumption', nl: 'aanname' },
  },
  forecastRate: {
    default: 0.01,
    unit: 'per week',
    low: 0.003,
    high: 0.03,
    meaning: {
      en: 'weekly speed at which the forecast follows results (0.01 means halfway in 69 weeks)',
      nl: 'snelheid per week waarmee de prognose de resultaten volgt (0,01 betekent halverwege in 69 weken)',
    },
    source: {
      en: 'aspiration adaptation, Cyert & March 1963',
      nl: 'aanpassing van het ambitieniveau, Cyert & March 1963',
    },
  },
  forecastTolerance: {
    default: 0.01,
    unit: 'level',
    low: 0,
    high: 0.03,
    meaning: {
      en: 'shortfall against the forecast that worries nobody',
      nl: 'achterstand op de prognose waar niemand van wakker ligt',
    },
    source: { en: 'assumption', nl: 'aanname' },
  },
  trustGain: {
    default: 0.189,
    unit: 'per week',
    low: 0.05,
    high: 0.4,
    meaning: {
      en: "growth of the leader's trust per team decision that works, per member",
      nl: 'groei van het vertrouwen van de leidinggevende per teambesluit dat goed uitpakt, per teamlid',
    },
    source: { en: 'Mayer, Davis & Schoorman 1995', nl: 'Mayer, Davis & Schoorman 1995' },
  },
  trustLoss: {
    default: 0.416,
    unit: 'per week',
    low: 0.1,
    high: 0.9,
    meaning: {
      en: "loss of the leader's trust per team decision that fails, per member",
      nl: 'verlies van vertrouwen van de leidinggevende per teambesluit dat misgaat, per teamlid',
    },
    source: { en: 'Slovic 1993 (asymmetry, contested)', nl: 'Slovic 1993 (asymmetrie, omstreden)' },
  },
  trackingRate: {
    default: 0.15,
    unit: 'per week',
    low: 0.05,
    high: 0.3,
    meaning: {
      en: 'weight of the newest week in running means',
      nl: 'gewicht van de nieuwste week in lopende gemiddelden',
    },
    source: { en: 'assumption', nl: 'aanname' },
  },
} as const satisfies AssumptionGroup;

const terms = {
  lever: { en: 'control as agreed', nl: 'controle zoals afgesproken' },
  relapse: { en: 'relapse under pressure', nl: 'terugval onder druk' },
} as const satisfies Record<string, Words>;

function add(week: TeamWeek): void {
  const { coaching, size } = week;
  const a = week.assumptions.leading;
  const control = team[T.control];
  const controlHabit = team[T.controlHabit];
  const coachingSkill = team[T.coachingSkill];
  const leaderTrust = team[T.leaderTrust];
  const forecast = team[T.forecast];
  const performance = team[T.performance];
  const pressure = team[T.pressure];

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
  teamChange[T.leaderLoad] += a.trackingRate * (byLeader - team[T.leaderLoad]);
  teamChange[T.forecast] += a.forecastRate * (performance - forecast);
  const shortfall = (3 * pos(forecast - a.forecastTolerance - performance)) / forecast;
  teamChange[T.pressure] += a.pressureRate * (Math.min(1, shortfall) - pressure);

  week.explanation?.aim('control', terms, { lever: week.control, relapse }, wish);
}

export const leading = {
  id: 'leading',
  name: { en: 'Leading', nl: 'Leidinggeven' },
  sentence: {
    en: 'Leaders let go as fast as habit allows, and take control back when results miss the forecast and they do not trust the team.',
    nl: 'Leidinggevenden laten los zo snel als hun gewoonte toelaat, en pakken de controle terug als resultaten achterblijven bij de prognose en ze het team niet vertrouwen.',
  },
  formula:
    'wish = clamp(control lever + relapse * pressure * (1 - leaderTrust)); control += (wish < control ? letGoRate * (1 - controlHabit * (1 - coachingSkill)) : takeBackRate) * (wish - control)',
  assumptions,
  terms,
  add,
} as const satisfies Mechanism;
