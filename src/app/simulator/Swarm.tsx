import { useMemo } from 'preact/hooks';
import type { Trajectory } from '../../experiment/run/trajectory.ts';
import { quantileOf } from '../../model/observer.ts';
import { useStore } from '../shell/store.ts';
import { swarmOf, type Frame } from './frame.ts';
import { dotsAt, type Series } from './series.ts';

interface Props {
  readonly series: Series;
  readonly trajectory: Trajectory;
  readonly week: number;
  readonly frame: Frame;
  readonly y: (value: number) => number;
  readonly onPerson: (person: number) => void;
}

/** Above this many people a dot each would hide the others: then a hundred dots stand for a hundredth each. */
const mostDots = 300;

/** Everyone at the playhead, on the panel's own scale. */
export function Swarm({ series, trajectory, week, frame, y, onPerson }: Props) {
  const chosen = useStore(({ session }) => session.person);
  const values = useMemo(() => shownDots(dotsAt(trajectory, series, week)), [trajectory, series, week]);
  const size = values.length > 60 ? 5.2 : 8;
  const dots = useMemo(
    () =>
      swarmOf(
        values.map((value) => y(value * 100)),
        size,
        frame.swarm.width,
      ),
    [values, frame, y, size],
  );
  const middle = frame.swarm.left + frame.swarm.width / 2;
  const people = series.of === 'people' && values.length === trajectory.employees;
  return (
    <g class="swarm">
      {dots.map((dot, i) => (
        <circle
          key={i}
          class={people && i === chosen ? 'dot chosen' : 'dot'}
          cx={middle + dot.x}
          cy={dot.y}
          r={size / 2 - 0.4}
          onClick={() => {
            if (people) onPerson(i);
          }}
        />
      ))}
    </g>
  );
}

function shownDots(values: Float32Array): Float32Array {
  if (values.length <= mostDots) return values;
  const sorted = Float64Array.from(values).sort();
  return Float32Array.from({ length: 100 }, (_, k) => quantileOf(sorted, (k + 0.5) / 100));
}
