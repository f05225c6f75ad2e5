import { eachOf } from '../../src/model/eachOf.ts';
import { readFileSync, readdirSync } from 'node:fs';
import { assumptionValues } from '../../src/model/assumptions.ts';
import type { domains, PerDomain } from '../../src/model/define.ts';
import type { RunEvent, RunInput, Schedule } from '../../src/model/input.ts';
import { singleLeverIds, type SingleLeverId } from '../../src/model/levers/index.ts';
import { keyOf } from '../../src/random/key.ts';

type Points = number | Record<string, number>;

type GoldenScenario = Record<SingleLeverId, Points> & {
  delegation: Points | PerDomain<Points>;
  events?: { week: number; crisis?: number; newLeaders?: number }[];
  assumptions?: Record<string, number>;
};

export interface Golden {
  scenario: string;
  organisation: { employees: number; teamSize: number };
  run: { weeks: number; warmUp: number; seed: string; replicate: number; key: [number, number] };
  means: Record<string, number[]>;
  people?: ({ week: number; decision: number[][] } & Record<string, number[]>)[];
}

const folder = new URL('./', import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

export const goldenScenarios = read('scenarios.json') as Record<string, GoldenScenario>;

export const goldenFiles: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json') && file !== 'scenarios.json')
  .map((file) => file.slice(0, -'.json'.length));

export const golden = (name: string): Golden => read(`${name}.json`) as Golden;

const schedule = (points: Points): Schedule =>
  typeof points === 'number'
    ? [[0, points / 100]]
    : Object.entries(points).map(([week, value]): [number, number] => [Number(week), value / 100]);

const perDomain = (points: GoldenScenario['delegation']): PerDomain<Schedule> => {
  const of = (domain: (typeof domains)[number]): Schedule =>
    typeof points === 'object' && 'craft' in points ? schedule(points[domain]) : schedule(points);
  return { craft: of('craft'), hr: of('hr'), finance: of('finance'), strategy: of('strategy') };
};

/** The run of a golden scenario in an organisation, built without the scenario room, so that it tests the model alone. */
export function goldenInput(name: string, organisation: Golden['organisation'], run: Omit<Golden['run'], 'key'>): RunInput {
  const scenario = goldenScenarios[name];
  return {
    organisation,
    weeks: run.weeks,
    warmUp: run.warmUp,
    key: keyOf(run.seed, run.replicate),
    levers: {
      ...eachOf(singleLeverIds, (id) => schedule(scenario[id])),
      delegation: perDomain(scenario.delegation),
    },
    events: (scenario.events ?? []).map(
      ({ week, crisis, newLeaders }): RunEvent =>
        crisis === undefined
          ? { event: 'newLeaders', week, size: (newLeaders ?? 0) / 100 }
          : { event: 'crisis', week, size: crisis / 100 },
    ),
    assumptions: assumptionValues(scenario.assumptions),
    without: [],
  };
}
