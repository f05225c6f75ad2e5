import { explain } from '../../model/explain.ts';
import type { RunInput } from '../../model/input.ts';
import { measureOf } from '../../model/measures/index.ts';
import { run, type Trace, type TraceOptions } from '../../model/run.ts';
import { compile } from '../../scenario/compile.ts';
import { reasonOf, type DoneRun, type Job, type Outcome, type RunStage, type Wanted } from './job.ts';
import type { OutcomeDefinition } from '../../scenario/outcomes/define.ts';
import { keptFor } from '../outcomes/ofRun.ts';
import { inPoints } from './points.ts';
import { recordedWeeks, type Recording } from './recording.ts';
import { columnRecorder } from './trajectory.ts';

/** Who follows a run while it goes on: each week that is over, and the columns of each week that measures hold. */
type Following = Pick<TraceOptions, 'told' | 'watch'>;

/** Carries out a job on this thread. */
export function runJob({ scenario, replicate, ...wanted }: Job, following: Following = {}): Outcome {
  let stage: RunStage = 'prepare';
  try {
    const input = compile(scenario, replicate);
    stage = 'run';
    return { status: 'done', replicate, key: input.key, ...partsOf(input, wanted, following) };
  } catch (error) {
    return { status: 'failed', replicate, stage, reason: reasonOf(error) };
  }
}

function partsOf(
  input: RunInput,
  { recording, columns, explanation }: Wanted,
  { told, watch }: Following,
): Pick<DoneRun, 'measures' | 'outcomes' | 'people' | 'columns' | 'explanation'> {
  const outcomes = recording?.outcomes ?? [];
  const recorder = columns && columnRecorder(input);
  // An explanation runs the weeks itself.
  const people = recording?.people;
  const trace =
    recording || recorder || watch
      ? run(input, {
          measures: (recording?.measures ?? []).map(measureOf),
          every: recording?.every ?? 1,
          weekly: [...new Set(outcomes.map(({ measure }) => measureOf(measure)))],
          snapshots: people ?? [],
          watch: (columns, week) => {
            recorder?.watch(columns, week);
            watch?.(columns, week);
          },
          told,
        })
      : undefined;
  return {
    measures: trace && recording ? inRecordedWeeks(trace, recording, input.weeks) : {},
    outcomes: trace ? outcomes.map((one) => keptFor(one, weeklyValues(trace, one))) : [],
    people: people && trace?.snapshots,
    columns: recorder?.columns(),
    explanation: explanation && explain(input, explanation.person, explanation.week),
  };
}

const weeklyValues = ({ weekly }: Trace, { measure }: OutcomeDefinition): Float64Array =>
  weekly[measure].map((value) => inPoints(measure, value));

function inRecordedWeeks({ measures }: Trace, { every }: Recording, last: number): DoneRun['measures'] {
  if (every === 1) return measures;
  const weeks = recordedWeeks(last, every);
  return Object.fromEntries(
    Object.entries(measures).map(([name, values]) => [name, Float64Array.from(weeks, (week) => values[week])]),
  );
}
