import type { Trajectory } from '../../experiment/run/trajectory.ts';
import { words } from '../../words/words.ts';
import { useVoice } from '../parts/say.ts';
import { partsOf } from '../../charts/drawing/spread.ts';
import { pointsOf, seriesOf } from '../simulator/series.ts';

const text = {
  caption: words(
    'Three years of “Step by step”, lived through once: less control, and also direction, coaching, time to learn and open figures. Line: the average. Bands: half of the people, and nine in ten.',
    'Drie jaar ‘Stap voor stap’, één keer doorgerekend: minder controle, en ook richting, coaching, leertijd en open cijfers. Lijn: het gemiddelde. Banden: de helft van de mensen, en negen op de tien.',
  ),
  now: words('{name}: {from} → {to}', '{name}: {from} → {to}'),
} as const;

const WIDTH = 320;
const HEIGHT = 80;

/** Beside the organisation: two measures over the weeks, answering to the lever. */
export function FirstPicture({ trajectory }: { readonly trajectory: Trajectory | undefined }) {
  const say = useVoice();
  return (
    <figure class="first-lines">
      {seriesOf('wellbeing').map((series) => {
        const points = trajectory && pointsOf(trajectory, series);
        const last = points ? points.mean.length - 1 : 1;
        const x = (week: number): number => (week / last) * WIDTH;
        const y = (value: number): number => HEIGHT - (value / 100) * HEIGHT;
        return (
          <div key={series.id} class={`first-row ${series.tone}`}>
            <span class="series">
              {points
                ? say(text.now, {
                    name: say(series.name),
                    from: say.number(points.mean[0]),
                    to: say.number(points.mean[last]),
                  })
                : say(series.name)}
            </span>
            <svg
              class={`first-panel ${series.id}`}
              viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              {points && partsOf(points, { x, y }).map(({ part, path }) => <path key={part} class={part} d={path} />)}
            </svg>
          </div>
        );
      })}
      <figcaption class="hint">{say(text.caption)}</figcaption>
    </figure>
  );
}
