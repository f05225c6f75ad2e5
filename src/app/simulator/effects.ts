import { inPoints } from '../../experiment/run/points.ts';
import { deviationOf } from '../../model/measures/deviations.ts';
import { effectSize, type EffectSize } from '../../statistics/effectSize.ts';
import { momentsOf } from '../../statistics/moments.ts';
import type { Ensemble, MeasuredRun } from '../shell/state.ts';
import type { Series } from './series.ts';

type Told = Pick<Series, 'id'>;

/** At one week of one run, as what a difference is measured from. */
export interface From {
  readonly measures: MeasuredRun;
  readonly week: number;
}

/**
 * How large the difference of means over people is between two runs, or two weeks of one; undefined where the series is
 * not of people, or how they differ is not recorded.
 */
export function effectBetween({ id }: Told, from: From, to: From): EffectSize | undefined {
  const deviation = deviationOf(id);
  const deviations = deviation && from.measures[deviation];
  if (!deviations) return undefined;
  const difference = to.measures[id][to.week] - from.measures[id][from.week];
  return effectSize(inPoints(id, difference), [inPoints(deviation, deviations[from.week])]);
}

/** What runs end at more than their pairs of the reference, on average. */
export interface EndDifference {
  readonly points: number;
  readonly effect: EffectSize | undefined;
}

export function endDifference({ id }: Told, { runs, referenceRuns }: Ensemble): EndDifference {
  const deviation = deviationOf(id);
  const end = (run: MeasuredRun, measure: string): number => inPoints(measure, run[measure].at(-1) ?? Number.NaN);
  const points = momentsOf(runs.map((run, i) => end(run, id) - end(referenceRuns[i], id))).mean;
  return {
    points,
    effect:
      deviation !== undefined && referenceRuns.every((run) => deviation in run)
        ? effectSize(
            points,
            referenceRuns.map((run) => end(run, deviation)),
          )
        : undefined,
  };
}
