import { assumptions, assumptionValues } from '../model/assumptions.ts';
import { domains } from '../model/define.ts';
import type { RunInput, Schedule } from '../model/input.ts';
import { removable } from '../model/rules/index.ts';
import { singleLeverIds } from '../model/levers/index.ts';
import { keyOf } from '../random/key.ts';
import { eachOf } from '../model/eachOf.ts';
import type { Points, Scenario } from './scenario.ts';

/** From people's units to the model's, and from a seed to a key; `replicate` counts from 0. */
export function compile(scenario: Scenario, replicate: number): RunInput {
  const { organisation, run, levers, events, without } = scenario;
  return {
    organisation,
    weeks: run.weeks,
    warmUp: run.warmUp,
    key: keyOf(run.seed, replicate),
    levers: {
      ...eachOf(singleLeverIds, (id) => scheduleOf(levers[id])),
      delegation: eachOf(domains, (domain) => scheduleOf(levers.delegation[domain])),
    },
    events: events.map((event) => ({ ...event, size: event.size / 100 })),
    assumptions: assumptionValues({ ...scenario.assumptions, ...pulledOut(without) }),
    without: removable.filter((rule) => without.includes(rule)),
  };
}

const scheduleOf = (points: Points): Schedule => points.map(([week, value]) => [week, value / 100]);

/** Parts are weights: without them they count as 0. */
const pulledOut = (without: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    assumptions.filter(({ group, key }) => without.includes(`${group}.${key}`)).map(({ name }) => [name, 0]),
  );
