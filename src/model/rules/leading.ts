import { assumption, level, part, perWeek, weight } from '../assuming.ts';
import { clamp, pos } from '../arithmetic.ts';
import { T } from '../columns.ts';
import type { AssumptionGroup, Rule } from '../define.ts';
import type { Words } from '../../words/words.ts';
import { team, teamChange } from '../teamBuffer.ts';
import type { TeamWeek } from '../teamWeek.ts';

const noSource: Words = {
  en: 'assumption (no source found that gives it)',
  nl: 'aanname (geen bron gevonden die dit geeft)',
};

const assumptions = {
  relapse: part(
    weight(
      0.501,
      [0.3, 1.2],
      {
        en: 'Staw, Sandelands & Dutton 1981 (threat rigidity, contested)',
        nl: 'Staw, Sandelands & Dutton 1981 (threat rigidity, omstreden)',
      },
      {
        en: 'how strongly pressure pulls a distrustful leader back to control',
        nl: 'hoe sterk druk een wantrouwende leidinggevende terugtrekt naar controle',
      },
    ),
  ),
  styleSpread: part(
    level(
      0.0935,
      [0, 0.25],
      {
        en: 'differences between leaders within firms (Bloom & Van Reenen 2007; Hoffman & Tadelis 2021); assumption',
        nl: 'verschillen tussen leidinggevenden binnen bedrijven (Bloom & Van Reenen 2007; Hoffman & Tadelis 2021); aanname',
      },
      {
        en: 'how much leaders differ in the control they themselves prefer (standard deviation)',
        nl: 'hoe sterk leidinggevenden verschillen in hoeveel controle ze zelf willen (standaardafwijking)',
      },
    ),
  ),
  traitSpread: level(0.2, [0.05, 0.3], assumption, {
    en: 'how much leaders differ in trust, coaching skill and habit, from the start and when new (standard deviation)',
    nl: 'hoe sterk leidinggevenden verschillen in vertrouwen, coachvaardigheid en gewoonte, vanaf het begin en als ze nieuw zijn (standaardafwijking)',
  }),
  coachingSpan: level(
    12,
    [8, 20],
    { en: 'span of control (Doran et al. 2004); assumption', nl: 'spanwijdte (Doran et al. 2004); aanname' },
    {
      en: 'size of team up to which coaching reaches everyone fully',
      nl: 'teamgrootte tot waar coaching iedereen volledig bereikt',
    },
  ),
  letGoRate: perWeek(
    0.196,
    [0.05, 0.4],
    { en: 'Lally 2010; assumption', nl: 'Lally 2010; aanname' },
    {
      en: 'weekly speed of letting go when no habit stands in the way',
      nl: 'snelheid per week van loslaten als geen gewoonte in de weg zit',
    },
  ),
  takeBackRate: perWeek(0.119, [0.1, 0.5], noSource, {
    en: 'weekly speed of taking control back',
    nl: 'snelheid per week van controle terugpakken',
  }),
  habitRate: perWeek(0.0229, [0.005, 0.06], 'Lally 2010', {
    en: 'weekly speed at which the habit of controlling follows practice',
    nl: 'snelheid per week waarmee de gewoonte van controleren de praktijk volgt',
  }),
  coachLearnRate: perWeek(0.041, [0.005, 0.05], assumption, {
    en: 'weekly growth of coaching skill under full coaching',
    nl: 'groei per week van de coachvaardigheid bij volledig coachen',
  }),
  pressureRate: perWeek(0.0879, [0.05, 0.25], assumption, {
    en: 'weekly speed at which pressure on the leader builds up and fades',
    nl: 'snelheid per week waarmee de druk op de leidinggevende oploopt en wegzakt',
  }),
  forecastRate: perWeek(
    0.01,
    [0.003, 0.03],
    { en: 'aspiration adaptation, Cyert & March 1963', nl: 'aanpassing van het ambitieniveau, Cyert & March 1963' },
    {
      en: 'weekly speed at which the forecast follows results (0.01 means halfway in 69 weeks)',
      nl: 'snelheid per week waarmee de prognose de resultaten volgt (0,01 betekent halverwege in 69 weken)',
    },
  ),
  forecastTolerance: level(0.01, [0, 0.03], assumption, {
    en: 'shortfall against the forecast that worries nobody',
    nl: 'achterstand op de prognose waar niemand van wakker ligt',
  }),
  trustGain: perWeek(0.208, [0.05, 0.4], 'Mayer, Davis & Schoorman 1995', {
    en: "growth of the leader's trust per team decision that works, per member",
    nl: 'groei van het vertrouwen van de leidinggevende per teambesluit dat goed uitpakt, per teamlid',
  }),
  trustLoss: perWeek(
    0.405,
    [0.1, 0.9],
    { en: 'Slovic 1993 (asymmetry, contested)', nl: 'Slovic 1993 (asymmetrie, omstreden)' },
    {
      en: "loss of the leader's trust per team decision that fails, per member",
      nl: 'verlies van vertrouwen van de leidinggevende per teambesluit dat misgaat, per teamlid',
    },
  ),
  trackingRate: perWeek(0.15, [0.05, 0.3], assumption, {
    en: 'weight of the newest week in running means',
    nl: 'gewicht van de nieuwste week in lopende gemiddelden',
  }),
} satisfies AssumptionGroup;

