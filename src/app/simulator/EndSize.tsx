import type { Trajectory } from '../../experiment/run/trajectory.ts';
import { inPoints } from '../../experiment/run/points.ts';
import { SizeScale } from '../parts/SizeScale.tsx';
import { styled } from '../parts/styled.ts';
import { effectBetween } from './effects.ts';
import type { Frame } from './frame.ts';
import type { Series } from './series.ts';

interface Props {
  readonly series: Series;
  readonly trajectory: Trajectory;
  readonly reference: Trajectory;
  readonly frame: Frame;
}

/** How large the difference from the dashed line is at the end; nothing where people do not come into it. */
export function EndSize({ series, trajectory, reference, frame }: Props) {
  const [own, other] = [trajectory, reference].map(({ measures }) => ({
    measures,
    week: measures[series.id].length - 1,
  }));
  const effect = effectBetween(series, other, own);
  if (!effect) return null;
  const difference = inPoints(series.id, own.measures[series.id][own.week] - other.measures[series.id][other.week]);
  return (
    <div class="end-size" ref={styled({ 'padding-left': `${frame.left}px` })}>
      <SizeScale difference={difference} effect={effect} width={Math.min(360, frame.right - frame.left)} />
    </div>
  );
}
