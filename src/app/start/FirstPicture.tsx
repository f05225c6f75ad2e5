import type { Trajectory } from '../../experiment/run/trajectory.ts';
import { words } from '../../words/words.ts';
import { useVoice } from '../parts/say.ts';
import type { OverTimePoints } from '../../charts/overTime.ts';
import { partsOf } from '../../charts/drawing/spread.ts';
import { EndChange } from '../simulator/EndChange.tsx';
import { pointsOf, seriesOf, type Series } from '../simulator/series.ts';

const text = {
  caption: words(
    'Three years of “Step by step”, lived through once: less control, and also direction, coaching, time to learn and open figures. Line: the average. Bands: half of the people, and nine in ten.',
    'Drie jaar ‘Stap voor stap’, één keer doorgerekend: minder controle, en ook richting, coaching, leertijd en open cijfers. Lijn: het gemiddelde. Banden: de helft van de mensen, en negen op de tien.',
  ),
  start: words('start {value}', 'begin {value}'),
  widest: words('end 88 → 88 (+88)', 'eind 88 → 88 (+88)'),
} as const;

const WIDTH = 320;
const HEIGHT = 64;

/** Performance too: what is let go of too fast looks well as long as its dip is not seen. */
const shown = [...seriesOf('wellbeing'), seriesOf('results')[0]];

interface Props {
  readonly trajectory: Trajectory | undefined;
  /** What it is held against; absent where the lever was not turned. */
  readonly reference: Trajectory | undefined;
}

/** Beside the organisation: measures over the weeks, answering to the lever; dashed is how it was. */
export function FirstPicture({ trajectory, reference }: Props) {
  const say = useVoice();
  return (
    <figure class="first-lines">
      {shown.map((series) => {
        const points = trajectory && withGhost(trajectory, reference, series);
        const last = points ? points.mean.length - 1 : 1;
        const x = (week: number): number => (week / last) * WIDTH;
        const y = (value: number): number => HEIGHT - (value / 100) * HEIGHT;
        return (
          <div key={series.id} class={`first-row ${series.id}`}>
            <div class="first-words">
              <span>
                <span class="series">{say(series.name)}</span>{' '}
                {points && say(text.start, { value: say.number(points.mean[0]) })}{' '}
                {trajectory && <EndChange weeks={last} {...{ series, trajectory, reference }} />}
              </span>
              {/* Room for a change, so that nothing moves when the lever is taken. */}
              <span class="widest" aria-hidden="true">
                {say(series.name)} {say(text.start, { value: 88 })} <span>{say(text.widest)}</span>
              </span>
            </div>
            <svg class="first-panel" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
              {points && partsOf(points, { x, y }).map(({ part, path }) => <path key={part} class={part} d={path} />)}
            </svg>
          </div>
        );
      })}
      <figcaption class="hint">{say(text.caption)}</figcaption>
    </figure>
  );
}

function withGhost(trajectory: Trajectory, reference: Trajectory | undefined, series: Series): OverTimePoints {
  const points = { ...pointsOf(trajectory, series), forecast: undefined };
  if (!reference) return points;
  return { ...points, reference: { name: series.name, values: pointsOf(reference, series).mean } };
}