const terms = {
  lever: { en: 'control as agreed', nl: 'controle zoals afgesproken' },
  style: { en: "leader's own style", nl: 'eigen stijl van leidinggeven' },
  relapse: { en: 'relapse under pressure', nl: 'terugval onder druk' },
} as const satisfies Record<string, Words>;

function add(week: TeamWeek): void {
  const { size } = week;
  const { coaching } = week.levers;
  const a = week.assumptions.leading;
  const control = team[T.control];
  const controlHabit = team[T.controlHabit];
  const coachingSkill = team[T.coachingSkill];
  const leaderTrust = team[T.leaderTrust];
  const forecast = team[T.forecast];
  const performance = team[T.performance];
  const pressure = team[T.pressure];

  const relapse = a.relapse * pressure * (1 - leaderTrust);
  const style = team[T.style];
  const wish = clamp(week.levers.control + style + relapse);
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

  week.explanation?.target('control', terms, { lever: week.levers.control, style, relapse }, wish);
}

export const leading = {
  id: 'leading',
  name: { en: 'Leading', nl: 'Leidinggeven' },
  sentence: {
    en: 'Leaders let go as fast as habit allows, and take control back when results miss the forecast and they do not trust the team.',
    nl: 'Leidinggevenden laten los zo snel als hun gewoonte toelaat, en pakken de controle terug als resultaten achterblijven bij de prognose en ze het team niet vertrouwen.',
  },
  equations: {
    control:
      '+= (wish < control ? letGoRate * (1 - controlHabit * (1 - coachingSkill)) : takeBackRate) * (wish - control), wish = clamp(control lever + style + relapse * pressure * (1 - leaderTrust))',
    style:
      'styleSpread * bell4(draw), of founding and new leaders; their leaderTrust, coachingSkill and controlHabit are traits with sd traitSpread',
    controlHabit: '+= habitRate * (control - controlHabit)',
    coachingSkill: '+= coachLearnRate * coaching * (1 - control) * (1 - coachingSkill)',
    leaderTrust:
      '+= trustGain * (1 - leaderTrust) * worked / n - trustLoss * (1 - 0.5 openness) * leaderTrust * failed / n',
    leaderLoad: '+= trackingRate * (decisions of the leader - leaderLoad)',
    forecast: '+= forecastRate * (performance - forecast)',
    pressure: '+= pressureRate * (min(1, 3 * pos(forecast - forecastTolerance - performance) / forecast) - pressure)',
  },
  assumptions,
  terms,
  add,
} as const satisfies Rule;
