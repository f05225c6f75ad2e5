import { useMemo } from 'preact/hooks';
import type { Trajectory } from '../../experiment/run/trajectory.ts';
import { words } from '../../words/words.ts';
import { linePath } from '../../charts/drawing/marks.ts';
import { courseText } from '../../charts/drawing/course.ts';
import { placedEvents } from '../../charts/drawing/events.ts';
import { isZoomed, labelledEvery, scaleText, type PointScale } from '../../charts/drawing/pointScale.ts';
import { inPoints, type NamedWeek } from '../../charts/drawing/series.ts';
import { partsOf } from '../../charts/drawing/spread.ts';
import { lineOf, overTime, type OverTimePoints } from '../../charts/overTime.ts';
import { ChartTools } from '../parts/ChartTools.tsx';
import { useRem } from '../parts/size.ts';
import { useStore } from '../shell/store.ts';
import { useVoice } from '../parts/say.ts';
import type { ShownPhase } from '../parts/phases.ts';
import { EndChange } from './EndChange.tsx';
import { EndSize } from './EndSize.tsx';
import type { Frame } from './frame.ts';
import { Grid, MARGIN, Plot } from './Plot.tsx';
import { useScale } from './scale.ts';
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
  readonly events: readonly NamedWeek[];
  /** In front of a room, where what comes may still be hidden. */
  readonly inRoom: boolean;
  readonly onPerson: (person: number) => void;
}

type WeeksProps = Pick<Props, 'runs' | 'frame'> & {
  readonly points: OverTimePoints;
  readonly scale: PointScale;
  readonly y: (value: number) => number;
};

const text = {
  band: words(
    'Dark band: the middle half of {whom}. Light band: nine in ten. Line: the average.',
    'Donkere band: de middelste helft van de {whom}. Lichte band: negen op de tien. Lijn: het gemiddelde.',
  ),
  forecast: words('Dotted: the forecast, what is expected of it.', 'Stippels: de prognose, wat ervan verwacht wordt.'),
  dotted: words('dotted: forecast', 'stippels: prognose'),
  beyond: words('At the edge: off this scale.', 'Aan de rand: buiten deze schaal.'),
  people: words('people', 'mensen'),
  teams: words('teams', 'teams'),
  reference: words('before the changes', 'vóór de wijzigingen'),
} as const;

/** One question over time, and everyone at the playhead beside it on the same scale. */
export function Panel(props: Props) {
  const { series, trajectory, reference, frame, height, week, onPerson, runs, explained } = props;
  const say = useVoice();
  const { phases, events, inRoom } = props;
  const points = useMemo(() => {
    const before = reference && { name: text.reference, values: pointsOf(reference, series).mean };
    return { ...pointsOf(trajectory, series), phases, events, reference: before };
  }, [trajectory, series, phases, events, reference]);
  const scale = useScale(points, inRoom);
  const y = useMemo(() => heightIn(scale, height), [scale, height]);
  const growing = useStore(({ session }) => session.playing && session.hiddenAfter === 'playhead');
  // The same element is not drawn again: while the playhead moves, all this stays.
  const weeks = useMemo(() => <Weeks {...{ points, runs, frame, scale, y }} />, [points, runs, frame, scale, y]);
  const course = useMemo(
    () => courseText(inRoom ? lineOf(points) : { ...lineOf(points), reference: undefined }, say.language),
    [points, inRoom, say.language],
  );
  const change = useMemo(
    () => reference && <EndChange weeks={frame.weeks} once={!inRoom} {...{ series, trajectory, reference }} />,
    [frame.weeks, inRoom, series, trajectory, reference],
  );
  const size = useMemo(
    () => !inRoom && reference && <EndSize {...{ series, trajectory, reference, frame }} />,
    [inRoom, series, trajectory, reference, frame],
  );
  const value = points.mean[week];
  const whom = say(series.of === 'people' ? text.people : text.teams);
  const caption = [
    ...(points.bands ? [say(text.band, { whom })] : []),
    ...(series.id === 'performance' ? [say(text.forecast)] : []),
    ...(points.bands && isZoomed(scale) ? [say(text.beyond)] : []),
  ].join(' ');

  return (
    <figure class={`panel ${series.tone}`} aria-label={say(series.question)}>
      <figcaption>
        <h2 title={caption}>
          <span class="series">{say(series.name)}</span>
          {/* While a line grows before the eyes of a room, how it went is not over yet. */}
          {growing ? ` ${say(series.question)}` : `: ${course}`}
        </h2>
        {points.forecast && <span class="hint">{say(text.dotted)}</span>}
        {change}
        <ChartTools chart={overTime} points={() => ({ ...ofPeopleOnly(points, series), playhead: week })} />
      </figcaption>
      <Plot {...{ frame, height }}>
        {weeks}
        {!runs && frame.swarm.width > 0 && (
          <Swarm series={series} trajectory={trajectory} week={week} frame={frame} y={y} onPerson={onPerson} />
        )}
        <g class="now">
          <line x1={frame.x(week)} x2={frame.x(week)} y1={MARGIN} y2={height - MARGIN} />
          <Mark tone={series.tone} x={frame.x(week)} y={y(value)} />
          <text class="value" x={frame.right + 8} y={y(value)} dy="0.35em">
            {say.number(value)}
          </text>
        </g>
      </Plot>
      {explained && !runs && <p class="hint">{caption}</p>}
      {size}
    </figure>
  );
}

