import { clamp } from '../../model/arithmetic.ts';
import type { AssumptionValues } from '../../model/assumptions.ts';
import { domains, type PerDomain } from '../../model/define.ts';
import { eachOf } from '../../model/eachOf.ts';
import type { LeverSchedules, RunInput, Schedule } from '../../model/input.ts';
import { singleLeverIds, type SingleLeverId } from '../../model/levers/index.ts';
import { draw, uniform, type Key } from '../../random/draw.ts';
import { Purpose } from '../../random/purpose.ts';

/** Each organisation that takes part in a pooled survey, from its founding without warm-up to the week of the survey. */
export const surveyed = { organisations: 45, employees: 80, teamSize: 10, weeks: 120 } as const;

/** Levers that stay where they are, on 0–1. */
export type SteadyLevers = Readonly<Record<SingleLeverId, number>> & { readonly delegation: PerDomain<number> };

/** An organisation of a survey, which is counted from 1: all levers differ along one factor, and each on its own. */
export function leversOf(survey: number, organisation: number): SteadyLevers {
  const key: Key = [999 + survey, 77];
  draw(key, Purpose.surveyedKind, 0, organisation, words);
  const kind = uniform(words[0]);
  const own = (lever: number, word: 0 | 1): number => {
    draw(key, Purpose.surveyedLevers, lever, organisation, words);
    return uniform(words[word]);
  };
  /** How far a lever goes with letting go: mostly what all share, and the rest by chance that its number decides. */
  const openness = (lever: number): number => 0.15 + 0.7 * (0.6 * kind + 0.4 * own(lever, 0));
  const usual = (lever: number): number => 0.05 + 0.85 * openness(lever);
  const rights = (lever: number, base: number, weight: number): number => clamp(base + 0.85 * openness(lever) * weight);
  return {
    control: 0.85 - 0.7 * openness(0),
    delegation: {
      craft: rights(1, 0.25, 1),
      hr: rights(2, 0, 1),
      finance: rights(3, 0, 1),
      strategy: rights(4, 0, 0.8),
    },
    direction: usual(5),
    coaching: usual(6),
    learning: usual(7),
    transparency: usual(8),
    feedback: usual(9),
    encouragement: 0.1 + 0.5 * own(10, 1),
  };
}

/** All that an organisation of a survey lives through. */
export function organisationInput(survey: number, organisation: number, assumptions: AssumptionValues): RunInput {
  const { employees, teamSize, weeks } = surveyed;
  return {
    organisation: { employees, teamSize },
    weeks,
    warmUp: 0,
    key: keyOfOrganisation(survey, organisation),
    levers: schedulesOf(leversOf(survey, organisation)),
    events: [],
    assumptions,
    without: [],
  };
}

/** Knuth's multiplicative hash, and the golden ratio: other organisations get other words. */
const keyOfOrganisation = (survey: number, organisation: number): Key => [
  (Math.imul(survey * 977 + organisation, 2654435761) + 1) >>> 0,
  ((survey + organisation) ^ 0x9e3779b9) >>> 0,
];

const schedulesOf = (levers: SteadyLevers): LeverSchedules => ({
  ...eachOf(singleLeverIds, (id) => steady(levers[id])),
  delegation: eachOf(domains, (domain) => steady(levers.delegation[domain])),
});

const steady = (value: number): Schedule => [[0, value]];

const words = new Int32Array(2);
