import { useMemo } from 'preact/hooks';
import type { Trajectory } from '../../experiment/run/trajectory.ts';
import { words } from '../../words/words.ts';
import { linePath } from '../../charts/drawing/marks.ts';
import { inPoints } from '../../charts/drawing/series.ts';
import { pointTicks } from '../../charts/drawing/timeline.ts';
import { partsOf } from '../../charts/drawing/spread.ts';
import { overTime, type OverTimePoints } from '../../charts/overTime.ts';
import { ChartTools } from '../parts/ChartTools.tsx';
import { useVoice } from '../parts/say.ts';
import type { ShownPhase } from '../parts/phases.ts';
import { DifferenceStrip } from './DifferenceStrip.tsx';
import { effectBetween } from './effects.ts';
import type { Frame } from './frame.ts';
import { ofPeopleOnly, pointsOf, type Series } from './series.ts';
import { Swarm } from './Swarm.tsx';

interface Props {
  readonly series: Series;
  /** Says what the bands are; once is enough for panels of the same kind. */
  readonly explained: boolean;
  readonly trajectory: Trajectory;
  /** Absent where the scenario is its own reference. */
  readonly reference: Trajectory | undefined;
  /** Medians of runs that differ by chance; people are hidden while they are shown. */
  readonly runs: readonly Float64Array[] | undefined;
  readonly frame: Frame;
  readonly height: number;
  readonly week: number;
  readonly phases: readonly ShownPhase[];
  readonly onWeek: (week: number) => void;
  readonly onPerson: (person: number) => void;
}

type WeeksProps = Pick<Props, 'runs' | 'frame'> & {
  readonly points: OverTimePoints;
  readonly y: (value: number) => number;
};

const text = {
  band: words(
    'Dark band: the middle half of {whom}. Light band: nine in ten. Line: the middle one.',
    'Donkere band: de middelste helft van de {whom}. Lichte band: negen op de tien. Lijn: de middelste.',
  ),
  forecast: words('Dotted: the forecast, what is expected of it.', 'Stippels: de prognose, wat ervan verwacht wordt.'),
  people: words('people', 'mensen'),
  teams: words('teams', 'teams'),
  reference: words('before the changes', 'vóór de wijzigingen'),
} as const;

const top = 8;

/** One question over time, and everyone at the playhead beside it on the same scale. */
export function Panel(props: Props) {
  const { series, trajectory, reference, frame, height, week, onWeek, onPerson, runs, explained } = props;
  const say = useVoice();
  const y = useMemo(() => (value: number) => top + (1 - value / 100) * (height - top - 8), [height]);
  const { phases } = props;
  const points = useMemo(() => {
    const before = reference && { name: text.reference, values: pointsOf(reference, series).median };
    return { ...pointsOf(trajectory, series), phases, reference: before };
  }, [trajectory, series, phases, reference]);
  // The same element is not drawn again: while the playhead moves, all this stays.
  const weeks = useMemo(() => <Weeks {...{ points, runs, frame, y }} />, [points, runs, frame, y]);
  const value = points.median[week];
  const effect =
    reference && effectBetween(series, { measures: reference.measures, week }, { measures: trajectory.measures, week });
  const whom = say(series.of === 'people' ? text.people : text.teams);
  const caption = say(text.band, { whom }) + (series.id === 'performance' ? ` ${say(text.forecast)}` : '');

  const jump = (event: MouseEvent & { currentTarget: SVGSVGElement }): void => {
    const at = event.clientX - event.currentTarget.getBoundingClientRect().left;
    if (at <= frame.right + 6) onWeek(frame.week(at));
  };
  return (
    <figure class={`panel ${series.tone}`}>
      <figcaption>
        <h2>{say(series.question)}</h2>
        <span class="series">{say(series.name)}</span>
        <ChartTools chart={overTime} points={() => ({ ...ofPeopleOnly(points, series), playhead: week })} />
      </figcaption>
      <svg width={frame.width} height={height} aria-hidden="true" onClick={jump}>
        {weeks}
        {!runs && frame.swarm.width > 0 && (
          <Swarm series={series} trajectory={trajectory} week={week} frame={frame} y={y} onPerson={onPerson} />
        )}
        <g class="now">
          <line x1={frame.x(week)} x2={frame.x(week)} y1={top} y2={height - 8} />
          <Mark tone={series.tone} x={frame.x(week)} y={y(value)} />
          <text class="value" x={frame.right + 8} y={y(value)} dy="0.35em">
            {say.number(value)}
          </text>
        </g>
      </svg>
      {explained && !runs && <p class="hint">{caption}</p>}
      {points.reference && !runs && (
        <DifferenceStrip now={points.median} before={points.reference.values} {...{ frame, week, effect }} />
      )}
    </figure>
  );
}

/** Round for one series and a diamond for the other, so that colour is not needed to tell them apart. */
const Mark = ({ tone, x, y }: { readonly tone: Series['tone']; readonly x: number; readonly y: number }) =>
  tone === 'blue' ? (
    <circle class="mark" cx={x} cy={y} r={5} />
  ) : (
    <path class="mark" d={`M${x} ${y - 6}l6 6-6 6-6-6z`} />
  );

/** All that stays while the playhead moves. */
function Weeks({ points, runs, frame, y }: WeeksProps) {
  const { x } = frame;
  const parts = partsOf(points, { x, y });
  // Runs take the place of what tells of people.
  const shown = runs ? parts.filter(({ part }) => part === 'reference' || part === 'forecast') : parts;
  return (
    <>
      <g class="grid">
        {pointTicks.map((value) => (
          <g key={value}>
            <line x1={frame.left} x2={frame.right} y1={y(value)} y2={y(value)} />
            {value % 50 === 0 && (
              <text x={frame.left - 6} y={y(value)} dy="0.35em" text-anchor="end">
                {value}
              </text>
            )}
          </g>
        ))}
        {points.phases.map(
          ({ from }) => from > 0 && <line key={from} class="border" x1={x(from)} x2={x(from)} y1={y(100)} y2={y(0)} />,
        )}
      </g>
      {runs?.map((run, i) => (
        <path key={i} class="run" d={linePath(inPoints(run), { x, y })} />
      ))}
      {shown.map(({ part, path }) => (
        <path key={part} class={part} d={path} />
      ))}
    </>
  );
}