/** From points to pixels; what is off the scale lies at its edge. */
const heightIn =
  ({ low, high }: PointScale, height: number) =>
  (value: number): number =>
    MARGIN + (1 - (Math.min(high, Math.max(low, value)) - low) / (high - low)) * (height - 2 * MARGIN);

/** Round for one series and a diamond for the other, so that colour is not needed to tell them apart. */
const Mark = ({ tone, x, y }: { readonly tone: Series['tone']; readonly x: number; readonly y: number }) =>
  tone === 'blue' ? (
    <circle class="mark" cx={x} cy={y} r={5} />
  ) : (
    <path class="mark" d={`M${x} ${y - 6}l6 6-6 6-6-6z`} />
  );

/** All that stays while the playhead moves. */
function Weeks({ points, runs, frame, scale, y }: WeeksProps) {
  const { x } = frame;
  const { low, high, ticks } = scale;
  const { language } = useVoice();
  const every = labelledEvery(ticks.length, y(low) - y(high), 1.2 * useRem());
  const parts = partsOf(points, { x, y });
  // Runs take the place of what tells of people.
  const shown = runs ? parts.filter(({ part }) => part === 'reference' || part === 'forecast') : parts;
  return (
    <>
      <Grid {...{ frame, y, ticks, every }} ruled phases={points.phases}>
        {isZoomed(scale) && (
          <text class="scale" x={frame.left + 8} y={y(high) + 14}>
            {scaleText(scale, language)}
          </text>
        )}
        {low > 0 && <Break x={frame.left} y={y(low)} />}
        {high < 100 && <Break x={frame.left} y={y(high)} />}
      </Grid>
      {runs?.map((run, i) => (
        <path key={i} class="run" d={linePath(inPoints(run), { x, y })} />
      ))}
      {shown.map(({ part, path }) => (
        <path key={part} class={part} d={path} />
      ))}
      <Events points={points} frame={frame} top={y(high)} foot={y(low)} />
    </>
  );
}

/** Where the axis leaves out a part of 0–100. */
const Break = ({ x, y }: { readonly x: number; readonly y: number }) => (
  <path class="break" d={`M${x - 5} ${y}l10-5M${x - 5} ${y + 5}l10-5`} />
);

interface EventsProps {
  readonly points: OverTimePoints;
  readonly frame: Frame;
  readonly top: number;
  readonly foot: number;
}

/** What happened from outside, on the weeks of the line. */
function Events({ points: { events = [], mean }, frame, top: ceiling, foot }: EventsProps) {
  const say = useVoice();
  const size = Math.max(12, 0.8125 * useRem());
  const { x, left, right } = frame;
  const placed = placedEvents(events, { x, left, right, weeks: mean.length - 1, size }, say.language);
  return (
    <g class="events-here" font-size={size}>
      {placed.map(({ x: at, name, title, left: from, row }, i) => (
        <g key={i}>
          <title>{title}</title>
          <line x1={at} x2={at} y1={ceiling} y2={foot} />
          <path d={`M${at - 5} ${foot}l5-8 5 8z`} />
          <text x={from} y={foot - size * (0.35 + 1.25 * row)}>
            {name}
          </text>
        </g>
      ))}
    </g>
  );
}
