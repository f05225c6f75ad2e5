import type { Key } from '../random/draw.ts';
import type { Population } from './population.ts';
import type { Measure } from './define.ts';
import type { RunInput } from './input.ts';
import { observe } from './observer.ts';
import { resume, snapshotOf, start, type Simulation, type Snapshot } from './simulation.ts';
import { liveWeek, meetFounders } from './week.ts';

/** What a run leaves behind: measures in the model's units, and snapshots where they were asked for. */
export interface Trace {
  readonly key: Key;
  /** Week of the first value of each measure. */
  readonly from: number;
  readonly measures: Readonly<Record<string, Float64Array>>;
  /** Every week by itself, also where measures are kept in fewer. */
  readonly weekly: Readonly<Record<string, Float64Array>>;
  readonly snapshots: readonly Snapshot[];
}

/** What a trace is to hold. */
export interface TraceOptions {
  readonly measures: readonly Measure[];
  /** Only every so many rows of measures are kept, and the last: counts in them are of all weeks since the row before. */
  readonly every?: number;
  /** Measures of which every week is wanted by itself, among those above or not. */
  readonly weekly?: readonly Measure[];
  /** Weeks (from `1 - warmUp` on) at whose end all columns are kept. */
  readonly snapshots?: readonly number[];
  /** Sees the columns at the end of every week that measures hold; it takes what it wants and changes nothing. */
  readonly watch?: (columns: Population, week: number) => void;
  /** Hears of every week that is over, those of the warm-up too. */
  readonly told?: ((week: number) => void) | undefined;
}

/** A whole run; measures hold weeks 0 to `weeks`. */
export const run = (input: RunInput, options: TraceOptions): Trace => live(start(input), 0, options);

/** The rest of a run from a snapshot, under levers of its own; measures hold the weeks after the snapshot's. */
export const continueFrom = (snapshot: Snapshot, input: RunInput, options: TraceOptions): Trace =>
  live(resume(snapshot, input), Math.max(0, snapshot.week + 1), options);

function live(
  simulation: Simulation,
  from: number,
  { measures, every = 1, weekly = [], snapshots = [], watch, told }: TraceOptions,
): Trace {
  const { input, columns } = simulation;
  // What a row holds is that week's, but for what is added up.
  const apart = weekly.filter((one) => !measures.includes(one) || (every > 1 && one.of === 'week'));
  const observer = observe([...measures, ...apart], input.weeks - from + 1, columns.employees, columns.teams, {
    every,
    apart: apart.length,
  });
  const kept: Snapshot[] = [];
  const keep = (): void => {
    const { week } = simulation;
    told?.(week);
    if (week >= from) {
      observer.record(simulation, week - from);
      watch?.(columns, week);
    }
    if (snapshots.includes(week)) kept.push(snapshotOf(simulation));
  };
  const placeOf = (one: Measure): number =>
    apart.includes(one) ? measures.length + apart.indexOf(one) : measures.indexOf(one);
  if (simulation.week === 0 && from === 0) {
    meetFounders(simulation, observer);
    keep();
  }
  while (simulation.week < input.weeks) {
    liveWeek(simulation, observer);
    keep();
  }
  return {
    key: input.key,
    from,
    measures: Object.fromEntries(measures.map((measure, m) => [measure.id, observer.values[m]])),
    weekly: Object.fromEntries(weekly.map((one) => [one.id, observer.values[placeOf(one)]])),
    snapshots: kept,
  };
}
