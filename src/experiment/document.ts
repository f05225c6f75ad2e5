import { version } from '../../package.json';
import type { Ensemble } from './ensemble.ts';
import { personRows } from './people.ts';
import { scaleOf } from './points.ts';

/** The JSON document of one ensemble: values in points, counts as they are, null where there is no value. */
export function jsonDocument({ scenario, measures, replicates }: Ensemble, name: string): object {
  return {
    engine: `selfsteer ${version}`,
    scenario: name,
    title: scenario.title,
    organisation: scenario.organisation,
    run: { weeks: scenario.run.weeks, warmUp: scenario.run.warmUp },
    seed: scenario.run.seed,
    replicates: replicates.map((run) => ({
      replicate: run.replicate,
      key: run.key,
      measures: Object.fromEntries(measures.map((measure) => [measure, scaled(measure, run.measures[measure])])),
      ...(run.people ? { people: { week: run.people.week, persons: personRows(run.people) } } : {}),
    })),
  };
}

function scaled(measure: string, values: Float64Array): (number | null)[] {
  const scale = scaleOf(measure);
  return Array.from(values, (value) => (Number.isNaN(value) ? null : value * scale));
}
