/**
 * Speed of the model's kernel on one thread: `npm run bench:kernel -- --employees N [--seconds S]`.
 * Prints one JSON document. The scenario is a step-by-step change with the means of the golden files recorded,
 * which touches every rule; the best of several rounds counts, since other work on the machine only ever slows it.
 * `bytesPerWeek` is what a week leaves on the heap: it must not grow with the number of people.
 */
import { parseArgs } from 'node:util';
import { getHeapStatistics } from 'node:v8';
import { assumptionValues } from '../src/model/assumptions.ts';
import type { RunInput, Schedule } from '../src/model/input.ts';
import { measures } from '../src/model/measures/index.ts';
import { observe } from '../src/model/observer.ts';
import { start } from '../src/model/simulation.ts';
import { liveWeek } from '../src/model/week.ts';
import { keyOf } from '../src/random/key.ts';

const { values } = parseArgs({
  options: {
    employees: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '4' },
  },
});
const employees = Number(values.employees);
const seconds = Number(values.seconds);
const weeks = 156;

const steps = (...points: [number, number][]): Schedule => points;
const input: RunInput = {
  organisation: { employees, teamSize: 10 },
  weeks,
  warmUp: 52,
  key: keyOf('bench', 0),
  levers: {
    control: steps([0, 0.7], [13, 0.6], [52, 0.35], [104, 0.15]),
    delegation: {
      craft: steps([0, 0.4], [13, 0.5], [39, 0.95]),
      hr: steps([0, 0.05], [26, 0.1], [78, 0.9]),
      finance: steps([0, 0.05], [39, 0.1], [91, 0.85]),
      strategy: steps([0, 0.05], [65, 0.1], [117, 0.6]),
    },
    direction: steps([0, 0.4], [26, 0.85]),
    coaching: steps([0, 0.1], [30, 0.6], [80, 0.85]),
    learning: steps([0, 0.05], [20, 0.6], [104, 0.4]),
    transparency: steps([0, 0.3], [52, 0.9]),
    feedback: steps([0, 0.2], [78, 0.9]),
    encouragement: steps([0, 0.1], [26, 0.4]),
  },
  events: [],
  assumptions: assumptionValues(),
  without: [],
};
const recorded = measures.filter((measure) => !('quantile' in measure || 'deviation' in measure));

/** One whole run; returns the person-weeks a second of its weekly loop. */
function round(): number {
  const simulation = start(input);
  const observer = observe(recorded, weeks + 1, employees, simulation.columns.teams);
  const begin = process.hrtime.bigint();
  while (simulation.week < weeks) {
    liveWeek(simulation, observer);
    if (simulation.week >= 0) observer.record(simulation, simulation.week);
  }
  const elapsed = Number(process.hrtime.bigint() - begin) / 1e9;
  return (employees * (weeks + input.warmUp)) / elapsed;
}

/**
 * Garbage of one week: the growth of the heap over a stretch of weeks, the least of several stretches, since the
 * compiler uses the heap too. Stretches in which the collector ran shrink the heap and do not count.
 */
function bytesPerWeek(): number {
  const simulation = start(input);
  const observer = observe(recorded, 1, employees, simulation.columns.teams);
  const stretch = Math.max(4, Math.ceil(200_000 / employees));
  const growth: number[] = [];
  for (let s = 0; s < 12; s++) {
    const before = getHeapStatistics().used_heap_size;
    for (let w = 0; w < stretch; w++) {
      liveWeek(simulation, observer);
      observer.record(simulation, 0);
    }
    growth.push((getHeapStatistics().used_heap_size - before) / stretch);
  }
  return Math.min(...growth.filter((bytes) => bytes >= 0));
}

const rounds: number[] = [];
const end = Date.now() + seconds * 1000;
do rounds.push(round());
while (Date.now() < end || rounds.length < 3);
rounds.sort((a, b) => b - a);
console.log(
  JSON.stringify({
    employees,
    weeks: weeks + input.warmUp,
    rounds: rounds.length,
    personWeeksPerSecond: Math.round(rounds[0]),
    median: Math.round(rounds[rounds.length >> 1]),
    bytesPerWeek: Math.round(bytesPerWeek()),
  }),
);
