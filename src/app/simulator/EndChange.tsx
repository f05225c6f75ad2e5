import type { Trajectory } from '../../experiment/run/trajectory.ts';
import { inThisOneRun } from '../../words/sentences.ts';
import { words } from '../../words/words.ts';
import { useVoice } from '../parts/say.ts';
import { pointsOf, type Series } from './series.ts';

const text = {
  end: words('end {now}', 'eind {now}'),
  changed: words('end {before} → {now} ({change})', 'eind {before} → {now} ({change})'),
} as const;

interface Props {
  readonly series: Series;
  readonly trajectory: Trajectory;
  /** What it is held against; absent where nothing was changed. */
  readonly reference: Trajectory | undefined;
  /** The last week of the run; nothing is told of an end that is not there to be seen. */
  readonly weeks: number;
  /** Says that it is of this one run, where averages of many are told too. */
  readonly once?: boolean;
}

/** What a change comes to: where the line ends, and where it ended before. Rounded first, so that the sum is right. */
export function EndChange({ series, trajectory, reference, weeks, once = false }: Props) {
  const say = useVoice();
  // Beside the scale of sizes whole points would say another size than the scale does.
  const digits = once ? 1 : 0;
  const now = endOf(trajectory, series, weeks, digits);
  const before = reference && endOf(reference, series, weeks, digits);
  if (now === undefined) return null;
  return (
    <span class="end-change">
      {before === undefined
        ? say(text.end, { now: say.number(now, digits) })
        : say(text.changed, {
            before: say.number(before, digits),
            now: say.number(now, digits),
            change: say.signed(now - before, digits),
          })}
      {once && ` ${say(inThisOneRun)}`}
    </span>
  );
}

function endOf(trajectory: Trajectory, series: Series, weeks: number, digits: number): number | undefined {
  const value = pointsOf(trajectory, series).mean.at(weeks);
  return value === undefined ? undefined : Number(value.toFixed(digits));
}
