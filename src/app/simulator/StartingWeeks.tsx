import { useEffect, useMemo, useState } from 'preact/hooks';
import { startingWeeks as chart } from '../../charts/startingWeeks.ts';
import { inPoints } from '../../experiment/run/points.ts';
import { judged, startedIn, startingWeeks, startOf } from '../../experiment/analysis/startingWeeks.ts';
import { measureOf } from '../../model/measures/index.ts';
import type { MeasureId } from '../../model/measures/index.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { words } from '../../words/words.ts';
import { ChartFigure } from '../parts/ChartFigure.tsx';
import { phasesOf } from '../parts/phases.ts';
import { useVoice } from '../parts/say.ts';
import { useRested } from '../parts/useRested.ts';
import { pointsOf, withPoints, type Lane } from '../shell/edits/leverEdits.ts';
import { measuredRuns } from '../shell/measuredRuns.ts';
import { openPool } from '../shell/pool.ts';
import { failed } from '../shell/runs.ts';
import type { MeasuredRun } from '../shell/state.ts';

const text = {
  measure: words('Measure', 'Uitkomst'),
  progress: words('Runs that are done', 'Keren die klaar zijn'),
  steady: words(
    'This lever stays as it is in the plan, so there is no beginning to move.',
    'Deze knop blijft in het plan zoals hij is, dus er is geen begin om te verschuiven.',
  ),
  underWay: words(
    'Who begins that late is still under way at the end: what it costs and brings has not all shown yet.',
    'Wie zo laat begint, is aan het eind nog onderweg: wat het kost en oplevert is dan nog niet allemaal te zien.',
  ),
} as const;

const measures = [
  'satisfaction',
  'commitment',
  'performance',
  'initiative',
  'trustInLeader',
] as const satisfies readonly MeasureId[];
const PAIRS = Array.from({ length: 10 }, (_, replicate) => replicate);
/** Milliseconds; while points are dragged nothing is run. */
const REST = 350;

interface Props {
  readonly scenario: Scenario;
  readonly lane: Lane;
}

/** One lever's change begun in five weeks, all else the same: when is the best time? */
export function StartingWeeks({ scenario: now, lane }: Props) {
  const say = useVoice();
  const scenario = useRested(now, REST);
  const [measure, setMeasure] = useState<(typeof measures)[number]>('satisfaction');
  const points = pointsOf(scenario, lane);
  const start = startOf(points);
  const weeks = useMemo(
    () => (start === undefined ? [] : startingWeeks(start, scenario.run.weeks)),
    [start, scenario.run.weeks],
  );
  const { done, runs } = useStartedRuns(scenario, lane, start, weeks);
  const input = useMemo(() => {
    if (!runs || start === undefined) return undefined;
    const values = runs.map((own) => own.map((run) => Array.from(run[measure], (value) => inPoints(measure, value))));
    return {
      measure: { id: measure, name: measureOf(measure).name },
      phases: phasesOf(scenario),
      planned: start,
      pairs: PAIRS.length,
      ...judged(weeks, values),
      starts: weeks.map((week, s) => ({ week, mean: meanOf(runs[s].map((run) => run[measure])) })),
    };
  }, [runs, measure, scenario, start, weeks]);
  if (start === undefined) return <p class="hint">{say(text.steady)}</p>;
  const [last] = points[points.length - 1];
  const underWay = last + weeks[weeks.length - 1] - start > scenario.run.weeks;
  return (
    <div class="starting-weeks">
      <label>
        {say(text.measure)}{' '}
        <select
          value={measure}
          onChange={(event) => {
            setMeasure(measures[event.currentTarget.selectedIndex]);
          }}
        >
          {measures.map((id) => (
            <option key={id} value={id}>
              {say(measureOf(id).name)}
            </option>
          ))}
        </select>
      </label>
      {input ? (
        <ChartFigure chart={chart} input={input} height={20} />
      ) : (
        <progress max={weeks.length * PAIRS.length} value={done} aria-label={say(text.progress)} />
      )}
      {underWay && <p class="hint">{say(text.underWay)}</p>}
    </div>
  );
}

interface StartedRuns {
  /** How many of all. */
  readonly done: number;
  /** By starting week and replicate, once all are there. */
  readonly runs: readonly (readonly MeasuredRun[])[] | undefined;
}

/** Runs of the same people and luck for each starting week; what is no longer looked at is given up. */
function useStartedRuns(
  scenario: Scenario,
  lane: Lane,
  start: number | undefined,
  weeks: readonly number[],
): StartedRuns {
  const [state, setState] = useState<StartedRuns>({ done: 0, runs: undefined });
  useEffect(() => {
    if (start === undefined) return undefined;
    setState({ done: 0, runs: undefined });
    const pool = openPool(Math.max(1, Math.min(4, navigator.hardwareConcurrency - 1)));
    let wanted = true;
    const one = async (week: number, replicate: number): Promise<MeasuredRun> => {
      const moved = withPoints(scenario, lane, startedIn(pointsOf(scenario, lane), start, week));
      const [run] = await measuredRuns(moved, [replicate], measures, pool);
      if (wanted) setState(({ done, runs }) => ({ done: done + 1, runs }));
      return run;
    };
    Promise.all(weeks.map((week) => Promise.all(PAIRS.map((replicate) => one(week, replicate))))).then(
      (runs) => {
        if (wanted) setState({ done: weeks.length * PAIRS.length, runs });
        pool.close();
      },
      (error: unknown) => {
        if (wanted) failed(error instanceof Error ? error.message : String(error));
      },
    );
    return () => {
      wanted = false;
      pool.close();
    };
  }, [scenario, lane, start, weeks]);
  return state;
}

const meanOf = (runs: readonly Float64Array[]): Float64Array =>
  runs[0].map((_, week) => runs.reduce((sum, run) => sum + run[week], 0) / runs.length);
