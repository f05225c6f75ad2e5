import { inPoints } from '../../experiment/run/points.ts';
import { deviationOf } from '../../model/measures/deviations.ts';
import { levers, type LeverId } from '../../model/levers/index.ts';
import type { MeasureId } from '../../model/measures/index.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { effectSize } from '../../statistics/effectSize.ts';
import type { Push } from '../shell/state.ts';
import { shiftedFrom } from '../shell/edits/courses.ts';
import { lanesOf, pointsOf, withPoints, type Lane } from '../shell/edits/leverEdits.ts';

/** The three challenges of letting go; the lowest is what holds an organisation back most. */
export interface Challenge {
  readonly id: string;
  readonly measure: MeasureId;
  /** From the measure (0–1) to how far the challenge is met, 0–100. */
  readonly met: (value: number) => number;
}

export const challenges: readonly Challenge[] = [
  {
    id: 'letting-go',
    measure: 'control',
    met: (control) => 100 - 100 * control,
  },
  {
    id: 'responsibility',
    measure: 'responsibility',
    met: (responsibility) => 100 * responsibility,
  },
  {
    id: 'contribution',
    measure: 'contribution',
    met: (contribution) => 100 * contribution,
  },
];

type Measures = Readonly<Record<string, Float64Array>>;

const metIn = ({ measure, met }: Challenge, measures: Measures, week: number): number => met(measures[measure][week]);

export function lowestOf(measures: Measures, week: number): Challenge {
  return challenges.reduce((lowest, other) =>
    metIn(other, measures, week) < metIn(lowest, measures, week) ? other : lowest,
  );
}

/** A lever that is turned up or down by ten points from a week on, what is planned after it too, where its range leaves room. */
export interface Turn {
  readonly lever: LeverId;
  readonly by: number;
  readonly scenario: Scenario;
}

const STEP = 10;

export const turnsFrom = (scenario: Scenario, week: number): readonly Turn[] =>
  levers.flatMap(({ id }) =>
    [STEP, -STEP].map((by): Turn => {
      const turn = (of: Scenario, lane: Lane): Scenario =>
        withPoints(of, lane, shiftedFrom(pointsOf(of, lane), week, by));
      return { lever: id, by, scenario: lanesOf(id).reduce(turn, scenario) };
    }),
  );

/** The half year after `week`. */
const after = (values: Float64Array, week: number): Float64Array => values.slice(week + 1, week + 27);

/**
 * How much better the challenge is met over the half year after `week`, on average over pairs of runs, in points; and
 * how large that is against how people differ without it.
 */
export function effectOf(
  { measure, met }: Challenge,
  week: number,
  runs: readonly Measures[],
  turned: readonly Measures[],
): Pick<Push, 'effect' | 'size'> {
  const mean = (measures: Measures): number => {
    const values = after(measures[measure], week);
    return values.reduce((sum, value) => sum + met(value), 0) / values.length;
  };
  const effect = turned.reduce((sum, run, i) => sum + mean(run) - mean(runs[i]), 0) / turned.length;
  const deviation = deviationOf(measure);
  if (!deviation) return { effect, size: undefined };
  const apart = runs.flatMap((run) => Array.from(after(run[deviation], week), (value) => inPoints(deviation, value)));
  return { effect, size: effectSize(effect, apart) };
}
