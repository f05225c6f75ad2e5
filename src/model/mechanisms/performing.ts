import { draw } from '../../random/draw.ts';
import { Purpose } from '../../random/purpose.ts';
import { bell4 } from '../../random/shapes.ts';
import { clamp, pos } from '../arithmetic.ts';
import { P, PERSON, T } from '../columns.ts';
import type { AssumptionGroup, Mechanism, Words } from '../define.ts';
import type { TeamWeek } from '../teamWeek.ts';

const assumptions = {
  rate: {
    default: 0.0977,
    unit: 'per week',
    low: 0.04,
    high: 0.15,
    meaning: { en: 'weekly speed of performance', nl: 'weekly speed of performance' },
    source: { en: 'assumption', nl: 'assumption' },
  },
  base: {
    default: 0.0356,
    unit: 'level',
    low: 0,
    high: 0.15,
    meaning: {
      en: 'performance of an organisation that gets nothing right',
      nl: 'performance of an organisation that gets nothing right',
    },
    source: { en: 'assumption', nl: 'assumption' },
  },
  quality: {
    default: 0.541,
    unit: 'weight',
    low: 0.3,
    high: 0.7,
    part: true,
    meaning: { en: 'weight of decision quality', nl: 'weight of decision quality' },
    source: { en: 'assumption', nl: 'assumption' },
  },
  effort: {
    default: 0.346,
    unit: 'weight',
    low: 0.15,
    high: 0.5,
    part: true,
    meaning: { en: 'weight of effort for the common interest', nl: 'weight of effort for the common interest' },
    source: { en: 'assumption', nl: 'assumption' },
  },
  initiative: {
    default: 0.155,
    unit: 'weight',
    low: 0.05,
    high: 0.3,
    part: true,
    meaning: { en: 'weight of initiative', nl: 'weight of initiative' },
    source: { en: 'assumption', nl: 'assumption' },
  },
  learningCost: {
    default: 0.129,
    unit: 'share',
    low: 0.03,
    high: 0.2,
    part: true,
    meaning: { en: 'effort that full learning time costs', nl: 'effort that full learning time costs' },
    source: { en: 'assumption', nl: 'assumption' },
  },
  shockPersistence: {
    default: 0.9,
    unit: 'share',
    low: 0.7,
    high: 0.97,
    meaning: { en: 'weekly persistence of market luck', nl: 'weekly persistence of market luck' },
    source: { en: 'assumption', nl: 'assumption' },
  },
  shockSize: {
    default: 0.0107,
    unit: 'level',
    low: 0,
    high: 0.03,
    part: true,
    meaning: { en: 'weekly standard deviation of new market luck', nl: 'weekly standard deviation of new market luck' },
    source: { en: 'assumption', nl: 'assumption' },
  },
  measures: {
    default: 0.5,
    unit: 'per week',
    low: 0,
    high: 0.8,
    part: true,
    meaning: {
      en: 'how fast a team or leader that sees a bad forecast and acts brings it back, per week',
      nl: 'how fast a team or leader that sees a bad forecast and acts brings it back, per week',
    },
    source: { en: 'assumption', nl: 'assumption' },
  },
  leaderMeasures: {
    default: 0.3,
    unit: 'share',
    low: 0.1,
    high: 0.6,
    meaning: {
      en: 'share of it that a fully controlling leader achieves',
      nl: 'share of it that a fully controlling leader achieves',
    },
    source: { en: 'assumption', nl: 'assumption' },
  },
} as const satisfies AssumptionGroup;

const terms = {
  base: { en: 'base', nl: 'base' },
  quality: { en: 'quality', nl: 'quality' },
  effort: { en: 'effort', nl: 'effort' },
  initiative: { en: 'initiative', nl: 'initiative' },
  environment: { en: 'environment', nl: 'environment' },
} as const satisfies Record<string, Words>;

function add(week: TeamWeek): void {
  const { teams, teamAt, teamChange, people, size, successes, unanswered } = week;
  const a = week.assumptions.performing;
  const { trackingRate } = week.assumptions.leading;
  const { compliance } = week.assumptions.contributing;
  const control = teams[teamAt + T.control];
  const decisionQuality = teams[teamAt + T.decisionQuality];
  const performance = teams[teamAt + T.performance];

  if (week.decisions > 0) {
    teamChange[T.decisionQuality] += trackingRate * (successes / week.decisions - decisionQuality);
    teamChange[T.vacuum] += trackingRate * (unanswered / week.decisions - teams[teamAt + T.vacuum]);
  }

  const enforced = control * compliance;
  let sum = 0;
  for (let j = 0; j < size; j++) {
    const contribution = people[week.personAt + j * PERSON + P.contribution];
    sum += contribution > enforced ? contribution : enforced;
  }
  const effort = (sum / size) * (1 - a.learningCost * week.learning);

  const watch = week.openness * week.meanContribution * week.meanResponsibility;
  const respond = Math.max(watch, a.leaderMeasures * control);
  const environment = teams[teamAt + T.environment];
  draw(week.key, Purpose.environment, week.index, week.tick, luck);
  teamChange[T.environment] +=
    (a.shockPersistence - 1) * environment +
    a.shockSize * bell4(luck[0], luck[1]) +
    a.measures * respond * pos(-environment) -
    week.crisis;

  const quality = a.quality * decisionQuality;
  const byEffort = a.effort * effort;
  const byInitiative = a.initiative * week.meanInitiative;
  const aim = a.base + quality + byEffort + byInitiative + environment;
  teamChange[T.performance] += a.rate * (clamp(aim) - performance);

  week.explanation?.aim(
    'performance',
    terms,
    { base: a.base, quality, effort: byEffort, initiative: byInitiative, environment },
    clamp(aim),
  );
}

const luck = new Int32Array(2);

export const performing = {
  id: 'performing',
  name: { en: 'performing', nl: 'performing' },
  sentence: { en: 'performing', nl: 'performing' },
  formula: 'performing',
  assumptions,
  terms,
  add,
} as const satisfies Mechanism;
