import { assumption, fraction, level, part, perWeek, weight } from '../assuming.ts';
import { draw } from '../../random/draw.ts';
import { Purpose } from '../../random/purpose.ts';
import { bell4 } from '../../random/shapes.ts';
import { clamp, pos } from '../arithmetic.ts';
import { T } from '../columns.ts';
import type { AssumptionGroup, Rule } from '../define.ts';
import type { Words } from '../../words/words.ts';
import { derived, now, team, teamChange } from '../teamBuffer.ts';
import type { TeamWeek } from '../teamWeek.ts';

const assumptions = {
  rate: perWeek(0.0624, [0.04, 0.15], assumption, {
    en: 'weekly speed at which performance changes',
    nl: 'snelheid per week waarmee de prestatie verandert',
  }),
  base: level(0.274, [0, 0.4], assumption, {
    en: 'performance of an organisation that gets nothing right',
    nl: 'prestatie van een organisatie waar niets goed gaat',
  }),
  quality: part(
    weight(0.397, [0.1, 0.7], assumption, {
      en: 'weight of the quality of decisions in performance',
      nl: 'gewicht van de kwaliteit van besluiten in de prestatie',
    }),
  ),
  effort: part(
    weight(0.165, [0.1, 0.5], assumption, {
      en: 'weight of effort for the common interest in performance',
      nl: 'gewicht van inzet voor het gezamenlijk belang in de prestatie',
    }),
  ),
  initiative: part(
    weight(0.0567, [0.05, 0.3], assumption, {
      en: 'weight of entrepreneurship in performance',
      nl: 'gewicht van ondernemend gedrag in de prestatie',
    }),
  ),
  concealment: part(
    weight(0.5, [0, 0.8], 'Bernstein 2012', {
      en: 'performance lost by work that people keep out of sight',
      nl: 'prestatie die verloren gaat door werk dat mensen uit het zicht houden',
    }),
  ),
  learningCost: part(
    fraction(0.164, [0.03, 0.2], assumption, {
      en: 'share of effort that full learning time costs',
      nl: 'deel van de inzet dat volle leertijd kost',
    }),
  ),
  shockPersistence: fraction(0.9, [0.7, 0.97], assumption, {
    en: 'share of market luck that remains after a week',
    nl: 'deel van het geluk of de pech in de markt dat na een week overblijft',
  }),
  shockSize: part(
    level(0.0145, [0, 0.03], assumption, {
      en: 'size of new good or bad luck in the market in a week',
      nl: 'omvang van nieuw geluk of nieuwe pech in de markt in een week',
    }),
  ),
  measures: part(
    perWeek(0.5, [0, 0.8], assumption, {
      en: 'how fast a team or leader that sees a bad forecast and acts makes up for bad luck in the market',
      nl: 'hoe snel een team of leidinggevende die een slechte prognose ziet en ingrijpt tegenwind in de markt goedmaakt',
    }),
  ),
  leaderMeasures: fraction(0.3, [0.1, 0.6], assumption, {
    en: 'share of that recovery that a fully controlling leader achieves',
    nl: 'deel van dat herstel dat een volledig controlerende leidinggevende bereikt',
  }),
} satisfies AssumptionGroup;

const terms = {
  base: { en: 'a base that is the same for everyone', nl: 'een basis die voor iedereen gelijk is' },
  quality: { en: 'quality of decisions', nl: 'kwaliteit van besluiten' },
  effort: { en: 'effort for common interest', nl: 'inzet voor gezamenlijk belang' },
  initiative: { en: 'entrepreneurship of the team', nl: 'ondernemend gedrag van team' },
  environment: { en: 'market luck', nl: 'meewind of tegenwind' },
  concealment: { en: 'work kept out of sight', nl: 'werk dat uit het zicht blijft' },
} as const satisfies Record<string, Words>;

function add(week: TeamWeek): void {
  const { size, successes, unanswered } = week;
  const a = week.assumptions.performing;
  const { trackingRate } = week.assumptions.leading;
  const { compliance, breach } = week.assumptions.contributing;
  const control = team[T.control];
  const decisionQuality = team[T.decisionQuality];
  const performance = team[T.performance];

  if (week.decisions > 0) {
    teamChange[T.decisionQuality] += trackingRate * (successes / week.decisions - decisionQuality);
    teamChange[T.vacuum] += trackingRate * (unanswered / week.decisions - team[T.vacuum]);
  }

  const enforced = control * compliance;
  let sum = 0;
  for (let j = 0; j < size; j++) {
    const contribution = now.contribution[j];
    sum += (contribution > enforced ? contribution : enforced) * (1 - breach * derived.gap[j]);
  }
  const effort = (sum / size) * (1 - a.learningCost * week.levers.learning);

  const watch = week.openness * Math.sqrt(week.meanContribution * week.meanResponsibility);
  const respond = Math.max(watch, a.leaderMeasures * control);
  const environment = team[T.environment];
  draw(week.key, Purpose.environment, week.tick, week.index, luck);
  teamChange[T.environment] +=
    (a.shockPersistence - 1) * environment +
    a.shockSize * bell4(luck[0], luck[1]) +
    a.measures * respond * pos(-environment) -
    week.crisis;

  const quality = a.quality * decisionQuality;
  const byEffort = a.effort * effort;
  const byInitiative = a.initiative * week.meanInitiative;
  const concealed = a.concealment * week.hidden;
  const target = a.base + quality + byEffort + byInitiative + environment - concealed;
  teamChange[T.performance] += a.rate * (clamp(target) - performance);

  week.explanation?.target(
    'performance',
    terms,
    { base: a.base, quality, effort: byEffort, initiative: byInitiative, environment, concealment: -concealed },
    clamp(target),
  );
}

const luck = new Int32Array(2);

export const performing = {
  id: 'performing',
  name: { en: 'Performing', nl: 'Presteren' },
  sentence: {
    en: 'Results follow good decisions, effort, entrepreneurship and the market, and recover faster when someone watches the forecast and acts.',
    nl: 'Resultaten volgen uit goede besluiten, inzet, ondernemend gedrag en de markt, en herstellen sneller als iemand de prognose in de gaten houdt en ingrijpt.',
  },
  equations: {
    decisionQuality: '+= leading.trackingRate * (successes / decisions - decisionQuality)',
    vacuum: '+= leading.trackingRate * (nobody / decisions - vacuum)',
    effort:
      'mean (max(contribution, control * contributing.compliance) * (1 - contributing.breach * gap)) * (1 - learningCost * learning)',
    environment:
      '+= (shockPersistence - 1) * environment + shockSize * bell4(draw) + measures * respond * pos(-environment) - crisis, respond = max(openness * sqrt(ȳ * R̄), leaderMeasures * control)',
    performance:
      '+= rate * (clamp(base + quality * decisionQuality + effort weight * effort + initiative weight * mean initiative + environment - concealment * hidden) - performance)',
  },
  assumptions,
  terms,
  add,
} as const satisfies Rule;
