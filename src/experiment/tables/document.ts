import { computedBy } from '../run/identity.ts';
import type { MeasureId } from '../../model/measures/index.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { DoneRun } from '../run/job.ts';
import { personRows } from './people.ts';
import { scaleOf } from '../run/points.ts';

/** The head of an ensemble's JSON document: all that was run, with every setting, so that it can be run again. */
export const documentHead = (scenario: Scenario, name: string): object => ({
  ...computedBy,
  scenario: name,
  title: scenario.title,
  organisation: scenario.organisation,
  run: { weeks: scenario.run.weeks, warmUp: scenario.run.warmUp },
  seed: scenario.run.seed,
  phases: scenario.phases,
  levers: scenario.levers,
  events: scenario.events,
  assumptions: scenario.assumptions,
  without: scenario.without,
});

/** One replicate of it: values in points, counts as they are, null where a week has none. */
export function documentReplicate(run: DoneRun, measures: readonly MeasureId[]): object {
  const people = run.people?.at(0);
  return {
    replicate: run.replicate,
    key: run.key,
    measures: Object.fromEntries(measures.map((measure) => [measure, scaled(measure, run.measures[measure])])),
    ...(people ? { people: { week: people.week, persons: personRows(people) } } : {}),
  };
}

function scaled(measure: string, values: Float64Array): (number | null)[] {
  const scale = scaleOf(measure);
  return Array.from(values, (value) => (Number.isNaN(value) ? null : value * scale));
}
